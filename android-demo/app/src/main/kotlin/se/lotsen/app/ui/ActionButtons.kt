package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.width
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

private val WIDE = Modifier.fillMaxWidth().heightIn(min = 56.dp)
private val PADDING = PaddingValues(horizontal = 16.dp, vertical = 8.dp)

private val BUTTONS = setOf(Role.PRIMARY, Role.SECONDARY, Role.QUIET)

/** What can be done on a screen: journeys are rows at home, the rest is behind a button. */
@Composable
fun ActionButtons(scene: Scene) {
    scene.screen.actions.filter { it.role in BUTTONS }.forEach { ActionButton(it, scene) }
}

@Composable fun ActionButton(action: Action, scene: Scene) = ActionButton(action) { scene.press(action) }

@Composable
fun ActionButton(action: Action, press: () -> Unit) {
    when (action.role) {
        Role.PRIMARY -> PrimaryButton(onClick = press) { Label(action) }
        Role.QUIET -> TextButton(press, WIDE, contentPadding = PADDING) { Label(action) }
        else ->
            OutlinedButton(
                press,
                WIDE,
                shape = MaterialTheme.shapes.large,
                colors = ButtonDefaults.outlinedButtonColors(contentColor = MaterialTheme.colorScheme.primary),
                border = BorderStroke(1.5.dp, MaterialTheme.colorScheme.primary),
                contentPadding = PADDING,
            ) {
                Label(action)
            }
    }
}

@Composable
fun PrimaryButton(enabled: Boolean = true, onClick: () -> Unit, label: @Composable RowScope.() -> Unit) =
    Button(onClick, WIDE, enabled, MaterialTheme.shapes.large, contentPadding = PADDING, content = label)

@Composable
private fun RowScope.Label(action: Action) {
    action.icon.drawing()?.let {
        Symbol(it)
        Spacer(Modifier.width(8.dp))
    }
    Column(Modifier.weight(1f, fill = false), horizontalAlignment = Alignment.CenterHorizontally) {
        Text(action.label.breakable(), textAlign = TextAlign.Center)
        action.detail?.let { Text(it, textAlign = TextAlign.Center, style = MaterialTheme.typography.bodyMedium) }
    }
}
