package se.lotsen.app.ui

import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.unit.dp
import se.lotsen.app.R

/** What lies over the screen takes all of it: at the largest text nothing else would be left. */
@Composable
fun SheetPage(title: String, scene: Scene, from: String? = null, content: @Composable ColumnScope.() -> Unit) =
    Paper(title) {
        Stack(0.dp, Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) {
            SheetBar(from, scene)
            Page {
                Stack(16.dp) {
                    FocusedTitle(title)
                    content()
                }
            }
        }
    }

/** The ways back and out, and what the sheet is from. */
@Composable
private fun SheetBar(from: String?, scene: Scene) =
    FlowRow(
        Modifier.fillMaxWidth().padding(4.dp),
        Arrangement.SpaceBetween,
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Row {
            if (scene.shown.sheets.size > 1) BarButton(scene.words.back, R.drawable.ic_back, scene.back)
            BarButton(scene.words.close, R.drawable.ic_close) { scene.open(null) }
        }
        from?.let { Soft(it, Modifier.padding(12.dp)) }
    }

/** The title, on which a screen reader begins when the page comes; not when one comes back to it further down. */
@Composable
fun FocusedTitle(title: String) {
    val place = remember { FocusRequester() }
    var met by rememberSaveable { mutableStateOf(false) }
    LaunchedEffect(place) {
        if (!met) place.requestFocus()
        met = true
    }
    Title(title, Modifier.focusRequester(place).focusable())
}

/** What stands under a heading; nothing where there is none of it. */
@Composable
fun <T> Part(title: String?, items: List<T>, item: @Composable (T) -> Unit) {
    if (items.isEmpty()) return
    Stack {
        title?.let { SmallHeading(it) }
        items.forEach { item(it) }
    }
}
