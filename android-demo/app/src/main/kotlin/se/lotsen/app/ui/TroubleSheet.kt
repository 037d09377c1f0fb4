package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import se.lotsen.Role

/** What can go wrong here, under headings. */
@Composable
fun TroubleSheet(scene: Scene, close: () -> Unit) {
    val groups = scene.screen.actions.filter { it.role == Role.TROUBLE }.groupBy { it.group }
    SheetPage(scene.words.trouble, scene, close) {
        groups.forEach { (group, troubles) ->
            Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
                group?.let { SmallHeading(it) }
                troubles.forEach { ChoiceRow(it.label, it.detail) { scene.press(it) } }
            }
        }
    }
}
