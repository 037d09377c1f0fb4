package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.navigationBarsPadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import se.lotsen.StepItem
import se.lotsen.StepStatus

/** The journey's title and its steps, beside the step. */
@Composable
fun StepColumn(scene: Scene, modifier: Modifier) {
    Column(
        modifier
            .fillMaxHeight()
            .background(LocalPalette.current.surface)
            .verticalScroll(rememberScrollState())
            .navigationBarsPadding()
            .padding(horizontal = 12.dp, vertical = 20.dp)
    ) {
        Text(
            scene.screen.heading,
            Modifier.padding(8.dp).semantics { heading() },
            style = MaterialTheme.typography.titleLarge,
        )
        StepList(scene)
    }
}

/** Every step with its number, its words, and where it stands. One that is done can be looked at. */
@Composable
fun StepList(scene: Scene) {
    Column(verticalArrangement = Arrangement.spacedBy(2.dp)) {
        scene.screen.steps.forEachIndexed { at, step -> StepRow(at + 1, step) { scene.lookAt(step.id) } }
    }
}

@Composable
private fun StepRow(number: Int, step: StepItem, look: () -> Unit) {
    val palette = LocalPalette.current
    val now = step.status == StepStatus.NOW
    val tap = if (step.status == StepStatus.DONE) Modifier.clickable(role = Role.Button, onClick = look) else Modifier
    Row(
        Modifier.fillMaxWidth()
            .clip(RoundedCornerShape(12.dp))
            .background(if (now) palette.tint else palette.surface)
            .then(tap)
            .semantics(mergeDescendants = true) { stateDescription = step.spoken }
            .heightIn(min = 48.dp)
            .padding(8.dp),
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        StepMark(number, step.status)
        Text(
            step.title,
            color = if (step.status == StepStatus.TO_COME) palette.soft else palette.text,
            style = if (now) MaterialTheme.typography.titleSmall else MaterialTheme.typography.bodyMedium,
        )
    }
}

@Composable
private fun StepMark(number: Int, status: StepStatus) {
    val palette = LocalPalette.current
    val (ground, ink) =
        when (status) {
            StepStatus.DONE -> palette.goodTint to palette.good
            StepStatus.NOW -> palette.accent to palette.onAccent
            StepStatus.TO_COME -> palette.surface to palette.soft
        }
    Box(
        Modifier.sizeIn(minWidth = 28.dp, minHeight = 28.dp)
            .clip(CircleShape)
            .background(ground)
            .border(1.5.dp, if (status == StepStatus.TO_COME) palette.line else ink, CircleShape)
            .clearAndSetSemantics {},
        contentAlignment = Alignment.Center,
    ) {
        val mark = if (status == StepStatus.DONE) "✓" else "$number"
        Text(mark, Modifier.padding(horizontal = 4.dp), color = ink, style = MaterialTheme.typography.titleSmall)
    }
}
