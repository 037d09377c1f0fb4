package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.wrapContentHeight
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.Icon
import se.lotsen.app.isHome

/** Where one is: back and how far one has come; at home the municipality's name. */
@Composable
fun TopBar(scene: Scene, stepsBeside: Boolean) {
    val progress = scene.screen.progress
    Column(Modifier.fillMaxWidth()) {
        FlowRow(
            Modifier.fillMaxWidth().heightIn(min = 56.dp).padding(horizontal = 8.dp),
            horizontalArrangement = Arrangement.SpaceBetween,
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            if (scene.shown.isHome) {
                Text(
                    scene.screen.heading,
                    Modifier.padding(12.dp).heightIn(min = 32.dp).wrapContentHeight(),
                    color = LocalPalette.current.accent,
                    style = MaterialTheme.typography.titleMedium,
                )
            } else {
                LeadingButton(scene.words.back, Icon.BACK, scene.lookBack)
            }
            if (progress != null) ProgressText(progress.text, scene, stepsBeside)
        }
        if (progress != null) ProgressBar(progress)
    }
}

/** How far one has come, in words; where the steps are not beside, it opens them. */
@Composable
private fun ProgressText(text: String, scene: Scene, stepsBeside: Boolean) {
    if (stepsBeside || scene.screen.steps.isEmpty()) {
        Soft(text, Modifier.padding(12.dp))
        return
    }
    TextButton(
        { scene.open(Sheet.Steps) },
        Modifier.heightIn(min = 48.dp).semantics { onClick(scene.words.steps, null) },
    ) {
        Soft(text)
    }
}

/** The heading of a list or a card. */
@Composable
fun SmallHeading(text: String, modifier: Modifier = Modifier) {
    Text(text, modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
}
