package se.lotsen.app

import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.dp
import kotlin.math.roundToInt
import se.lotsen.BlockKind
import se.lotsen.app.ui.palette

/** A word that does not stand where it should, after those before it. */
fun missingWords(stop: Stop): List<String> {
    val texts = stop.all.flatMap { it.texts }
    return stop.words.mapNotNull { firstMissing(it, texts) }.map { "“$it” is not shown where it should be in $texts" }
}

/** What can be pressed, but words in a text. */
val Stop.controls: List<SemanticsNode>
    get() = merged.filter { it.isTapped && !it.isLink }

/** A field has no other role than that something is typed into it. */
private val SemanticsNode.hasRole: Boolean
    get() = SemanticsProperties.Role in config || isField

/** What it is called: its words; of a field what says what it is for, as its hint goes when something is typed. */
private val SemanticsNode.names: List<String>
    get() = if (isField) config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() else texts

fun namelessControls(stop: Stop): List<String> {
    val (named, nameless) = stop.controls.partition { node -> node.names.any { it.isNotBlank() } }
    return nameless.map { "a control without a name" } +
        named.filterNot { it.hasRole }.map { "“${it.texts}” has no role" }
}

/** The title of the screen or sheet is a heading, and the first one. */
fun wrongHeadings(stop: Stop): List<String> {
    val headings = stop.merged.filter { SemanticsProperties.Heading in it.config }.flatMap { it.texts }
    val panes = stop.panes()
    // The heading of the journey may stand beside it, and may be the same.
    val first = if (headings.firstOrNull() == stop.phone.screen.heading) headings.take(2) else headings.take(1)
    return if (panes.size == 1 && panes.single() in first) emptyList()
    else listOf("the titles are $panes, and the headings $headings")
}

private fun Stop.panes(): List<String> = all.mapNotNull { it.config.getOrNull(SemanticsProperties.PaneTitle) }

fun smallTargets(stop: Stop): List<String> {
    val least = with(stop.phone.density) { 48.dp.toPx() } - 1
    return stop.controls
        .filter { it.size.width < least || it.size.height < least }
        .map { "“${it.texts}” is ${it.size.width} × ${it.size.height} pixels" }
}

fun cutTexts(stop: Stop): List<String> =
    stop.all.flatMap { node ->
        val layout = node.layout ?: return@flatMap emptyList()
        val right = node.positionInRoot.x + node.size.width
        listOfNotNull(
            "“${layout.layoutInput.text}” is cut".takeIf { layout.isCut },
            "“${layout.layoutInput.text}” leaves the screen".takeIf { right > stop.phone.width + 1 },
        )
    }

/** Whether a line of it is wider than what is drawn, or below it. */
private val TextLayoutResult.isCut: Boolean
    get() =
        (0 until lineCount).any {
            getLineRight(it) - getLineLeft(it) > size.width + 1 ||
                getLineBottom(it) > size.height + 1 ||
                isLineEllipsized(it)
        }

/** What is read next stands below, or in the same line and to the right. */
fun unordered(stop: Stop): List<String> =
    stop.merged
        .filter { it.texts.isNotEmpty() && !it.isLink }
        .groupBy { it.scroll?.id }
        .values
        .flatMap { it.zipWithNext() }
        .filterNot { (before, after) ->
            val (first, second) = before.unclipped to after.unclipped
            second.top >= first.bottom - 1 || second.left >= first.right - 1 || first.contains(second.center)
        }
        .map { (before, after) -> "“${after.texts}” is read after “${before.texts}”" }

/** Notes come and go with what happens: each is spoken when it comes. */
fun unannounced(stop: Stop): List<String> {
    if (stop.over != null) return emptyList()
    val live = stop.all.count { SemanticsProperties.LiveRegion in it.config }
    val notes = stop.phone.screen.blocks.count { it.kind is BlockKind.Note }
    return if (live >= notes) emptyList() else listOf("$live live regions for $notes notes")
}

fun untagged(stop: Stop): List<String> =
    stop.all
        .mapNotNull { it.layout?.layoutInput }
        .filter { input -> input.style.localeList?.map { it.toLanguageTag() } != listOf(stop.phone.screen.locale) }
        .map { "“${it.text}” has the language ${it.style.localeList}" }

/** Every text is written in an ink of the palette, whose contrast is held elsewhere; what is off is fainter. */
fun foreignColours(at: Stop): List<String> {
    val night = at.phone.activity.resources.configuration.isNightModeActive
    val inks = palette(at.phone.policy.brand(), night).run { listOf(text, soft, accent, onAccent, good, care, stop) }
    return at.all
        .filterNot { it.isDisabled }
        .mapNotNull { it.layout?.layoutInput }
        .filterNot { it.style.color in inks }
        .map { "“${it.text}” is written in ${it.style.color}" }
}

/** Longer than two phones, where text is as it comes from the shop: nobody finds what stands as far down as that. */
fun tooLong(stop: Stop): List<String> {
    val configuration = stop.phone.activity.resources.configuration
    val measured = stop.over == null && configuration.fontScale == 1f && configuration.screenWidthDp < TABLET
    if (!measured) return emptyList()
    val length = stop.phone.run { (picturedHeight() / density.density).roundToInt() }
    val most = (SCREENS * configuration.screenHeightDp).roundToInt()
    return if (length <= most) emptyList() else listOf("$length dp are more than $most")
}

private const val TABLET = 600
private const val SCREENS = 2.0

fun tooManyNotes(stop: Stop): List<String> {
    if (stop.over != null) return emptyList()
    val notes = stop.phone.screen.blocks.count { it.kind is BlockKind.Note }
    return if (notes <= NOTES) emptyList() else listOf("$notes notes are more than $NOTES")
}

private const val NOTES = 3
