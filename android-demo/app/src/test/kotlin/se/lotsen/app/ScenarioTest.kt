package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.conformance.givenScenarios

/** Every scenario that can be played on this platform, and every screen of it as it comes from the shop. */
class ScenarioTest : EveryScreenTest() {
    override val tour: Tour
        get() = Tour.plain

    @Test
    fun everyScenarioOfThisPlatformIsPlayedByTapping() {
        val outcome = tour.outcome
        println(outcome)
        assertEquals("${outcome.failed.size} failed", "", outcome.failed.joinToString("\n"))
        if (givenScenarios == null) assertTrue("${outcome.played.size} were played", outcome.played.size >= PLAYED)
    }

    @Test
    fun everyWordOfTheScreenIsShownInOrder() {
        println("different screens: ${tour.screens}; behind their buttons: ${tour.sheets}")
        nowhere(Look.WORDS)
        if (givenScenarios == null) assertTrue("${tour.screens} screens", tour.screens >= SCREENS)
    }

    @Test fun nothingIsCut() = nowhere(Look.CUTS)

    @Test fun noScreenIsLongerThanTwoPhones() = nowhere(Look.LENGTH)

    @Test fun noScreenHasMoreThanThreeNotes() = nowhere(Look.NOTES)

    private companion object {
        /** As many as there were when this was written: a change of the rule or of the app must not lose one. */
        const val PLAYED = 141
        const val SCREENS = 890
    }
}
