package se.lotsen.app

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.dp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.Brand
import se.lotsen.Role
import se.lotsen.app.ui.Palette
import se.lotsen.app.ui.palette
import se.lotsen.conformance.files
import se.lotsen.conformance.scenarios

class AccessibilityTest : AppTest() {
    /** Every screen of two sessions, and of each fourth what lies behind its buttons. */
    private fun everywhere(look: (Phone) -> Unit) {
        val scripts = files(scenarios, "json").map(::Script)
        val seen = mutableSetOf<String>()
        for (name in listOf("set_up_private_android_phone", "contact_private_android_phone")) {
            play(scripts.first { it.scenario.name == name }) { phone, screen ->
                if (!seen.add("${screen.journey}/${screen.step}")) return@play
                look(phone)
                if (seen.size % EACH != 1) return@play
                val words = phone.activity.model.shown.value.words
                val troubles = words.trouble.takeIf { screen.actions.any { it.role == Role.TROUBLE } }
                for (button in listOfNotNull(screen.help?.line, screen.why?.title, troubles)) {
                    phone.tap(button)
                    look(phone)
                    phone.back()
                }
            }
        }
        assertTrue(seen.size > 20)
    }

    @Test
    fun everyControlHasANameAndARole() = everywhere { phone ->
        for (node in phone.merged().filter { it.isTapped && !it.isLink }) {
            assertTrue("a control without a name at ${phone.screen.step}", node.texts.any { it.isNotBlank() })
            assertTrue("“${node.texts}” has no role", SemanticsProperties.Role in node.config)
        }
    }

    @Test
    fun headingsAreHeadings() = everywhere { phone ->
        val headings = phone.merged().filter { SemanticsProperties.Heading in it.config }.flatMap { it.texts }
        val panes = phone.all().mapNotNull { it.config.getOrNull(SemanticsProperties.PaneTitle) }
        assertEquals(1, panes.size)
        assertEquals("the first heading is the title", panes.single(), headings.first())
    }

    @Test
    fun touchTargetsAreLargeEnough() = everywhere { phone ->
        val least = with(phone.density) { 48.dp.toPx() } - 1
        for (node in phone.merged().filter { it.isTapped && !it.isLink }) {
            val (width, height) = node.size.width to node.size.height
            assertTrue("“${node.texts}” is $width × $height", width >= least && height >= least)
        }
    }

    @Test
    fun nothingIsCutAtTwoHundredPercent() {
        RuntimeEnvironment.setFontScale(2f)
        everywhere { phone ->
            for (node in phone.all()) {
                val layout = node.layoutOfText() ?: continue
                assertTrue("“${layout.layoutInput.text}” is cut at ${phone.screen.step}", !layout.isCut)
                val right = node.positionInRoot.x + node.size.width
                assertTrue("“${layout.layoutInput.text}” leaves the screen", right <= phone.width + 1)
            }
        }
    }

    @Test
    fun readingOrderIsVisualOrder() = everywhere { phone ->
        val places = phone.merged().filter { it.texts.isNotEmpty() && !it.isLink }.map { it to it.unclipped() }
        val parts = places.groupBy { (node, _) -> node.scroll() }.values
        for ((before, after) in parts.flatMap { it.zipWithNext() }) {
            val (first, second) = before.second to after.second
            // Below, or in the same line and to the right.
            val inOrder = second.top >= first.bottom - 1 || (second.left >= first.right - 1)
            val within = first.contains(second.center)
            assertTrue("“${after.first.texts}” is read after “${before.first.texts}”", inOrder || within)
        }
    }

    @Test
    fun changesAreAnnounced() = everywhere { phone ->
        val live = phone.all().filter { SemanticsProperties.LiveRegion in it.config }
        val notes = phone.screen.blocks.count { it.kind is se.lotsen.BlockKind.Note }
        val pane = phone.all().first { SemanticsProperties.PaneTitle in it.config }
        if (pane.config[SemanticsProperties.PaneTitle] == phone.screen.title) {
            assertTrue("${live.size} live regions for $notes notes", live.size >= notes)
        }
    }

