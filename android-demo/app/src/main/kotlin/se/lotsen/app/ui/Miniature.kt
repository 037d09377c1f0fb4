package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import se.lotsen.Sketch
import se.lotsen.SketchElementKind as Kind

/** How many elements are drawn, and how many boxes: what is as small as this only has to be recognised. */
private const val MOST = 5
private const val FEW = 4

private val SMALL = RoundedCornerShape(3.dp)

/** A sketch, small and without words or marks. The words beside it say what it is, so a screen reader passes it by. */
@Composable
fun Miniature(sketch: Sketch) {
    val colors = MaterialTheme.colorScheme
    val frame = RoundedCornerShape(9.dp)
    Column(
        Modifier.width(74.dp)
            .heightIn(min = 48.dp)
            .background(colors.background, frame)
            .border(1.5.dp, colors.outline, frame)
            .padding(8.dp)
            .clearAndSetSemantics {},
        Arrangement.spacedBy(4.dp, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        sketch.elements.take(MOST).forEach { Small(it.kind) }
    }
}

@Composable
private fun Small(kind: Kind) {
    val (line, hair) = MaterialTheme.colorScheme.run { outline to outlineVariant }
    when (kind) {
        is Kind.Title -> Bar(1f, 5.dp, line)
        is Kind.Text -> Bar(1f, 4.dp, hair)
        is Kind.Field -> Frame(Modifier.fillMaxWidth().height(10.dp), line)
        is Kind.Button -> Bar(1f, 10.dp, line)
        is Kind.Quiet -> Bar(0.5f, 3.dp, line)
        is Kind.Row -> Frame(Modifier.fillMaxWidth().height(10.dp), line, hair)
        is Kind.Switch ->
            Abreast {
                Bar(0.6f, 4.dp, hair)
                Frame(Modifier.size(14.dp, 8.dp), line, shape = CircleShape)
            }
        is Kind.Number -> Digits(kind.digits)
        is Kind.Boxes -> Abreast { repeat(minOf(kind.count.toInt(), MOST)) { Frame(Modifier.size(9.dp, 12.dp), line) } }
        is Kind.Icon -> Symbol(kind.icon.drawing(), 18.dp, MaterialTheme.colorScheme.onSurfaceVariant)
        is Kind.Keypad -> repeat(3) { Abreast { repeat(3) { Frame(Modifier.size(10.dp, 5.dp), line) } } }
        is Kind.Qr -> CodeSquare(34.dp, MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

@Composable
private fun Bar(part: Float, high: Dp, color: Color) =
    Spacer(Modifier.fillMaxWidth(part).height(high).background(color, SMALL))

@Composable
private fun Frame(modifier: Modifier, line: Color, ground: Color = Color.Transparent, shape: Shape = SMALL) =
    Spacer(modifier.background(ground, shape).border(1.3.dp, line, shape))

@Composable
private fun Abreast(content: @Composable () -> Unit) =
    Row(
        Modifier,
        Arrangement.spacedBy(3.dp),
        Alignment.CenterVertically,
    ) {
        content()
    }

/** They are what such a page is known by; they stay as small as the drawing around them. */
@Composable
private fun Digits(digits: String) {
    val size = with(LocalDensity.current) { (if (digits.length > FEW) 13.dp else 18.dp).toSp() }
    Text(digits, style = MaterialTheme.typography.titleMedium.copy(fontSize = size, lineHeight = size))
}
