package se.lotsen.app.ui

import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Checkbox
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import se.lotsen.Input

/** A question with several answers; they are sent in the order in which they stand. */
@Composable
fun ManyOfInput(input: Input, scene: Scene) {
    var chosen by rememberSaveable { mutableStateOf(input.choices.filter { it.selected }.map { it.value }) }
    Stack(6.dp) {
        input.choices.forEach { choice ->
            val on = choice.value in chosen
            val target =
                Modifier.toggleable(on, role = Role.Checkbox) {
                    chosen = if (it) chosen + choice.value else chosen - choice.value
                }
            ChoiceRow(choice, on, target) { Checkbox(on, onCheckedChange = null) }
        }
    }
    SubmitButton(input, input.choices.map { it.value }.filter(chosen::contains), scene)
}
