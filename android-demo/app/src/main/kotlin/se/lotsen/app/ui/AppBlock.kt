package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.AppCard

@Composable fun AppBlock(app: AppCard) = Card { AppRow(app) }

/** An app as it is met on the device: a tile with its first letter, its name, and where it is had. */
@Composable
fun AppRow(app: AppCard) {
    Row(
        Modifier.semantics(mergeDescendants = true) {},
        Arrangement.spacedBy(14.dp),
        Alignment.CenterVertically,
    ) {
        Tile(app.name.take(1))
        Column {
            Text(app.name, style = MaterialTheme.typography.titleMedium)
            app.about?.let { Soft(it) }
            app.store?.let { Soft(it) }
        }
    }
}

@Composable
private fun Tile(letter: String) {
    val palette = LocalPalette.current
    Box(
        Modifier.sizeIn(minWidth = 44.dp, minHeight = 44.dp)
            .clip(RoundedCornerShape(11.dp))
            .background(palette.tint)
            .clearAndSetSemantics {},
        Alignment.Center,
    ) {
        Text(letter, Modifier.padding(4.dp), palette.accent, style = MaterialTheme.typography.titleLarge)
    }
}
