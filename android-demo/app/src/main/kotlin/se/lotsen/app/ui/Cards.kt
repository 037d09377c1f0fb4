package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.CardDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedCard
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.Action

/** A surface of its own on the paper. */
@Composable
fun Card(content: @Composable ColumnScope.() -> Unit) =
    OutlinedCard(Modifier.fillMaxWidth(), MaterialTheme.shapes.large) {
        Stack(8.dp, Modifier.padding(16.dp), content)
    }

/** A card that is a target as a whole; how it is tapped comes with it. */
@Composable
fun RowCard(
    label: String,
    detail: String?,
    target: Modifier,
    ground: Color = MaterialTheme.colorScheme.surface,
    line: BorderStroke = CardDefaults.outlinedCardBorder(),
    stacked: Boolean = false,
    mark: @Composable () -> Unit,
) {
    OutlinedCard(shape = MaterialTheme.shapes.large, colors = CardDefaults.cardColors(ground), border = line) {
        val room = Modifier.fillMaxWidth().heightIn(min = 60.dp).padding(horizontal = 16.dp, vertical = 12.dp)
        MarkedRow(label, listOfNotNull(detail), target.then(room), stacked, mark)
    }
}

/** A mark, and beside it or below it a name and what is said of it. */
@Composable
fun MarkedRow(
    label: String,
    details: List<String>,
    modifier: Modifier,
    stacked: Boolean = false,
    mark: @Composable () -> Unit,
) {
    val words =
        @Composable {
            Column {
                Text(label.breakable(), style = MaterialTheme.typography.titleMedium)
                details.forEach { Soft(it) }
            }
        }
    if (stacked) {
        Stack(8.dp, modifier) {
            mark()
            words()
        }
    } else {
        Row(modifier, Arrangement.spacedBy(14.dp), Alignment.CenterVertically) {
            mark()
            words()
        }
    }
}

/** An action as a row, where there are many. */
@Composable
fun ActionRow(action: Action, scene: Scene, press: () -> Unit = { scene.press(action) }) {
    RowCard(action.label, action.detail, Modifier.clickable(role = Role.Button, onClick = press)) {
        action.icon.drawing()?.let { Symbol(it, 28.dp, MaterialTheme.colorScheme.primary) }
    }
}
