package se.lotsen.app.ui

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.Asked
import se.lotsen.SightAnswer
import se.lotsen.Tone
import se.lotsen.app.R
import se.lotsen.app.Sheet

/** What another product shows: how it looks, what to do, what never to do, and who can help. */
@Composable
fun SightSheet(id: String, scene: Scene) {
    val sight = remember(scene.shown) { scene.lookup.sight(id) } ?: return
    val words = scene.words
    SheetPage(sight.name, scene, from = sight.product) {
        sight.answers.forEach { Answer(it, scene) }
        if (sight.otherWords.isNotEmpty()) Stack(2.dp) { sight.otherWords.forEach { Soft(it.text) } }
        Part(words.sightAsks, sight.asks) { AskedCard(it) }
        sight.trouble?.let { action ->
            // The remedy is another screen; where it is shown already, it is seen again.
            ActionButton(action) {
                scene.press(action)
                scene.open(null)
            }
        }
        sight.help?.let { TileRow(R.drawable.ic_contact, it.title, it.line) { scene.open(Sheet.OtherHelp(it)) } }
        Part(words.sightNext, sight.next) { SightRow(it, scene) }
    }
}

@Composable
private fun Answer(answer: SightAnswer, scene: Scene) =
    Stack(16.dp) {
        answer.about?.let { SmallHeading(it) }
        SketchView(answer.sketch)
        NoteCard(Tone.GOOD, scene.words.sightDo) { ParagraphBlock(answer.text, scene) }
        answer.never?.let { NoteCard(Tone.STOP, scene.words.sightNever) { ParagraphBlock(it, scene) } }
    }

/** A credential that is asked for, and whom it belongs to: what it is often taken for is said beside it. */
@Composable
private fun AskedCard(asked: Asked) = Card {
    Stack(4.dp, Modifier.semantics(mergeDescendants = true) {}) {
        Text(asked.name, style = MaterialTheme.typography.titleMedium)
        Soft(asked.who)
    }
}
