package se.lotsen.app.ui

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable

/** The words of the screen that have an explanation; the one that was tapped stands first. */
@Composable
fun TermSheet(first: String?, scene: Scene, close: () -> Unit) {
    SheetPage(scene.words.terms, scene, close) {
        scene.screen.terms
            .sortedBy { it.id != first }
            .forEach { term ->
                Card {
                    SmallHeading(term.form)
                    Text(term.explanation, style = MaterialTheme.typography.bodyLarge)
                }
            }
    }
}
