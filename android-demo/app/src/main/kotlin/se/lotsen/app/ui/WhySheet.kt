package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp

/** Why this screen is shown: what decided, on which answers, from which sources, and what would change it. */
@Composable
fun WhySheet(scene: Scene, close: () -> Unit) {
    val why = scene.screen.why ?: return
    SheetPage(why.title, scene, close) {
        why.rows.forEach { ParagraphBlock(it.text, scene) }
        Part(scene.words.whyAnswers, why.answers, scene)
        Part(scene.words.whySources, why.sources.map { it.text }, scene)
        Part(scene.words.whyChanges, why.changes.map { it.text }, scene)
    }
}

@Composable
private fun Part(title: String, lines: List<String>, scene: Scene) {
    if (lines.isEmpty()) return
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        SmallHeading(title)
        lines.forEach { ParagraphBlock(it, scene) }
    }
}
