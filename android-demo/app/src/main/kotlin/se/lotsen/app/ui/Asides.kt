package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.unit.dp

/** What may be read beside a screen: why it is shown, and the words that have an explanation. */
@Composable
fun Asides(scene: Scene) {
    FlowRow(Modifier.fillMaxWidth(), Arrangement.Center) {
        scene.screen.why?.let { AsideButton(it.title) { scene.open(Sheet.Why) } }
        if (scene.screen.terms.isNotEmpty()) AsideButton(scene.words.terms) { scene.open(Sheet.Terms(null)) }
    }
}

@Composable
private fun AsideButton(label: String, onClick: () -> Unit) {
    TextButton(onClick, Modifier.heightIn(min = 48.dp)) {
        Text(label, style = MaterialTheme.typography.titleSmall, textDecoration = TextDecoration.Underline)
    }
}
