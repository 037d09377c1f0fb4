package se.lotsen.app.ui

import androidx.annotation.DrawableRes
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.Progress
import se.lotsen.app.R
import se.lotsen.app.Sheet

/** Where one is: the one way back, and how far one has come; at home the municipality's name. */
@Composable
fun TopBar(scene: Scene, stepsBeside: Boolean) {
    val progress = scene.screen.progress
    FlowRow(
        Modifier.fillMaxWidth().heightIn(min = 56.dp).padding(horizontal = 8.dp),
        Arrangement.SpaceBetween,
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        if (scene.shown.isHome) {
            val style = MaterialTheme.typography.titleMedium
            Text(scene.screen.heading, Modifier.padding(12.dp, 16.dp), MaterialTheme.colorScheme.primary, style = style)
        } else {
            scene.screen.back?.let { BarButton(it.label, R.drawable.ic_back) { scene.press(it) } }
        }
        progress?.let { ProgressText(it, scene, stepsBeside) }
    }
    progress?.let { ProgressBar(it) }
}

/** How far one has come, in words; where the steps are not beside, it opens them. */
@Composable
private fun ProgressText(progress: Progress, scene: Scene, stepsBeside: Boolean) {
    if (stepsBeside || scene.screen.steps.isEmpty()) return Soft(progress.text, Modifier.padding(12.dp))
    val toSteps = Modifier.heightIn(min = 48.dp).semantics { onClick(scene.words.steps, null) }
    TextButton({ scene.open(Sheet.Steps) }, toSteps) { Soft(progress.text) }
}

/** The words above it say the same, so a screen reader passes it by. */
@Composable
private fun ProgressBar(progress: Progress) =
    LinearProgressIndicator(
        { progress.position.toFloat() / progress.total.toFloat() },
        Modifier.fillMaxWidth().padding(horizontal = 20.dp).height(6.dp).clearAndSetSemantics {},
        trackColor = MaterialTheme.colorScheme.outlineVariant,
        gapSize = 0.dp,
        drawStopIndicator = {},
    )

/** A button in a bar: it leads back or out. */
@Composable
fun BarButton(label: String, @DrawableRes symbol: Int, onClick: () -> Unit) {
    TextButton(onClick, Modifier.heightIn(min = 48.dp)) {
        Symbol(symbol)
        Spacer(Modifier.width(6.dp))
        Text(label, style = MaterialTheme.typography.titleSmall)
    }
}
