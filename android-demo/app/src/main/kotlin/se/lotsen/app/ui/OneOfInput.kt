package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.Choice
import se.lotsen.Event
import se.lotsen.Input

/** A question with one answer. */
@Composable
fun OneOfInput(input: Input, scene: Scene) {
    var chosen by rememberSaveable { mutableStateOf(input.choices.find { it.selected }?.value) }
    Stack(modifier = Modifier.selectableGroup()) {
        input.choices.forEach { choice ->
            val on = choice.value == chosen
            val target = Modifier.selectable(on, role = Role.RadioButton) { chosen = choice.value }
            ChoiceRow(choice, on, target) { RadioButton(on, onClick = null) }
        }
    }
    SubmitButton(input, listOfNotNull(chosen), scene)
}

/** A row that is on or off as a whole. */
@Composable
fun ChoiceRow(choice: Choice, on: Boolean, target: Modifier, mark: @Composable () -> Unit) {
    val colors = MaterialTheme.colorScheme
    val line = if (on) BorderStroke(2.dp, colors.primary) else BorderStroke(1.dp, colors.outline)
    RowCard(choice.label, choice.detail, target, if (on) colors.primaryContainer else colors.surface, line, mark = mark)
}

@Composable
fun SubmitButton(input: Input, values: List<String>, scene: Scene) =
    PrimaryButton(values.isNotEmpty(), { scene.tap(Event.Choose(input.question, values)) }) { Text(input.submit) }
