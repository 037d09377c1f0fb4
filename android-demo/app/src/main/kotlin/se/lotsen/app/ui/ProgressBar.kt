package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.unit.dp
import se.lotsen.Progress

/** How far one has come. The words beside it say the same, so a screen reader passes it by. */
@Composable
fun ProgressBar(progress: Progress) {
    val come = progress.position.toFloat() / progress.total.coerceAtLeast(1u).toFloat()
    val palette = LocalPalette.current
    Box(
        Modifier.padding(horizontal = 20.dp)
            .fillMaxWidth()
            .height(6.dp)
            .clip(RoundedCornerShape(3.dp))
            .background(palette.hair)
    ) {
        Box(Modifier.fillMaxWidth(come.coerceAtMost(1f)).height(6.dp).background(palette.accent))
    }
}
