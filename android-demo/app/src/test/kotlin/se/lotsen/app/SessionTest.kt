package se.lotsen.app

import android.content.pm.ActivityInfo
import java.io.File
import java.time.Instant
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.ActionKind
import se.lotsen.BlockKind
import se.lotsen.EffectKind
import se.lotsen.Icon
import se.lotsen.Policy
import se.lotsen.ProbeKind
import se.lotsen.Role
import se.lotsen.ScreenKind
import se.lotsen.Seen
import se.lotsen.Tone
import se.lotsen.conformance.files
import se.lotsen.conformance.scenarios
import se.lotsen.load

class SessionTest : AppTest() {
    private fun Phone.begin(journey: Int = 0) {
        tap(screen.actions.filter { it.role == Role.JOURNEY }[journey].label)
    }

    private fun Phone.answer(choice: Int = 0) {
        val input = screen.input!!
        tap(input.choices[choice].label)
        tap(input.submit)
    }

    private val setUp by lazy {
        files(scenarios, "json").map(::Script).first { it.scenario.name == "set_up_private_android_phone" }
    }

    /** Sets the device up as a scenario answers, until a screen is as wanted. */
    private fun Phone.setUpUntil(wanted: Phone.() -> Boolean) {
        begin()
        repeat(60) {
            if (wanted()) return
            val input = screen.input
            if (input == null) {
                val actions = screen.actions.filter { it.role == Role.SECONDARY || it.role == Role.PRIMARY }
                tap((actions.find { it.kind == ActionKind.DONE } ?: actions.first()).label)
            } else {
                val values = setUp.scenario.answers.getValue(input.question)
                input.choices.filter { it.value in values }.forEach { tap(it.label) }
                tap(input.submit)
            }
        }
        error("never so: ${screen.step}")
    }

    @Test
    fun aRotationKeepsThePlace() =
        Phone().use { phone ->
            phone.begin()
            phone.answer()
            phone.tap(phone.screen.input!!.choices[3].label)
            val before = phone.screen
            RuntimeEnvironment.setQualifiers("+w852dp-h393dp-land")
            phone.controller.configurationChange().visible()
            phone.settle()
            assertEquals(before, phone.screen)
            assertEquals(ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED, phone.activity.requestedOrientation)
            // What was ticked and not yet sent is still ticked.
            phone.tap(phone.screen.input!!.submit)
            assertNotEquals(before.step, phone.screen.step)
        }

    @Test
    fun aSessionIsRestoredAtEveryStep() {
        var places = 0
        play(setUp) { phone, screen ->
            phone.restart()
            assertEquals(screen, phone.screen)
            places += 1
        }
        assertTrue("$places places", places > 20)
    }

    @Test
    fun aTripToTheStoreMovesOnByItself() =
        Phone().use { phone ->
            phone.setUpUntil { screen.actions.any { it.icon == Icon.STORE } }
            val step = phone.screen.step
            phone.tap(phone.screen.actions.first { it.icon == Icon.STORE }.label)
            assertEquals(1, phone.effects.performed.size)
            assertEquals(step, phone.screen.step)
            // What the effect named is on the device when the official comes back.
            val probes = se.lotsen.Guide.open(se.lotsen.Moment(0, emptyList()), null, null).use { it.probes() }
            phone.probes.seen = probes.filter { it.kind == ProbeKind.INSTALLED }.associate { it.id to Seen.YES }
            phone.leaveAndReturn()
            assertNotEquals(step, phone.screen.step)
        }

    @Test
    fun aLinkWithoutHandlerIsTold() =
        Phone().use { phone ->
            phone.setUpUntil { screen.actions.any { it.icon == Icon.STORE } }
            val before = phone.screen
            phone.effects.failing = EffectKind.STORE
            phone.tap(phone.screen.actions.first { it.icon == Icon.STORE }.label)
            assertEquals(before.step, phone.screen.step)
            val told = phone.screen.blocks.map { it.plain } - before.blocks.map { it.plain }.toSet()
            assertEquals(1, told.size)
            assertNull(firstMissing(wordsOf(phone.activity.model.shown.value), phone.texts()))
        }

