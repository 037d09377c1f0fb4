package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.res.colorResource
import androidx.compose.ui.unit.dp
import androidx.compose.ui.zIndex
import se.lotsen.Mark
import se.lotsen.MarkKind
import se.lotsen.app.R

/** How far a badge lies over its ring: no further than to the words inside. */
private val OVER = 8.dp
private val RING = 3.dp
private val ROUND = 11.dp

/** What to do with an element: a ring around it, and the mark in words on it. Never a colour alone. */
@Composable
fun Marked(mark: Mark?, element: @Composable () -> Unit) {
    if (mark == null) return element()
    val ink = mark.kind.ink()
    val ground = if (mark.kind == MarkKind.PRESS) MaterialTheme.colorScheme.primaryContainer else Color.Transparent
    Stack(-OVER) {
        Text(
            mark.label,
            Modifier.align(Alignment.End)
                .zIndex(1f)
                .padding(end = 10.dp)
                .background(ink, RoundedCornerShape(50))
                .padding(horizontal = 9.dp, vertical = 1.dp),
            MaterialTheme.colorScheme.onPrimary,
            style = MaterialTheme.typography.labelMedium,
        )
        Box(
            Modifier.fillMaxWidth()
                .background(ground, RoundedCornerShape(ROUND))
                .ring(ink, dashed = mark.kind == MarkKind.NEVER)
                .padding(RING + 2.dp)
        ) {
            element()
        }
    }
}

/** What the words of an element are written in. */
@Composable
fun MarkKind?.ink(unmarked: Color = MaterialTheme.colorScheme.onSurface): Color =
    when (this) {
        MarkKind.PRESS -> MaterialTheme.colorScheme.primary
        MarkKind.NEVER -> colorResource(R.color.stop)
        null -> unmarked
    }

private fun Modifier.ring(ink: Color, dashed: Boolean) = drawBehind {
    val line = RING.toPx()
    val dashes = PathEffect.dashPathEffect(floatArrayOf(3 * line, 2 * line)).takeIf { dashed }
    val (place, side) = Offset(line / 2, line / 2) to Size(size.width - line, size.height - line)
    drawRoundRect(ink, place, side, CornerRadius(ROUND.toPx()), Stroke(line, pathEffect = dashes))
}
