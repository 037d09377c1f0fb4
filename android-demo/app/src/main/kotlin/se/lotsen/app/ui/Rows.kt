package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon as SymbolView
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.Icon

/** A card: a surface of its own on the paper. */
@Composable
fun Card(
    modifier: Modifier = Modifier,
    ground: Color = LocalPalette.current.surface,
    border: Color? = LocalPalette.current.hair,
    content: @Composable () -> Unit,
) {
    Surface(
        modifier.fillMaxWidth(),
        RoundedCornerShape(16.dp),
        ground,
        LocalPalette.current.text,
        border = border?.let { BorderStroke(1.dp, it) },
    ) {
        Column(Modifier.padding(16.dp), Arrangement.spacedBy(8.dp)) { content() }
    }
}

/** A row that is a target as a whole. */
@Composable
fun ChoiceRow(
    label: String,
    detail: String?,
    modifier: Modifier = Modifier,
    symbol: Icon = Icon.NONE,
    onClick: () -> Unit,
) {
    val palette = LocalPalette.current
    Surface(
        modifier.fillMaxWidth(),
        RoundedCornerShape(16.dp),
        palette.surface,
        palette.text,
        border = BorderStroke(1.dp, palette.hair),
    ) {
        RowContent(Modifier.clickable(role = Role.Button, onClick = onClick), label, detail) {
            if (symbol != Icon.NONE) SymbolView(symbol(symbol), null, Modifier.size(28.dp), palette.accent)
        }
    }
}

/** What stands in a row: a mark, a label, a second line. */
@Composable
fun RowContent(modifier: Modifier, label: String, detail: String?, mark: @Composable RowScope.() -> Unit) {
    Row(
        modifier.fillMaxWidth().heightIn(min = 60.dp).padding(horizontal = 16.dp, vertical = 12.dp),
        Arrangement.spacedBy(14.dp),
        Alignment.CenterVertically,
    ) {
        mark()
        Column {
            Text(label, style = MaterialTheme.typography.titleMedium)
            detail?.let { Soft(it) }
        }
    }
}

/** Words of a second rank. */
@Composable
fun Soft(text: String, modifier: Modifier = Modifier) {
    Text(text, modifier, LocalPalette.current.soft, style = MaterialTheme.typography.bodyMedium)
}

/** A button that begins with a symbol, such as back and close. */
@Composable
fun LeadingButton(label: String, symbol: Icon, onClick: () -> Unit) {
    TextButton(onClick, Modifier.heightIn(min = 48.dp)) {
        SymbolView(symbol(symbol), null, Modifier.padding(end = 6.dp).size(20.dp))
        Text(label, style = MaterialTheme.typography.titleSmall)
    }
}