    @Test
    fun aFullDiskIsToldAndNothingIsLost() =
        Phone().use { phone ->
            phone.begin()
            phone.store.full = true
            phone.answer()
            assertEquals(2u, phone.screen.progress!!.position)
            assertTrue(phone.screen.blocks.any { (it.kind as? BlockKind.Note)?.tone == Tone.CARE })
            phone.store.full = false
            phone.answer()
            val screen = phone.screen
            phone.restart()
            assertEquals(screen, phone.screen)
        }

    @Test
    fun aCorruptFileIsSetAside() {
        val bytes = "no session".toByteArray()
        Phone(prepare = { File(folder, "session.lotsen").writeBytes(bytes) }).use { phone ->
            assertEquals(ScreenKind.HOME, phone.screen.kind)
            val told = phone.activity.model.shown.value.told!!
            assertTrue(told in phone.texts())
            assertArrayEquals(bytes, File(phone.folder, "session.lotsen.unreadable-1").readBytes())
            // A new session has begun, and is saved.
            phone.begin()
            assertFalse(told in phone.texts())
            phone.restart()
            assertNotEquals(ScreenKind.HOME, phone.screen.kind)
        }
    }

    @Test
    fun aDoubleTapSettlesOneStep() =
        Phone().use { phone ->
            phone.setUpUntil { screen.journey != null && screen.input == null }
            val model = phone.activity.model
            val action = phone.screen.actions.first { it.role == Role.SECONDARY }
            val steps = phone.screen.steps.count { it.status == se.lotsen.StepStatus.DONE }
            model.press(action)
            model.press(action)
            // The second tap falls on whatever is there now.
            model.shown.value.screen.actions.firstOrNull { it.role == Role.SECONDARY }?.let(model::press)
            phone.settle()
            assertEquals(steps + 1, phone.screen.steps.count { it.status == se.lotsen.StepStatus.DONE })
        }

    @Test
    fun aClockWrongByYearsHidesOpenAndClosed() {
        for (now in listOf("1969-12-31T12:00:00Z", "2001-01-01T12:00:00Z")) {
            Phone(start = Instant.parse(now)).use { phone ->
                val contacts = phone.screen.help!!.routes.mapNotNull { it.contact }
                assertTrue(contacts.isNotEmpty())
                assertTrue(contacts.all { it.open == null })
                phone.tap(phone.screen.help!!.line)
                assertNull(
                    firstMissing(wordsOfHelp(phone.screen, phone.activity.model.shown.value.words), phone.texts())
                )
            }
        }
    }

    @Test
    fun theBackGestureGoesOneStepBackAndLeavesOnlyAtHome() =
        Phone().use { phone ->
            phone.begin()
            val first = phone.screen.step
            phone.answer()
            phone.back()
            assertEquals(first, phone.screen.step)
            phone.back()
            assertEquals(ScreenKind.HOME, phone.screen.kind)
            assertFalse(phone.activity.isFinishing)
            phone.back()
            assertTrue(phone.activity.isFinishing)
        }

    @Test
    fun theSecondMunicipalityRunsUnchanged() {
        val folder = scenarios.resolve("../policies/strandby")
        val policy = Policy.load(folder)
        assertEquals(3, policy.locales().size)
        for (language in policy.locales()) {
            Phone(policy, languages = listOf(language)).use { phone ->
                assertEquals(policy.brand().name, phone.screen.heading)
                phone.begin()
                assertEquals(language, phone.screen.locale)
                repeat(12) {
                    if (phone.screen.kind == ScreenKind.HOME) return@repeat
                    assertNull(firstMissing(wordsOf(phone.activity.model.shown.value), phone.texts()))
                    val screen = phone.screen
                    if (screen.input != null) phone.answer()
                    else phone.tap(screen.actions.first { it.role != Role.TROUBLE }.label)
                }
            }
        }
    }
}
