package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.conformance.givenScenarios

class ScenarioTest : AppTest() {
    private val tour: Tour
        get() = Tour.plain

    @Test
    fun everyScenarioOfThisPlatformIsPlayedByTapping() {
        tour.leftOut.forEach { (name, rule) -> println("not played here: $name: $rule") }
        println("played by tapping: ${tour.played.size} of ${tour.played.size + tour.failed.size + tour.leftOut.size}")
        assertEquals("failed", "", tour.failed.joinToString("\n"))
        if (givenScenarios == null) assertTrue("${tour.played.size} were played", tour.played.size >= PLAYED)
    }

    @Test
    fun everyWordOfTheScreenIsShownInOrder() {
        println("different screens: ${tour.screens}; behind their buttons: ${tour.sheets}")
        assertEquals("", tour.found(Look.WORDS).joinToString("\n"))
        if (givenScenarios == null) assertTrue("${tour.screens} screens", tour.screens >= SCREENS)
    }

    private companion object {
        /** As many as there were when this was written: a change of the rule or the app must not lose one. */
        const val PLAYED = 130
        const val SCREENS = 300
    }
}
