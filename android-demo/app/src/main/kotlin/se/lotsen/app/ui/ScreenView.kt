package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.app.isHome

/** From this width the steps stand beside the step. */
private val WIDE = 700.dp

/** With less height than this, or with text larger than this, the foot moves into what scrolls. */
private val LOW = 480.dp
private const val LARGE = 1.6f

/** One screen, from edge to edge. */
@Composable
fun ScreenView(scene: Scene) {
    val insets = WindowInsets.safeDrawing.only(WindowInsetsSides.Top + WindowInsetsSides.Horizontal)
    BoxWithConstraints(
        Modifier.fillMaxSize().background(LocalPalette.current.paper).semantics { paneTitle = scene.screen.title }
    ) {
        val beside = maxWidth >= WIDE && scene.screen.steps.isNotEmpty()
        val footScrolls = maxHeight < LOW || LocalDensity.current.fontScale > LARGE
        Row(Modifier.windowInsetsPadding(insets)) {
            if (beside) StepColumn(scene, Modifier.width(320.dp))
            Column(Modifier.weight(1f)) {
                TopBar(scene, stepsBeside = beside)
                Page(Modifier.weight(1f), foot = { if (footScrolls) Foot(scene) }) {
                    Content(scene, headingBeside = beside)
                }
                if (!footScrolls) Foot(scene)
            }
        }
    }
}

@Composable
private fun Content(scene: Scene, headingBeside: Boolean) {
    val screen = scene.screen
    Column(verticalArrangement = Arrangement.spacedBy(16.dp)) {
        scene.shown.told?.let { Told(it) }
        screen.elsewhere?.let { Elsewhere(it) }
        if (!scene.shown.isHome && !headingBeside) Soft(screen.heading)
        Text(
            screen.title,
            Modifier.semantics { heading() },
            style = MaterialTheme.typography.headlineMedium,
        )
        screen.blocks.forEach { BlockView(it, scene) }
        screen.input?.let { if (it.many) ManyOfInput(it, scene) else OneOfInput(it, scene) }
        if (scene.shown.isHome) HomeView(scene)
    }
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        if (!scene.shown.isHome) ActionButtons(scene)
        Asides(scene)
    }
}
