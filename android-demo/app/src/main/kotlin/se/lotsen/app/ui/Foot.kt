package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role as Kind
import androidx.compose.ui.unit.dp
import se.lotsen.Role

/** In the same place on every screen: what went wrong, and who can help now. */
@Composable
fun Foot(scene: Scene) {
    val palette = LocalPalette.current
    val help = scene.screen.help
    val trouble = scene.screen.actions.any { it.role == Role.TROUBLE }
    if (!trouble && help == null) return
    Column(
        Modifier.fillMaxWidth()
            .background(palette.surface)
            .windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom))
    ) {
        HorizontalDivider(color = palette.hair)
        Row(Modifier.height(IntrinsicSize.Min)) {
            if (trouble) FootButton(scene.words.trouble, null, Modifier.weight(1f)) { scene.open(Sheet.Trouble) }
            if (trouble && help != null) VerticalDivider(color = palette.hair)
            if (help != null) FootButton(help.title, help.line, Modifier.weight(1f)) { scene.open(Sheet.Help) }
        }
    }
}

@Composable
private fun FootButton(label: String, line: String?, modifier: Modifier, onClick: () -> Unit) {
    Column(
        modifier
            .fillMaxHeight()
            .clickable(role = Kind.Button, onClick = onClick)
            .heightIn(min = 64.dp)
            .padding(horizontal = 16.dp, vertical = 12.dp)
    ) {
        Text(label, color = LocalPalette.current.accent, style = MaterialTheme.typography.titleSmall)
        line?.let { Soft(it) }
    }
}
