package se.lotsen.app

import android.os.Looper
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import se.lotsen.Action
import se.lotsen.Role
import se.lotsen.StepStatus

/** Two taps of a finger where one was meant. */
class DoubleTapTest : AppTest() {
    private fun Phone.done() = screen.steps.count { it.status == StepStatus.DONE }

    private fun Phone.told(): Action {
        setUpUntil { screen.journey != null && screen.input == null }
        return screen.actions.first { it.role == Role.SECONDARY }
    }

    @Test
    fun aDoubleTapSettlesOneStep() {
        // Without waiting; and as a hand is, with the next screen drawn between the two.
        for (between in listOf(0L, 60L, 150L)) Phone().use { phone ->
            val hand = Hand(phone)
            val place = hand.find(phone.told().label)
            val done = phone.done()
            hand.touch(place)
            if (between > 0) shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(between))
            hand.touch(place)
            phone.settle()
            assertEquals("$between ms between", done + 1, phone.done())
        }
    }

    @Test
    fun aTapAndLaterAnotherOneSettleTwoSteps() =
        Phone().use { phone ->
            val hand = Hand(phone)
            val step = phone.screen.step
            phone.told().let { hand.touch(hand.find(it.label)) }
            phone.settle()
            val next = phone.screen
            assertNotEquals(step, next.step)
            // The finger waits until the next screen takes it.
            hand.touch(hand.find(next.actions.first { it.role == Role.SECONDARY }.label))
            phone.settle()
            assertNotEquals(next.step, phone.screen.step)
        }

    @Test
    fun aSecondTapThatComesLateIsRefusedWithoutHarm() =
        Phone().use { phone ->
            val action = phone.told()
            phone.tap(action.label)
            val shown = phone.shown
            phone.activity.model.press(action)
            phone.settle()
            assertEquals(shown, phone.shown)
        }
}
