package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import se.lotsen.Role

/** What can be done from home: what goes on first, then the journeys, each a row. */
@Composable
fun HomeView(scene: Scene) {
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        ActionButtons(scene)
        scene.screen.actions
            .filter { it.role == Role.JOURNEY }
            .forEach { ChoiceRow(it.label, it.detail, Modifier, symbol = it.icon) { scene.press(it) } }
    }
}
