package se.lotsen.app

import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.conformance.givenScenarios

/** Every step with text at 200 %, in the dark. */
class AccessibilityTest : EveryScreenTest() {
    override val tour: Tour
        get() = Tour.large

    @Test
    fun nothingIsCutAtTwoHundredPercent() {
        println("at 200 %: ${tour.screens} screens, and ${tour.sheets} behind their buttons")
        nowhere(Look.CUTS)
        if (givenScenarios == null) assertTrue("${tour.screens} screens", tour.screens >= SCREENS)
    }

    @Test fun everyWordIsShownAtTwoHundredPercent() = nowhere(Look.WORDS)

    private companion object {
        /** As many as there were when this was written. */
        const val SCREENS = 700
    }
}
