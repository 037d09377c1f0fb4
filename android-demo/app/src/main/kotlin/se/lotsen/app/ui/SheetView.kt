package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.Icon

/** What lies over the screen. */
@Composable
fun SheetView(sheet: Sheet, scene: Scene, close: () -> Unit) {
    when (sheet) {
        Sheet.Help -> HelpSheet(scene, close)
        Sheet.Trouble -> TroubleSheet(scene, close)
        Sheet.Why -> WhySheet(scene, close)
        Sheet.Steps -> StepsSheet(scene, close)
        is Sheet.Terms -> TermSheet(sheet.first, scene, close)
    }
}

/** A sheet takes the whole screen: at the largest text nothing else would be left of it. */
@Composable
fun SheetPage(title: String, scene: Scene, close: () -> Unit, content: @Composable () -> Unit) {
    Column(
        Modifier.fillMaxSize()
            .background(LocalPalette.current.paper)
            .semantics { paneTitle = title }
            .windowInsetsPadding(WindowInsets.safeDrawing)
    ) {
        Column(Modifier.padding(4.dp)) { LeadingButton(scene.words.close, Icon.BACK, close) }
        Page {
            Column(verticalArrangement = Arrangement.spacedBy(16.dp)) {
                Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineMedium)
                content()
            }
        }
    }
}
