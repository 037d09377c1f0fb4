package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Test

/** Accessibility on every screen of a tour, and on what is behind its buttons. */
abstract class EveryScreenTest : AppTest() {
    protected abstract val tour: Tour

    protected fun nowhere(look: Look) {
        val amiss = tour.found(look)
        assertEquals("${amiss.size} amiss", "", amiss.joinToString("\n"))
    }

    @Test fun everyControlHasANameAndARole() = nowhere(Look.NAMES)

    @Test fun headingsAreHeadings() = nowhere(Look.HEADINGS)

    @Test fun touchTargetsAreLargeEnough() = nowhere(Look.TARGETS)

    @Test fun readingOrderIsVisualOrder() = nowhere(Look.ORDER)

    @Test fun changesAreAnnounced() = nowhere(Look.CHANGES)

    @Test fun theLanguageIsTagged() = nowhere(Look.LANGUAGE)

    @Test fun everyTextIsWrittenInAColourOfThePalette() = nowhere(Look.COLOURS)

    @Test fun aWordThatIsExplainedIsAsHighAsALine() = nowhere(Look.LINKS)

    @Test fun thereIsOneWayBackAndOneButtonOfEachRank() = nowhere(Look.WAYS)

    @Test fun noAddressIsBrokenInsideAWord() = nowhere(Look.BREAKS)
}
