package se.lotsen.app.ui

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.res.colorResource
import se.lotsen.DecisionLine
import se.lotsen.Term
import se.lotsen.app.R

/** What the municipality decided: a card for each app, with the kinds of information that it is for. */
@Composable
fun DecisionBlock(lines: List<DecisionLine>, scene: Scene, terms: List<Term>) = Stack {
    val marked = terms.inTexts(lines.map { it.text })
    lines.forEachIndexed { at, line ->
        Card {
            val app = line.app
            if (app != null) AppRow(app, line.about.ifEmpty { null })
            else if (line.about.isNotEmpty()) SmallHeading(line.about)
            val paragraphs = line.text.lines().filter { it.isNotEmpty() }
            val here = marked[at].inTexts(paragraphs)
            paragraphs.forEachIndexed { place, paragraph -> ParagraphBlock(paragraph, scene, here[place]) }
            if (line.never.isNotEmpty()) {
                val never = "✗ ${scene.words.never}: ${line.never.joinToString()}"
                Text(never, color = colorResource(R.color.stop), style = MaterialTheme.typography.bodyMedium)
            }
        }
    }
}
