package se.lotsen.app.ui

import androidx.compose.foundation.clickable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.Found
import se.lotsen.FoundKind
import se.lotsen.Tone
import se.lotsen.app.R
import se.lotsen.app.Sheet

/** What was found, best first; or what to say instead, and who can help. */
@Composable
fun FoundList(words: String, scene: Scene) = Stack {
    val result = remember(words, scene.shown) { scene.lookup.find(words) }
    result.remark?.let { NoteCard(Tone.CARE, it) }
    val sights = remember(scene.shown) { scene.lookup.sights().flatMap { it.sights }.associateBy { it.id } }
    result.found.forEach { found ->
        val sight = sights[found.id].takeIf { found.kind == FoundKind.SIGHT }
        if (sight != null) SightRow(sight, scene) else FoundRow(found, scene)
    }
    result.help?.let { TileRow(R.drawable.ic_contact, it.title, it.line) { scene.open(Sheet.OtherHelp(it)) } }
}

/** Begins what was found; what only is to be read is read here. */
@Composable
private fun FoundRow(found: Found, scene: Scene) {
    val action = found.action
    if (action != null) {
        RowCard(found.title, found.detail, Modifier.clickable(role = Role.Button) { scene.press(action) }) {
            action.icon.drawing()?.let { Symbol(it, 28.dp, MaterialTheme.colorScheme.primary) }
        }
    } else {
        Card {
            SmallHeading(found.title)
            found.detail?.let { Text(it) }
        }
    }
}
