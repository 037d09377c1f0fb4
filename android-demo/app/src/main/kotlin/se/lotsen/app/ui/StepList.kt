package se.lotsen.app.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.res.colorResource
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import se.lotsen.Event
import se.lotsen.StepItem
import se.lotsen.StepStatus
import se.lotsen.app.R

/** How far the top of the step at hand stands above the end of what is seen: some of those to come are seen too. */
private val ROOM = 160.dp

/** The journey's title and its steps, beside the step. */
@Composable
fun StepColumn(scene: Scene) =
    Stack(
        8.dp,
        Modifier.width(320.dp)
            .fillMaxHeight()
            .background(MaterialTheme.colorScheme.surface)
            .verticalScroll(rememberScrollState())
            .windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Vertical))
            .padding(horizontal = 12.dp, vertical = 20.dp),
    ) {
        Text(
            scene.screen.heading,
            Modifier.padding(horizontal = 8.dp).semantics { heading() },
            style = MaterialTheme.typography.titleLarge,
        )
        StepList(scene)
    }

/** Every step with its sign, its words, and where it stands. One that is done can be looked at. */
@Composable fun StepList(scene: Scene) = Stack(2.dp) { scene.screen.steps.forEach { StepRow(it, scene) } }

@Composable
private fun StepRow(step: StepItem, scene: Scene) {
    val colors = MaterialTheme.colorScheme
    val now = step.status == StepStatus.NOW
    val done = step.status == StepStatus.DONE
    val place = remember { BringIntoViewRequester() }
    val room = with(LocalDensity.current) { Rect(0f, 0f, 1f, ROOM.toPx()) }
    LaunchedEffect(now) { if (now) place.bringIntoView(room) }
    Row(
        Modifier.bringIntoViewRequester(place)
            .fillMaxWidth()
            .clip(MaterialTheme.shapes.medium)
            .background(if (now) colors.primaryContainer else colors.surface)
            .then(if (done) Modifier.clickable(role = Role.Button) { scene.tap(Event.LookAt(step.id)) } else Modifier)
            .semantics(mergeDescendants = true) { stateDescription = step.spoken }
            .heightIn(min = 48.dp)
            .padding(8.dp),
        Arrangement.spacedBy(12.dp),
        Alignment.CenterVertically,
    ) {
        when (step.status) {
            StepStatus.DONE -> {
                val good = colorResource(R.color.good)
                Badge(28.dp, colorResource(R.color.good_tint), good) { Symbol(R.drawable.ic_done, 16.dp, good) }
            }
            StepStatus.NOW -> Badge(28.dp, colors.primary) { Symbol(R.drawable.ic_now, 16.dp, colors.onPrimary) }
            StepStatus.TO_COME -> Badge(28.dp, colors.surface, colors.outline)
        }
        Text(
            step.title.breakable(),
            color = if (now || done) colors.onSurface else colors.onSurfaceVariant,
            style = if (now) MaterialTheme.typography.titleSmall else MaterialTheme.typography.bodyMedium,
        )
    }
}
