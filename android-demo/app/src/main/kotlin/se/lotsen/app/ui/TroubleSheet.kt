package se.lotsen.app.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.clickable
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.colorResource
import androidx.compose.ui.semantics.Role as Kind
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import se.lotsen.Action
import se.lotsen.Role
import se.lotsen.app.R

/** What can go wrong here: what cannot wait, then a search, then the rest under headings. */
@Composable
fun TroubleSheet(scene: Scene) =
    SheetPage(scene.words.trouble, scene) {
        val troubles = scene.screen.actions.filter { it.role == Role.TROUBLE }
        val (urgent, others) = troubles.partition { it.urgent }
        Searchable(scene, first = { Part(null, urgent) { UrgentRow(it, scene) } }) {
            SightsRow(scene)
            val groups = others.groupBy { it.group }
            groups.forEach { (group, actions) ->
                if (group == null || !scene.screen.foldsTroubles) Part(group, actions) { ActionRow(it, scene) }
                else Folded(group, actions) { ActionRow(it, scene) }
            }
        }
    }

/** A trouble that cannot wait. */
@Composable
private fun UrgentRow(trouble: Action, scene: Scene) {
    val (ink, ground) = colorResource(R.color.stop) to colorResource(R.color.stop_tint)
    val target = Modifier.clickable(role = Kind.Button) { scene.press(trouble) }
    RowCard(trouble.label, trouble.detail, target, ground, BorderStroke(1.5.dp, ink)) {
        Symbol(R.drawable.ic_alert, 28.dp, ink)
    }
}

/** A heading that opens what stands under it. Whether it is open a screen reader says in its own words. */
@Composable
private fun Folded(heading: String, actions: List<Action>, row: @Composable (Action) -> Unit) = Stack {
    var open by rememberSaveable(heading) { mutableStateOf(false) }
    val turn = {
        open = !open
        true
    }
    val target =
        Modifier.clickable(role = Kind.Button) { turn() }
            .semantics {
                heading()
                if (open) collapse(action = turn) else expand(action = turn)
            }
    RowCard(heading, null, target) { Symbol(if (open) R.drawable.ic_fold else R.drawable.ic_unfold, 28.dp) }
    if (open) actions.forEach { row(it) }
}
