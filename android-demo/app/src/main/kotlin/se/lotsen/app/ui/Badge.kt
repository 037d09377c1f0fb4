package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/** A sign on a ground of its own. The words beside it say the same, so a screen reader passes it by. */
@Composable
fun Badge(
    size: Dp,
    ground: Color,
    line: Color = ground,
    shape: Shape = CircleShape,
    sign: @Composable () -> Unit = {},
) {
    // It grows with the text.
    val side = with(LocalDensity.current) { maxOf(size, MaterialTheme.typography.titleMedium.lineHeight.toDp()) }
    Surface(Modifier.size(side).clearAndSetSemantics {}, shape, ground, border = BorderStroke(1.5.dp, line)) {
        Box(contentAlignment = Alignment.Center) { sign() }
    }
}
