package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.Role

/** What can be done from home: what goes on first, then what is seen elsewhere, then the journeys, each a row. */
@Composable
fun HomeView(scene: Scene) = Stack {
    ActionButtons(scene)
    SightsRow(scene)
    scene.screen.actions.filter { it.role == Role.JOURNEY }.forEach { ActionRow(it, scene) }
}
