package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import se.lotsen.MarkKind
import se.lotsen.Sketch
import se.lotsen.SketchElementKind as Kind

/**
 * How a screen of another product can look: schematic, grey and thin, so that nobody takes it for the real one. To a
 * screen reader it is one picture, described in words.
 */
@Composable
fun SketchView(sketch: Sketch) {
    val colors = MaterialTheme.colorScheme
    val picture =
        Modifier.widthIn(max = 420.dp).fillMaxWidth().clearAndSetSemantics {
            contentDescription = sketch.spoken
            role = Role.Image
        }
    Surface(picture, RoundedCornerShape(18.dp), colors.surface, border = BorderStroke(1.5.dp, colors.outline)) {
        Stack(10.dp, Modifier.padding(14.dp, 12.dp, 14.dp, 14.dp)) {
            Text(sketch.caption, color = colors.onSurfaceVariant, style = MaterialTheme.typography.labelMedium)
            sketch.elements.forEach { element ->
                Marked(element.mark) { ElementView(element.kind, element.mark?.kind) }
            }
        }
    }
}

@Composable
private fun ElementView(kind: Kind, mark: MarkKind?) {
    val type = MaterialTheme.typography
    val quiet = MaterialTheme.colorScheme.onSurfaceVariant
    when (kind) {
        is Kind.Title -> Said(kind.text, mark, type.titleMedium.copy(fontWeight = FontWeight.Bold))
        is Kind.Text -> Said(kind.text, mark, type.bodyMedium)
        is Kind.Field -> Outlined { Said(kind.label, mark, type.bodyMedium, quiet) }
        is Kind.Button -> Filled(mark) { Said(kind.label, mark, type.titleSmall, align = TextAlign.Center) }
        is Kind.Quiet -> Padded { Said(kind.label, mark, type.titleSmall, quiet, TextAlign.Center, underlined = true) }
        is Kind.Switch -> SwitchLine { Said(kind.label, mark, type.bodyMedium) }
        is Kind.Row -> Outlined(arrow = true) { Said(kind.label, mark, type.bodyMedium) }
        is Kind.Number ->
            Said(kind.digits, mark, type.displaySmall.copy(letterSpacing = 4.sp), align = TextAlign.Center)
        is Kind.Boxes -> CodeBoxes(kind.count.toInt())
        is Kind.Icon -> Alone { Symbol(kind.icon.drawing(), 40.dp, mark.ink(quiet)) }
        is Kind.Keypad -> Keypad()
        is Kind.Qr -> Alone { CodeSquare(128.dp, mark.ink(MaterialTheme.colorScheme.onSurface)) }
    }
}

/** The words of an element; a mark colours them, and strikes through what never to press. */
@Composable
private fun Said(
    words: String,
    mark: MarkKind?,
    style: TextStyle,
    color: Color = MaterialTheme.colorScheme.onSurface,
    align: TextAlign = TextAlign.Start,
    underlined: Boolean = false,
) {
    val line =
        when (mark) {
            MarkKind.NEVER -> TextDecoration.LineThrough
            MarkKind.PRESS -> null
            null -> TextDecoration.Underline.takeIf { underlined }
        }
    Text(words, Modifier.fillMaxWidth(), mark.ink(color), textDecoration = line, textAlign = align, style = style)
}
