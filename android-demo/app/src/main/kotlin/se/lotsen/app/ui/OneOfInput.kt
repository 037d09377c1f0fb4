package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.Choice
import se.lotsen.Input

/** A question with one answer. */
@Composable
fun OneOfInput(input: Input, scene: Scene) {
    var chosen by rememberSaveable(scene.key) { mutableStateOf(input.choices.find { it.selected }?.value) }
    Column(Modifier.selectableGroup(), Arrangement.spacedBy(12.dp)) {
        input.choices.forEach { choice ->
            val on = choice.value == chosen
            val tap = Modifier.selectable(on, role = Role.RadioButton) { chosen = choice.value }
            Choosable(choice, on, tap) { RadioButton(on, onClick = null) }
        }
    }
    PrimaryButton(input.submit, enabled = chosen != null) { scene.choose(input.question, listOfNotNull(chosen)) }
}

/** A row that is on or off as a whole. */
@Composable
fun Choosable(choice: Choice, on: Boolean, tap: Modifier, mark: @Composable RowScope.() -> Unit) {
    val palette = LocalPalette.current
    Surface(
        Modifier.fillMaxWidth(),
        RoundedCornerShape(16.dp),
        if (on) palette.tint else palette.surface,
        palette.text,
        border = BorderStroke(if (on) 2.dp else 1.dp, if (on) palette.accent else palette.line),
    ) {
        RowContent(tap, choice.label, choice.detail, mark)
    }
}
