package se.lotsen.app.ui

import androidx.compose.runtime.Composable

/** Who can help now, and how. */
@Composable
fun HelpSheet(scene: Scene, close: () -> Unit) {
    val help = scene.screen.help ?: return
    SheetPage(help.title, scene, close) {
        Soft(help.line)
        RoutesBlock(help.routes, scene)
    }
}