    @Test
    fun theLanguageIsTagged() = everywhere { phone ->
        for (node in phone.all()) {
            val layout = node.layoutOfText() ?: continue
            val tags = layout.layoutInput.style.localeList?.map { it.toLanguageTag() }
            assertEquals("“${layout.layoutInput.text}”", listOf(phone.screen.locale), tags)
        }
    }

    @Test
    fun contrastIsEnoughInBothThemes() {
        val brands = listOf(se.lotsen.Policy.embedded().brand(), strandby())
        for (brand in brands) for (dark in listOf(false, true)) palette(brand, dark).hold(if (dark) "dark" else "light")
    }

    @Test
    fun everyTextIsWrittenInAColourOfThePalette() {
        RuntimeEnvironment.setQualifiers("+night")
        val inks =
            palette(se.lotsen.Policy.embedded().brand(), dark = true).run {
                listOf(text, soft, accent, onAccent, good, care, stop)
            }
        everywhere { phone ->
            for (node in phone.all().filter { SemanticsProperties.Disabled !in it.config }) {
                val input = node.layoutOfText()?.layoutInput ?: continue
                val faded = input.style.color.alpha < 1f
                assertTrue("“${input.text}” is written in ${input.style.color}", faded || input.style.color in inks)
            }
        }
    }

    private companion object {
        const val EACH = 4
    }

    private fun strandby(): Brand =
        files(scenarios, "json").map(::Script).first { it.scenario.name == "strandby_phone" }.policy.brand()

    private fun Palette.hold(theme: String) {
        for ((name, ground) in listOf("paper" to paper, "surface" to surface, "tint" to tint)) {
            hold("$theme text on $name", contrast(text, ground), 7.0)
            hold("$theme accent on $name", contrast(accent, ground), 4.5)
        }
        for (ground in listOf(paper, surface)) {
            hold("$theme soft", contrast(soft, ground), 4.5)
            hold("$theme line", contrast(line, ground), 3.0)
        }
        hold("$theme on accent", contrast(onAccent, accent), 4.5)
        hold("$theme soft on tint", contrast(soft, tint), 4.5)
        for ((ink, ground) in
            listOf(good to goodTint, care to careTint, stop to stopTint, stop to surface, good to surface)) {
            hold("$theme note", contrast(ink, ground), 4.5)
            hold("$theme text of a note", contrast(text, ground), 7.0)
        }
    }

    private fun hold(what: String, found: Double, least: Double) = assertTrue("$what: $found", found >= least)

    private fun contrast(one: androidx.compose.ui.graphics.Color, other: androidx.compose.ui.graphics.Color): Double {
        fun channel(value: Float) = if (value <= 0.04045f) value / 12.92 else Math.pow((value + 0.055) / 1.055, 2.4)
        fun luminance(color: androidx.compose.ui.graphics.Color) =
            0.2126 * channel(color.red) + 0.7152 * channel(color.green) + 0.0722 * channel(color.blue)
        val (dark, light) = listOf(luminance(one), luminance(other)).sorted()
        return (light + 0.05) / (dark + 0.05)
    }
}

/** A word in a text that opens its explanation; its line of text is its target, as in any text. */
private val SemanticsNode.isLink: Boolean
    get() = texts.isEmpty() && SemanticsProperties.Role !in config && SemanticsActions.OnClick in config

private fun SemanticsNode.layoutOfText(): TextLayoutResult? {
    val found = mutableListOf<TextLayoutResult>()
    config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(found)
    return found.firstOrNull()
}

/** Whether a line of it is wider than what is drawn, or below it. */
private val TextLayoutResult.isCut: Boolean
    get() =
        (0 until lineCount).any {
            getLineRight(it) - getLineLeft(it) > size.width + 1 ||
                getLineBottom(it) > size.height + 1 ||
                isLineEllipsized(it)
        }

/** What it scrolls with; null for what stays in its place. */
private fun SemanticsNode.scroll(): Int? =
    generateSequence(parent) { it.parent }.firstOrNull { SemanticsProperties.VerticalScrollAxisRange in it.config }?.id

/** Where it is, also where it has to be scrolled to. */
private fun SemanticsNode.unclipped() =
    Rect(positionInRoot, androidx.compose.ui.geometry.Size(size.width.toFloat(), size.height.toFloat()))
