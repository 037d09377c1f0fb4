package se.lotsen.conformance

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Canonical JSON: keys sorted by their UTF-8, no spaces, UTF-8 as it is. */
fun canonical(value: JsonElement): String = buildString { write(value) }

/** Code points are in the order of their UTF-8; the units of a Kotlin string are not. */
val byCodePoint =
    Comparator<String> { one, other ->
        one.codePoints().toArray().compareWith(other.codePoints().toArray())
    }

private fun IntArray.compareWith(other: IntArray): Int {
    for (at in 0 until minOf(size, other.size)) {
        if (this[at] != other[at]) return this[at].compareTo(other[at])
    }
    return size.compareTo(other.size)
}

private fun StringBuilder.write(value: JsonElement) {
    when (value) {
        is JsonArray -> {
            append('[')
            value.forEachIndexed { at, item ->
                if (at > 0) append(',')
                write(item)
            }
            append(']')
        }
        is JsonObject -> {
            append('{')
            value.toSortedMap(byCodePoint).entries.forEachIndexed { at, (key, item) ->
                if (at > 0) append(',')
                writeText(key)
                append(':')
                write(item)
            }
            append('}')
        }
        is JsonPrimitive -> if (value.isString) writeText(value.content) else append(value.content)
    }
}

private fun StringBuilder.writeText(text: String) {
    append('"')
    for (sign in text) {
        when (sign) {
            '"' -> append("\\\"")
            '\\' -> append("\\\\")
            '\b' -> append("\\b")
            '\u000C' -> append("\\f")
            '\n' -> append("\\n")
            '\r' -> append("\\r")
            '\t' -> append("\\t")
            in '\u0000'..'\u001F' -> append("\\u%04x".format(sign.code))
            else -> append(sign)
        }
    }
    append('"')
}
