package se.lotsen.app

import android.content.pm.ActivityInfo
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** Whatever the system does to the app, the official finds it where it was. */
class RestoreTest : AppTest() {
    /** Does something at each different screen of the main journeys; afterwards it has to be the same screen. */
    private fun everywhere(deed: (Phone) -> Unit) {
        val seen = mutableSetOf<List<List<String>>>()
        for (name in MAIN) {
            play(Script.own(name)) { phone ->
                if (!seen.add(phone.wordsOfScreen())) return@play
                val before = phone.shown
                deed(phone)
                assertEquals(before, phone.shown)
                assertNull(phone.missing())
            }
        }
        assertTrue("${seen.size} screens", seen.size >= SCREENS)
    }

    @Test fun aSessionIsRestoredAtEveryStep() = everywhere { it.restart() }

    @Test
    fun aRotationKeepsThePlace() = everywhere { phone ->
        val there = phone.activity.resources.configuration.run { "+w${screenWidthDp}dp-h${screenHeightDp}dp" }
        val rotated = phone.activity.resources.configuration.run { "+w${screenHeightDp}dp-h${screenWidthDp}dp" }
        val landscape = there.contains("+w1280dp")
        val before = phone.shown
        phone.turn(rotated + if (landscape) "-port" else "-land")
        assertEquals(before, phone.shown)
        assertNull(phone.missing())
        phone.turn(there + if (landscape) "-land" else "-port")
    }

    @Test
    fun aRotationKeepsWhatIsTickedAndNotYetSent() =
        Phone().use { phone ->
            phone.begin()
            phone.answer()
            phone.tap(phone.screen.input!!.choices[3].label)
            val before = phone.screen
            phone.turn("+w852dp-h393dp-land")
            assertEquals(before, phone.screen)
            assertEquals(ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED, phone.activity.requestedOrientation)
            phone.tap(phone.screen.input!!.submit)
            assertNotEquals(before.step, phone.screen.step)
        }

    private companion object {
        /** What an official comes for, on a phone and on a tablet, and something that goes wrong. */
        val MAIN =
            listOf(
                "set_up_private_android_phone",
                "set_up_private_android_tablet",
                "which_app_private_android_phone",
                "password_locked",
                "password_expired",
                "new_phone_old_gone",
                "trouble_portal_asks_enrolment",
            )
        const val SCREENS = 80
    }
}
