package se.lotsen

import java.nio.ByteBuffer

/**
 * Checks a candidate for the app code against the rules, and wipes it: the array holds zeros afterwards, whatever
 * happens. Nothing is kept, shown or logged.
 *
 * Give the digits as ASCII bytes, and take them from where they never become a [String], which cannot be wiped. Null
 * where the policy has no app code.
 */
public fun Advisor.checkPin(candidate: ByteArray): PinReport? {
    // The core reads the bytes where they are, outside of the heap, which a collector may copy.
    val direct = ByteBuffer.allocateDirect(candidate.size)
    try {
        direct.put(candidate)
        direct.flip()
        return checkPin(direct)
    } finally {
        candidate.fill(0)
        direct.wipe()
    }
}

/** Overwrites all that the buffer can hold. */
internal fun ByteBuffer.wipe() {
    clear()
    while (hasRemaining()) put(0)
}
