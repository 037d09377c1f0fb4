package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.unit.dp
import se.lotsen.BlockKind
import se.lotsen.Role
import se.lotsen.Tone
import se.lotsen.app.Sheet

/** From this width the steps stand beside the step. */
private val WIDE = 700.dp

/** With less height than this, or with text larger than this, the foot moves into what scrolls. */
private val LOW = 480.dp
private const val LARGE = 1.6f

/** One screen. */
@Composable
fun ScreenView(scene: Scene) =
    Paper(scene.screen.title) {
        val beside = maxWidth >= WIDE && scene.screen.steps.isNotEmpty()
        val footScrolls = maxHeight < LOW || LocalDensity.current.fontScale > LARGE
        Row(Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Horizontal))) {
            if (beside) StepColumn(scene)
            val top = Modifier.windowInsetsPadding(WindowInsets.safeDrawing.only(WindowInsetsSides.Top))
            Stack(0.dp, top.weight(1f)) {
                TopBar(scene, stepsBeside = beside)
                Page(Modifier.weight(1f), foot = { if (footScrolls) Foot(scene) }) {
                    Content(scene, headingBeside = beside)
                }
                if (!footScrolls) Foot(scene)
            }
        }
    }

@Composable
private fun Content(scene: Scene, headingBeside: Boolean) {
    val (shown, screen) = scene.shown to scene.screen
    Stack(16.dp, Modifier.padding(bottom = 24.dp)) {
        shown.told?.let { NoteCard(Tone.CARE, it) }
        screen.elsewhere?.let { NoteCard(Tone.CARE, it, sign = "→") }
        if (!shown.isHome && !headingBeside) Soft(screen.heading)
        // At home a field comes first, and no keyboard is to come with the screen.
        if (shown.isHome) FocusedTitle(screen.title) else Title(screen.title)
        if (shown.isHome) Searchable(scene) { Middle(scene) } else Middle(scene)
    }
    Stack {
        if (!shown.isHome) ActionButtons(scene)
        FlowRow(Modifier.fillMaxWidth(), Arrangement.Center) {
            screen.why?.let { AsideButton(it.title) { scene.open(Sheet.Why) } }
            if (screen.terms.isNotEmpty()) AsideButton(scene.words.terms) { scene.open(Sheet.Terms()) }
            if (screen.actions.any { it.role == Role.MENU }) AsideButton(scene.words.more) { scene.open(Sheet.More) }
        }
    }
}

/** What stands below the title. At home the journeys come before what is only to be read. */
@Composable
private fun Middle(scene: Scene) =
    Stack(16.dp) {
        val (shown, screen) = scene.shown to scene.screen
        val (first, last) = screen.blocks.withIndex().partition { !shown.isHome || it.value.kind is BlockKind.Note }
        first.forEach { (at, block) -> BlockView(block, scene, screen.terms.ofBlock(at)) }
        screen.input?.let { if (it.many) ManyOfInput(it, scene) else OneOfInput(it, scene) }
        if (shown.isHome) HomeView(scene)
        last.forEach { (at, block) -> BlockView(block, scene, screen.terms.ofBlock(at)) }
    }

/** Opens what may be read or done beside the screen. */
@Composable
private fun AsideButton(label: String, onClick: () -> Unit) {
    TextButton(onClick, Modifier.heightIn(min = 48.dp)) {
        Text(label, style = MaterialTheme.typography.titleSmall, textDecoration = TextDecoration.Underline)
    }
}
