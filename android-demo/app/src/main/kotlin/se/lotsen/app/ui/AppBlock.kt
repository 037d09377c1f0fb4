package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.AppCard

@Composable fun AppBlock(app: AppCard) = Card { AppRow(app) }

/** An app as it is met on the device: a tile, its name, and where it is had. */
@Composable
fun AppRow(app: AppCard) {
    Row(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(14.dp), Alignment.CenterVertically) {
        // Apps of one maker share their first word; the last one tells them apart.
        val letter = app.name.substringAfterLast(' ').take(1)
        val colors = MaterialTheme.colorScheme
        Badge(letter, colors.primaryContainer, colors.primary, 44.dp, MaterialTheme.shapes.medium)
        Column {
            Text(app.name, style = MaterialTheme.typography.titleMedium)
            app.about?.let { Soft(it) }
            app.store?.let { Soft(it) }
        }
    }
}
