package se.lotsen.app.ui

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.AppCard

@Composable fun AppBlock(app: AppCard) = Card { AppRow(app) }

/** An app as it is met on the device: a tile, its name, what it is for, and where it is had. */
@Composable
fun AppRow(app: AppCard, use: String? = null) =
    MarkedRow(app.name, listOfNotNull(use, app.about, app.store), Modifier.semantics(mergeDescendants = true) {}) {
        Badge(44.dp, MaterialTheme.colorScheme.primaryContainer, shape = MaterialTheme.shapes.medium) {
            // Apps of one maker share their first word; the last one tells them apart.
            val letter = app.name.substringAfterLast(' ').take(1)
            Text(letter, color = MaterialTheme.colorScheme.primary, style = MaterialTheme.typography.titleMedium)
        }
    }
