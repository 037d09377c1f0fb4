package se.lotsen.app.ui

import androidx.annotation.DrawableRes
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.res.painterResource
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/** The title of a screen, and of what lies over it. */
@Composable
fun Title(text: String, modifier: Modifier = Modifier) =
    Text(text.breakable(), modifier.semantics { heading() }, style = MaterialTheme.typography.headlineMedium)

/** The heading of a list or a card. */
@Composable
fun SmallHeading(text: String) =
    Text(text.breakable(), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)

/** Words of a second rank. */
@Composable
fun Soft(text: String, modifier: Modifier = Modifier) =
    Text(
        text.breakable(),
        modifier,
        MaterialTheme.colorScheme.onSurfaceVariant,
        style = MaterialTheme.typography.bodyMedium,
    )

/** The same, in which a long address goes on in the next line after a full stop, an at sign or a stroke. */
fun String.breakable(): String = LONG.replace(this) { word -> JOINT.replace(word.value, "\u200B") }

private val LONG = Regex("""\S{16,}""")
private val JOINT = Regex("""(?<=\p{L}[.@/])(?=\p{L})""")

/** A drawing beside words that say the same. */
@Composable
fun Symbol(@DrawableRes drawing: Int, size: Dp = 20.dp, color: Color = LocalContentColor.current) =
    Icon(painterResource(drawing), null, Modifier.size(size), color)

/** One thing below the other. */
@Composable
fun Stack(gap: Dp = 12.dp, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) =
    Column(modifier, Arrangement.spacedBy(gap), content = content)
