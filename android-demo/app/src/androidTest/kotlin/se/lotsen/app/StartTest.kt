package se.lotsen.app

import android.app.Activity
import android.content.Intent
import android.os.LocaleList
import android.os.SystemClock
import android.view.accessibility.AccessibilityNodeInfo
import androidx.test.platform.app.InstrumentationRegistry
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.Guide
import se.lotsen.Moment
import se.lotsen.Role

/**
 * The app on a device or an emulator: the library that was built for Android, which JNA finds there, behind the real
 * activity. What is on a screen is read as TalkBack reads it; what leads on, a guide of the test's own says.
 *
 * It has never run: it was written where there is no emulator. All else is tested on the JVM, in `src/test`.
 */
class StartTest {
    private val instrumentation = InstrumentationRegistry.getInstrumentation()

    @Test
    fun theGuideStartsLeadsOnAndGoesOnWhereItWasLeft() {
        instrumentation.targetContext.filesDir.deleteRecursively()
        val activity = start()
        val home = words()
        assertTrue("$home", home.size > 3)

        // A new screen takes no tap at first: it is given until one is taken.
        until("no tap leads on from $home") { tap() && words() != home }
        val question = words()

        instrumentation.runOnMainSync { activity.finish() }
        until("the activity does not end") { activity.isDestroyed }
        start()
        assertEquals(question, words())
    }

    private fun start(): Activity {
        val intent = Intent(instrumentation.targetContext, MainActivity::class.java)
        return instrumentation.startActivitySync(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    }

    /** Taps the first journey of home, once it is there. */
    private fun tap(): Boolean {
        val button = nodes().firstOrNull { it.isClickable && it.isVisibleToUser && journey in it.words() }
        return button?.performAction(AccessibilityNodeInfo.ACTION_CLICK) ?: false
    }

    private val journey: String by lazy {
        val languages = LocaleList.getDefault().toLanguageTags().split(',')
        val moment = Moment(System.currentTimeMillis() / 1000, languages)
        Guide.open(moment, null, null).use { guide ->
            guide.current(moment).screen.actions.first { it.role == Role.JOURNEY }.label
        }
    }

    /** What a node says, with all that is in it. */
    private fun AccessibilityNodeInfo.words(): String =
        (listOfNotNull(text, contentDescription) + (0 until childCount).mapNotNull { getChild(it)?.words() })
            .joinToString(" ")

    /** What stands on the screen from top to bottom, once it stands still. */
    private fun words(): List<String> {
        var words = emptyList<String>()
        until("nothing is on the screen, or it does not stand still") {
            val before = words
            instrumentation.waitForIdleSync()
            words = nodes().mapNotNull { it.text ?: it.contentDescription }.map { "$it" }.toList()
            words.isNotEmpty() && words == before
        }
        return words
    }

    /** Everything on the screen, each part before what is in it. */
    private fun nodes(): Sequence<AccessibilityNodeInfo> {
        fun of(node: AccessibilityNodeInfo): Sequence<AccessibilityNodeInfo> =
            sequenceOf(node) +
                (0 until node.childCount).asSequence().mapNotNull { node.getChild(it) }.flatMap { of(it) }
        return instrumentation.uiAutomation.rootInActiveWindow?.let { of(it) } ?: emptySequence()
    }

    private fun until(otherwise: String, holds: () -> Boolean) {
        val end = SystemClock.uptimeMillis() + PATIENCE
        while (!holds()) {
            assertTrue(otherwise, SystemClock.uptimeMillis() < end)
            SystemClock.sleep(BETWEEN)
        }
    }

    private companion object {
        /** More milliseconds than a slow emulator needs for a screen. */
        const val PATIENCE = 60_000L
        const val BETWEEN = 250L
    }
}
