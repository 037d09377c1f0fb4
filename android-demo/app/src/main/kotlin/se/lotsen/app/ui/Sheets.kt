package se.lotsen.app.ui

import androidx.compose.runtime.Composable
import se.lotsen.Help
import se.lotsen.Role

/** Who can help now, and how. */
@Composable
fun HelpSheet(help: Help, scene: Scene) =
    SheetPage(help.title, scene) {
        Soft(help.line)
        RoutesBlock(help.routes, scene)
    }

/** What can be done here, and is seldom needed. */
@Composable
fun MoreSheet(scene: Scene) =
    SheetPage(scene.words.more, scene) {
        Part(null, scene.screen.actions.filter { it.role == Role.MENU }) { action ->
            // Sharing leaves the screen as it is: the sheet is done with all the same.
            ActionRow(action, scene) {
                scene.press(action)
                scene.open(null)
            }
        }
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
                ParagraphBlock(term.explanation, scene)
            }
        }
    }
