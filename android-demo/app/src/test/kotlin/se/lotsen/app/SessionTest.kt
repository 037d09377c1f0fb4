package se.lotsen.app

import java.io.File
import java.time.Instant
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.BlockKind
import se.lotsen.EffectKind
import se.lotsen.Icon
import se.lotsen.ProbeKind
import se.lotsen.ScreenKind
import se.lotsen.Seen
import se.lotsen.Tone

class SessionTest : AppTest() {
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
            assertNull(phone.missing())
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
            val told = phone.shown.told!!
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
    fun aClockWrongByYearsHidesOpenAndClosed() {
        for (now in listOf("1969-12-31T12:00:00Z", "2001-01-01T12:00:00Z")) {
            Phone(start = Instant.parse(now)).use { phone ->
                val contacts = phone.screen.help!!.routes.mapNotNull { it.contact }
                assertTrue(contacts.isNotEmpty())
                assertTrue(contacts.all { it.open == null })
                phone.tap(phone.screen.help!!.line)
                assertNull(firstMissing(wordsOf(phone.shown, Over.HELP), phone.texts()))
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
}
