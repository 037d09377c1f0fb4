package se.lotsen.conformance

import java.time.DateTimeException
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneOffset

private val RFC_3339 = Regex("""(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))""")

private val SHIFT = Regex("""(\d+)([smhd])""")

/** The years that are written; outside of them a time is written as an empty text. */
private val WRITTEN =
    LocalDateTime.of(-262_143, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC)..LocalDateTime.of(262_142, 12, 31, 23, 59, 59)
            .toEpochSecond(ZoneOffset.UTC)

/** Reads an RFC 3339 time into whole UNIX seconds; null where it is no such time. */
fun readTime(written: String): Long? {
    val match = RFC_3339.matchEntire(written) ?: return null
    val (year, month, day, hour, minute, second) = match.groupValues.drop(1).take(6).map(String::toInt)
    val (sign, offsetHours, offsetMinutes) = match.groupValues.drop(7)
    val offset =
        if (sign.isEmpty()) 0L else (offsetHours.toLong() * 60 + offsetMinutes.toLong()) * if (sign == "-") -60 else 60
    return try {
        LocalDateTime.of(year, month, day, hour, minute, second).toEpochSecond(ZoneOffset.UTC) - offset
    } catch (_: DateTimeException) {
        null
    }
}

private operator fun <T> List<T>.component6(): T = this[5]

/** Writes whole UNIX seconds as RFC 3339 in UTC. */
fun writeTime(seconds: Long): String = if (seconds in WRITTEN) Instant.ofEpochSecond(seconds).toString() else ""

/** Reads how far the clock moves: a number and `s`, `m`, `h` or `d`. */
fun readShift(written: String): Long? {
    val (number, unit) = SHIFT.matchEntire(written)?.destructured ?: return null
    val seconds =
        when (unit) {
            "s" -> 1L
            "m" -> 60L
            "h" -> 3_600L
            else -> 86_400L
        }
    return number.toUIntOrNull()?.let { it.toLong() * seconds }
}

/** The sum, or the end of the range that it would go over. */
fun Long.plusSaturating(seconds: Long): Long =
    try {
        Math.addExact(this, seconds)
    } catch (_: ArithmeticException) {
        Long.MAX_VALUE
    }
