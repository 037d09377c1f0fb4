package se.lotsen.app.ui

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import se.lotsen.Role
import se.lotsen.app.R

/** Who can help now, and how. */
@Composable
fun HelpSheet(scene: Scene) {
    val help = scene.screen.help ?: return
    SheetPage(help.title, scene) {
        Soft(help.line)
        RoutesBlock(help.routes, scene)
    }
}

/** What can go wrong here, under headings. */
@Composable
fun TroubleSheet(scene: Scene) =
    SheetPage(scene.words.trouble, scene) {
        val troubles = scene.screen.actions.filter { it.role == Role.TROUBLE }
        for ((group, actions) in troubles.groupBy { it.group }) {
            Part(group) { actions.forEach { ActionRow(it, scene) } }
        }
    }

/** Why this screen is shown: what decided, on which answers, from which sources, and what would change it. */
@Composable
fun WhySheet(scene: Scene) {
    val why = scene.screen.why ?: return
    val words = scene.words
    val parts =
        listOf(
            null to why.rows.map { it.text },
            words.whyAnswers to why.answers,
            words.whySources to why.sources.map { it.text },
            words.whyChanges to why.changes.map { it.text },
        )
    SheetPage(why.title, scene) {
        for ((title, lines) in parts.filter { (_, lines) -> lines.isNotEmpty() }) {
            Part(title) { lines.forEach { ParagraphBlock(it, scene) } }
        }
    }
}

/** The steps, where there is no room for them beside the step. */
@Composable
fun StepsSheet(scene: Scene) =
    SheetPage(scene.words.steps, scene) {
        Soft(scene.screen.heading)
        Card { StepList(scene) }
    }

/** The words of the screen that have an explanation; the one that was tapped stands first. */
@Composable
fun TermSheet(first: String?, scene: Scene) =
    SheetPage(scene.words.terms, scene) {
        for (term in scene.screen.terms.sortedBy { it.id != first }) {
            Card {
                SmallHeading(term.form)
                Text(term.explanation)
            }
        }
    }

/** What lies over the screen takes all of it: at the largest text nothing else would be left. */
@Composable
private fun SheetPage(title: String, scene: Scene, content: @Composable ColumnScope.() -> Unit) =
    Paper(title) {
        Stack(0.dp, Modifier.windowInsetsPadding(WindowInsets.safeDrawing)) {
            Row(Modifier.padding(4.dp)) { BarButton(scene.words.close, R.drawable.ic_close) { scene.open(null) } }
            Page {
                Stack(16.dp) {
                    Title(title)
                    content()
                }
            }
        }
    }

@Composable
private fun Part(title: String?, content: @Composable ColumnScope.() -> Unit) = Stack {
    title?.let { SmallHeading(it) }
    content()
}
