package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.colorResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.BlockKind
import se.lotsen.Term
import se.lotsen.Tone
import se.lotsen.app.R

@Composable
fun NoteBlock(note: BlockKind.Note, scene: Scene, terms: List<Term>) =
    NoteCard(note.tone, note.label) { ParagraphBlock(note.text, scene, terms) }

/** A note: its sign and its word say the same as its colour. A new one is spoken. */
@Composable
fun NoteCard(tone: Tone, label: String, sign: String = tone.sign(), content: @Composable () -> Unit = {}) {
    val colors = MaterialTheme.colorScheme
    val (ground, ink) =
        when (tone) {
            Tone.INFO -> colors.primaryContainer to colors.primary
            Tone.GOOD -> colorResource(R.color.good_tint) to colorResource(R.color.good)
            Tone.CARE -> colorResource(R.color.care_tint) to colorResource(R.color.care)
            Tone.STOP -> colorResource(R.color.stop_tint) to colorResource(R.color.stop)
            Tone.QUOTE -> colors.surface to colors.onSurfaceVariant
        }
    Surface(
        Modifier.fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite },
        MaterialTheme.shapes.large,
        ground,
        border = if (tone == Tone.QUOTE) BorderStroke(1.dp, colors.outlineVariant) else null,
    ) {
        Row(Modifier.padding(16.dp), Arrangement.spacedBy(10.dp)) {
            val style = MaterialTheme.typography.titleMedium
            Text(sign, Modifier.clearAndSetSemantics {}, ink, style = style)
            Stack(4.dp) {
                Text(label, color = ink, style = style)
                content()
            }
        }
    }
}

private fun Tone.sign(): String =
    when (this) {
        Tone.INFO -> "i"
        Tone.GOOD -> "✓"
        Tone.CARE -> "!"
        Tone.STOP -> "✗"
        Tone.QUOTE -> "”"
    }
