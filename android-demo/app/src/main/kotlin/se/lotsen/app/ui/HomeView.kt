package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.Role

/** What can be done from home: what goes on first, then the journeys, each a row. */
@Composable
fun HomeView(scene: Scene) = Stack {
    ActionButtons(scene)
    scene.screen.actions.filter { it.role == Role.JOURNEY }.forEach { ActionRow(it, scene) }
}
