package se.lotsen.app.ui

import androidx.compose.runtime.Composable

/** The steps, where there is no room for them beside the step. */
@Composable
fun StepsSheet(scene: Scene, close: () -> Unit) {
    SheetPage(scene.words.steps, scene, close) {
        Soft(scene.screen.heading)
        Card { StepList(scene) }
    }
}
