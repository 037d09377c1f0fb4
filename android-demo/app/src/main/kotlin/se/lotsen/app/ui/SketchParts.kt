package se.lotsen.app.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import se.lotsen.MarkKind
import se.lotsen.app.R

/** The corners of what is drawn on a sketch. */
val CORNER = RoundedCornerShape(8.dp)

private val INSIDE = Modifier.fillMaxWidth().padding(horizontal = 12.dp, vertical = 10.dp)

/** A field; with an arrow, a row. */
@Composable
fun Outlined(arrow: Boolean = false, words: @Composable () -> Unit) {
    val colors = MaterialTheme.colorScheme
    Row(
        Modifier.border(1.5.dp, colors.outline, CORNER).then(INSIDE),
        Arrangement.spacedBy(8.dp),
        Alignment.CenterVertically,
    ) {
        Box(Modifier.weight(1f)) { words() }
        if (arrow) Symbol(R.drawable.ic_next, 16.dp, colors.onSurfaceVariant)
    }
}

/** A button. */
@Composable
fun Filled(mark: MarkKind?, words: @Composable () -> Unit) {
    val ground = if (mark == null) MaterialTheme.colorScheme.outlineVariant else Color.Transparent
    Box(Modifier.background(ground, CORNER).then(INSIDE)) { words() }
}

/** A quiet button, or a link. */
@Composable fun Padded(words: @Composable () -> Unit) = Box(Modifier.fillMaxWidth().padding(12.dp, 5.dp)) { words() }

/** Words, and a switch beside them that is off. */
@Composable
fun SwitchLine(words: @Composable () -> Unit) =
    Row(INSIDE, Arrangement.spacedBy(8.dp), Alignment.CenterVertically) {
        val line = MaterialTheme.colorScheme.outline
        Box(Modifier.weight(1f)) { words() }
        Box(Modifier.size(44.dp, 26.dp).border(1.5.dp, line, CircleShape).padding(5.dp), Alignment.CenterStart) {
            Spacer(Modifier.size(16.dp).background(line, CircleShape))
        }
    }

/** What stands alone in its line. */
@Composable
fun Alone(content: @Composable () -> Unit) =
    Box(Modifier.fillMaxWidth().padding(vertical = 4.dp), Alignment.Center) { content() }

/** Boxes for the digits of a code, all in one line. */
@Composable
fun CodeBoxes(count: Int) =
    Row(Modifier.fillMaxWidth().padding(vertical = 4.dp), Arrangement.spacedBy(6.dp, Alignment.CenterHorizontally)) {
        val line = MaterialTheme.colorScheme.outline
        repeat(count) {
            Spacer(
                Modifier.weight(1f, fill = false)
                    .widthIn(max = 34.dp)
                    .fillMaxWidth()
                    .height(40.dp)
                    .border(1.5.dp, line, CORNER)
            )
        }
    }

/** Keys for digits, three in a row, and the last alone. */
@Composable
fun Keypad() =
    Stack(6.dp, Modifier.fillMaxWidth().padding(vertical = 4.dp)) {
        ((1..9).chunked(3) + listOf(listOf(0))).forEach { keys ->
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(10.dp, Alignment.CenterHorizontally)) {
                keys.forEach { Key(it) }
            }
        }
    }

@Composable
private fun Key(digit: Int) {
    val colors = MaterialTheme.colorScheme
    Box(Modifier.widthIn(min = 56.dp).border(1.5.dp, colors.outline, CORNER).padding(4.dp), Alignment.Center) {
        Soft("$digit")
    }
}

private const val MODULES = 17
private const val FINDER = 5

/** A square code: a pattern that holds nothing and can't be scanned. */
@Composable
fun CodeSquare(side: Dp, ink: Color) =
    Canvas(Modifier.size(side)) {
        val module = size.width / MODULES
        for (x in 0 until MODULES) for (y in 0 until MODULES) {
            if (isDark(x, y)) drawRect(ink, Offset(x * module, y * module), Size(module, module))
        }
    }

/** Three of its corners are square rings around a point; the rest is scattered, the same every time. */
private fun isDark(x: Int, y: Int): Boolean {
    val corner = MODULES - FINDER
    val (inX, inY) = (if (x >= corner) x - corner else x) to (if (y >= corner) y - corner else y)
    val finder = inX < FINDER && inY < FINDER && (x < corner || y < corner)
    val ring = inX == 0 || inY == 0 || inX == FINDER - 1 || inY == FINDER - 1
    val gap = inX <= FINDER && inY <= FINDER && (x < corner - 1 || y < corner - 1)
    return if (finder) ring || inX == 2 && inY == 2 else !gap && (x * 7 + y * 11 + x * y) % 5 < 2
}
