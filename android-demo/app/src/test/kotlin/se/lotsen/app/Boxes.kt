package se.lotsen.app

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import kotlin.math.roundToInt

/** The grid that boxes are rounded to, in dp: what another renderer's letters move is less. */
private const val GRID = 8

/** Something on a screen: where it stands, in dp; what it is; and the words that it says. */
data class Box(val left: Int, val top: Int, val width: Int, val height: Int, val what: String, val words: String) {
    override fun toString() =
        listOf(left, top, width, height).joinToString(" ") { "%4d".format(it) } + "  $what  $words".trimEnd()

    /** Whether it is the same thing, and no side of it is further off than one line of the grid. */
    fun isNear(other: Box): Boolean =
        what == other.what && words == other.words && sides().zip(other.sides()).all { (a, b) -> a - b in -GRID..GRID }

    private fun sides() = listOf(left, top, width, height)
}

/** All that says something or can be tapped, from top to bottom. */
fun Phone.boxes(): List<Box> {
    fun grid(pixels: Float) = (pixels / density.density / GRID).roundToInt() * GRID
    return all()
        .filter { it.texts.isNotEmpty() || it.isTapped }
        .map { node ->
            val (place, size) = node.positionInRoot to node.size
            val role = node.config.getOrNull(SemanticsProperties.Role)?.toString()?.lowercase()
            val kind = role ?: if (node.isTapped) "tapped" else "words"
            val what = if (SemanticsProperties.Heading in node.config) "heading" else kind
            val words = node.texts.joinToString(" ").replace('\n', ' ')
            Box(grid(place.x), grid(place.y), grid(size.width.toFloat()), grid(size.height.toFloat()), what, words)
        }
}

private val LINE = Regex("""\s*(-?\d+)\s+(-?\d+)\s+(\d+)\s+(\d+)  (\w+)(?:  (.*))?""")

/** Reads a box as it was written. */
fun readBox(line: String): Box {
    val parts = LINE.matchEntire(line)?.groupValues ?: error("no box: $line")
    val (left, top, width, height) = parts.subList(1, 5).map(String::toInt)
    return Box(left, top, width, height, parts[5], parts[6])
}

/** What differs between the boxes of a picture and those on the screen now; null where nothing does. */
fun difference(kept: List<Box>, now: List<Box>): String? {
    val at =
        (0 until maxOf(kept.size, now.size)).find { at ->
            val (before, after) = kept.getOrNull(at) to now.getOrNull(at)
            before == null || after == null || !before.isNear(after)
        }
    return at?.let { "was: ${kept.getOrNull(it)}; is: ${now.getOrNull(it)}" }
}
