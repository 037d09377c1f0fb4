package se.lotsen

import java.nio.ByteBuffer

/**
 * Checks a candidate for the app code against the rules, and wipes it: the array holds zeros afterwards, whatever
 * happens. Nothing is kept, shown or logged.
 *
 * Give the digits as ASCII bytes, and take them from where they never become a [String], which cannot be wiped. Null
 * where the policy has no app code.
 */
public fun Advisor.checkPin(candidate: ByteArray): PinReport? = candidate.lent(::checkPin)

/** Lends the bytes to a call outside of the heap, where no collector copies them, and wipes both afterwards. */
internal fun <T> ByteArray.lent(call: (ByteBuffer) -> T): T {
    // By positions: what moves a buffer's own position returns another type in Java 8, and so in older Androids.
    val direct = ByteBuffer.allocateDirect(size)
    try {
        for (at in indices) direct.put(at, this[at])
        return call(direct)
    } finally {
        fill(0)
        for (at in 0 until direct.capacity()) direct.put(at, 0)
    }
}
