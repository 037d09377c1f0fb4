package se.lotsen.app.ui

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.res.colorResource
import se.lotsen.DecisionLine
import se.lotsen.app.R

/** What the municipality decided: a card for each answer. */
@Composable
fun DecisionBlock(lines: List<DecisionLine>, scene: Scene) = Stack {
    lines.forEach { line ->
        Card {
            if (line.about.isNotEmpty()) SmallHeading(line.about)
            ParagraphBlock(line.text, scene)
            line.app?.let { AppRow(it) }
            if (line.never.isNotEmpty()) {
                val never = "✗ ${scene.words.never}: ${line.never.joinToString()}"
                Text(never, color = colorResource(R.color.stop), style = MaterialTheme.typography.bodyMedium)
            }
        }
    }
}
