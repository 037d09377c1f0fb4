package se.lotsen.conformance

/** The generator SplitMix64, with a seed. */
class Random(private var state: ULong) {
    fun next(): ULong {
        state += 0x9E3779B97F4A7C15u
        var z = state
        z = (z xor (z shr 30)) * 0xBF58476D1CE4E5B9u
        z = (z xor (z shr 27)) * 0x94D049BB133111EBu
        return z xor (z shr 31)
    }

    /** A number from 0 to below [n], from one draw. */
    fun below(n: Int): Int = (next() % n.toULong()).toInt()

    fun <T> of(items: List<T>): T = items[below(items.size)]
}

/** FNV-1a of 64 bits, as 16 hexadecimal digits. */
fun digest(bytes: ByteArray): String {
    val hash = bytes.fold(0xCBF29CE484222325u) { hash, byte -> (hash xor byte.toUByte().toULong()) * 0x100000001B3u }
    return hash.toString(16).padStart(16, '0')
}
