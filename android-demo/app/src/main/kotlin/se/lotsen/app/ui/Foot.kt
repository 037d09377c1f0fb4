package se.lotsen.app.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.navigationBarsPadding
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role as Kind
import androidx.compose.ui.unit.dp
import se.lotsen.Role
import se.lotsen.app.Sheet

/** In the same place on every screen: what went wrong, and who can help now. */
@Composable
fun Foot(scene: Scene) {
    Surface {
        HorizontalDivider()
        // In large type two columns would break words.
        if (LocalDensity.current.fontScale > 1.3f) {
            Column(Modifier.navigationBarsPadding()) {
                FootButtons(scene, Modifier.fillMaxWidth()) { HorizontalDivider() }
            }
        } else {
            Row(Modifier.navigationBarsPadding().height(IntrinsicSize.Min)) {
                FootButtons(scene, Modifier.weight(1f).fillMaxHeight()) { VerticalDivider() }
            }
        }
    }
}

@Composable
private fun FootButtons(scene: Scene, modifier: Modifier, divider: @Composable () -> Unit) {
    val help = scene.screen.help
    val trouble = scene.screen.actions.any { it.role == Role.TROUBLE }
    if (trouble) FootButton(scene.words.trouble, null, modifier) { scene.open(Sheet.Trouble) }
    if (trouble && help != null) divider()
    if (help != null) FootButton(help.title, help.line, modifier) { scene.open(Sheet.Help) }
}

@Composable
private fun FootButton(label: String, line: String?, modifier: Modifier, onClick: () -> Unit) {
    Column(
        modifier
            .clickable(role = Kind.Button, onClick = onClick)
            .heightIn(min = 64.dp)
            .padding(horizontal = 20.dp, vertical = 12.dp),
        Arrangement.Center,
    ) {
        Text(label, color = MaterialTheme.colorScheme.primary, style = MaterialTheme.typography.titleSmall)
        line?.let { Soft(it) }
    }
}
