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
        troubles.groupBy { it.group }.forEach { (group, actions) -> Part(group, actions) { ActionRow(it, scene) } }
    }

/** Why this screen is shown: what decided, on which answers, from which sources, and what would change it. */
@Composable
fun WhySheet(scene: Scene) {
    val why = scene.screen.why ?: return
    SheetPage(why.title, scene) {
        Part(null, why.rows) { ParagraphBlock(it.text, scene) }
        Part(scene.words.whyAnswers, why.answers) { ParagraphBlock(it, scene) }
        Part(scene.words.whySources, why.sources) { ParagraphBlock(it.text, scene) }
        Part(scene.words.whyChanges, why.changes) { ParagraphBlock(it.text, scene) }
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

/** What stands under a heading; nothing where there is none of it. */
@Composable
private fun <T> Part(title: String?, items: List<T>, item: @Composable (T) -> Unit) {
    if (items.isEmpty()) return
    Stack {
        title?.let { SmallHeading(it) }
        items.forEach { item(it) }
    }
}
