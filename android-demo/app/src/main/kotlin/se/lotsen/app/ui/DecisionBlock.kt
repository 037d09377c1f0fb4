package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import se.lotsen.DecisionLine

/** What the municipality decided: a card for each answer. */
@Composable
fun DecisionBlock(lines: List<DecisionLine>, scene: Scene) {
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        lines.forEach { line ->
            Card {
                if (line.about.isNotEmpty()) SmallHeading(line.about)
                ParagraphBlock(line.text, scene)
                line.app?.let { AppRow(it) }
                if (line.never.isNotEmpty()) {
                    Text(
                        "✗ ${scene.words.never}: ${line.never.joinToString()}",
                        color = LocalPalette.current.stop,
                        style = MaterialTheme.typography.bodyMedium,
                    )
                }
            }
        }
    }
}
