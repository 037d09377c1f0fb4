package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Test

/** Every screen of every scenario, and what is behind its buttons, with plain and with the largest text. */
class AccessibilityTest : AppTest() {
    private fun nowhere(look: Look) {
        val amiss = Tour.plain.found(look) + Tour.large.found(look).map { "200 %: $it" }
        assertEquals("${amiss.size} amiss", "", amiss.joinToString("\n"))
    }

    @Test fun everyControlHasANameAndARole() = nowhere(Look.NAMES)

    @Test fun headingsAreHeadings() = nowhere(Look.HEADINGS)

    @Test fun touchTargetsAreLargeEnough() = nowhere(Look.TARGETS)

    @Test fun nothingIsCutAtTwoHundredPercent() = nowhere(Look.CUTS)

    @Test fun readingOrderIsVisualOrder() = nowhere(Look.ORDER)

    @Test fun changesAreAnnounced() = nowhere(Look.CHANGES)

    @Test fun theLanguageIsTagged() = nowhere(Look.LANGUAGE)

    @Test fun everyTextIsWrittenInAColourOfThePalette() = nowhere(Look.COLOURS)
}
