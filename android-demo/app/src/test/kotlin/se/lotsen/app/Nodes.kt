package se.lotsen.app

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import kotlin.math.roundToInt

/** A node and all below it, as a screen reader goes; sorted also from top to bottom, and in a line from the left. */
fun SemanticsNode.everything(sorted: Boolean = false): List<SemanticsNode> = buildList { walk(sorted) { add(it) } }

private fun SemanticsNode.walk(sorted: Boolean, visit: (SemanticsNode) -> Unit) {
    visit(this)
    val below = if (sorted) children.sortedWith(compareBy({ it.line }, { it.positionInRoot.x })) else children
    below.forEach { it.walk(sorted, visit) }
}

/** The line in which it stands, so that what stands side by side has one. */
private val SemanticsNode.line: Int
    get() = ((positionInRoot.y + size.height / 2f) / LINE).roundToInt()

private const val LINE = 3f

/** Its texts, without the places in which a long address may go on in the next line. */
val SemanticsNode.texts: List<String>
    get() = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text.replace("\u200B", "") }

val SemanticsNode.isTapped: Boolean
    get() = SemanticsActions.OnClick in config

/** Whether it is an answer to choose. */
val SemanticsNode.isChoice: Boolean
    get() = isTapped && (SemanticsProperties.Selected in config || SemanticsProperties.ToggleableState in config)

/** Whether something is typed into it. */
val SemanticsNode.isField: Boolean
    get() = SemanticsActions.SetText in config

/** Whether it is off, by itself or with what it is a part of. */
val SemanticsNode.isDisabled: Boolean
    get() = generateSequence(this) { it.parent }.any { SemanticsProperties.Disabled in it.config }

/** A word in a text that opens its explanation; its line of text is its target, as in any text. */
val SemanticsNode.isLink: Boolean
    get() = texts.isEmpty() && SemanticsProperties.Role !in config && isTapped

/** How its text is laid out; null where it has none. */
val SemanticsNode.layout: TextLayoutResult?
    get() {
        val found = mutableListOf<TextLayoutResult>()
        config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(found)
        return found.firstOrNull()
    }

/** What it scrolls with; null for what stays in its place. */
val SemanticsNode.scroll: SemanticsNode?
    get() =
        generateSequence(parent) { it.parent }.firstOrNull { SemanticsProperties.VerticalScrollAxisRange in it.config }

/** Where it is, also where it has to be scrolled to. */
val SemanticsNode.unclipped: Rect
    get() = Rect(positionInRoot, Size(size.width.toFloat(), size.height.toFloat()))
