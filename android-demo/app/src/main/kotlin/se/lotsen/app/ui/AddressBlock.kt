package se.lotsen.app.ui

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.modifiers.TextAutoSizeLayoutScope
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.TextUnit
import se.lotsen.AddressCard
import se.lotsen.Tone

/** An address to type by hand, or to be copied; or that it is not published yet. */
@Composable
fun AddressBlock(address: AddressCard) {
    address.unresolved?.let {
        return NoteCard(Tone.CARE, address.name) { Soft(it) }
    }
    Card {
        Soft(address.name)
        SelectionContainer { AddressText(address.shown.orEmpty(), MaterialTheme.typography.titleLarge) }
    }
}

/** An address: rather smaller than with a word of it broken over two lines. */
@Composable
fun AddressText(text: String, style: TextStyle, color: Color = Color.Unspecified) =
    Text(text, color = color, autoSize = Unbroken(style.fontSize), style = style)

/** How much smaller a size is than the one before, and how small it may become. */
private const val SMALLER = 0.95f
private const val LEAST = 0.4f

/** The largest size, up to the usual one, at which lines end where words do. */
private data class Unbroken(private val usual: TextUnit) : TextAutoSize {
    override fun TextAutoSizeLayoutScope.getFontSize(constraints: Constraints, text: AnnotatedString): TextUnit {
        val sizes = generateSequence(1f) { it * SMALLER }.takeWhile { it > LEAST }.map { usual * it }
        return sizes.firstOrNull { !performLayout(constraints, text, it).breaksWord } ?: (usual * LEAST)
    }

    private val TextLayoutResult.breaksWord: Boolean
        get() {
            val words = layoutInput.text
            return (0 until lineCount - 1).map(::getLineEnd).any { words[it - 1].isLetter() && words[it].isLetter() }
        }
}
