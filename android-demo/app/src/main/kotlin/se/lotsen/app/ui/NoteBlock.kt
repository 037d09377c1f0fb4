package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.BlockKind
import se.lotsen.Tone

/** A note: its symbol and its word say the same as its colour. A new one is spoken. */
@Composable
fun NoteBlock(note: BlockKind.Note, scene: Scene) {
    NoteCard(note.tone, note.label) { ParagraphBlock(note.text, scene) }
}

/** What has to be told beside the screen, such as that something could not be read. */
@Composable fun Told(sentence: String) = NoteCard(Tone.CARE, sentence) {}

/** That the step is done on another device; it stands before the title. */
@Composable fun Elsewhere(sentence: String) = NoteCard(Tone.CARE, sentence, symbol = "→") {}

@Composable
fun NoteCard(tone: Tone, label: String, symbol: String = mark(tone), content: @Composable () -> Unit) {
    val palette = LocalPalette.current
    val (ground, ink) =
        when (tone) {
            Tone.INFO -> palette.tint to palette.accent
            Tone.GOOD -> palette.goodTint to palette.good
            Tone.CARE -> palette.careTint to palette.care
            Tone.STOP -> palette.stopTint to palette.stop
            Tone.QUOTE -> palette.surface to palette.soft
        }
    Card(
        Modifier.semantics { liveRegion = LiveRegionMode.Polite },
        ground = ground,
        border = palette.hair.takeIf { tone == Tone.QUOTE },
    ) {
        Row(horizontalArrangement = Arrangement.spacedBy(10.dp)) {
            val style = MaterialTheme.typography.titleMedium
            Text(symbol, Modifier.clearAndSetSemantics {}, ink, style = style)
            Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
                if (label.isNotEmpty()) Text(label, color = ink, style = style)
                content()
            }
        }
    }
}

private fun mark(tone: Tone): String =
    when (tone) {
        Tone.INFO -> "i"
        Tone.GOOD -> "✓"
        Tone.CARE -> "!"
        Tone.STOP -> "✗"
        Tone.QUOTE -> "”"
    }
