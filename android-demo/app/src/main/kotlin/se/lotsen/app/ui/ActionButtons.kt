package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import se.lotsen.Action
import se.lotsen.Role

private val PADDING = PaddingValues(horizontal = 16.dp, vertical = 8.dp)
private val SHAPE = RoundedCornerShape(16.dp)

/** What can be done on a screen, in the order in which it comes. */
@Composable
fun ActionButtons(scene: Scene) {
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        scene.screen.actions.forEach { action ->
            val press = { scene.press(action) }
            when (action.role) {
                Role.PRIMARY -> PrimaryButton(action.label, action.detail, onClick = press)
                Role.SECONDARY,
                Role.CONTACT -> SecondaryButton(action, press)
                Role.QUIET -> QuietButton(action.label, press)
                // At home, and behind the foot.
                Role.JOURNEY,
                Role.TROUBLE -> {}
            }
        }
    }
}

@Composable
fun PrimaryButton(label: String, detail: String? = null, enabled: Boolean = true, onClick: () -> Unit) {
    Button(onClick, Modifier.fillMaxWidth().heightIn(min = 56.dp), enabled, SHAPE, contentPadding = PADDING) {
        Labels(label, detail)
    }
}

@Composable
fun SecondaryButton(action: Action, onClick: () -> Unit) {
    OutlinedButton(
        onClick,
        Modifier.fillMaxWidth().heightIn(min = 52.dp),
        shape = SHAPE,
        colors = ButtonDefaults.outlinedButtonColors(contentColor = LocalPalette.current.accent),
        border = BorderStroke(1.5.dp, LocalPalette.current.accent),
        contentPadding = PADDING,
    ) {
        Labels(action.label, action.detail)
    }
}

@Composable
fun QuietButton(label: String, onClick: () -> Unit) {
    TextButton(onClick, Modifier.fillMaxWidth().heightIn(min = 48.dp), contentPadding = PADDING) {
        Text(label, style = MaterialTheme.typography.titleSmall, textAlign = TextAlign.Center)
    }
}

@Composable
private fun Labels(label: String, detail: String?) {
    Column(horizontalAlignment = Alignment.CenterHorizontally) {
        Text(label, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center)
        detail?.let { Text(it, style = MaterialTheme.typography.bodyMedium, textAlign = TextAlign.Center) }
    }
}
