package se.lotsen.app

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.ActionKind
import se.lotsen.BlockKind
import se.lotsen.Effect
import se.lotsen.Event
import se.lotsen.Guide
import se.lotsen.Icon
import se.lotsen.Moment
import se.lotsen.ProbeKind
import se.lotsen.Role
import se.lotsen.Screen
import se.lotsen.ScreenKind
import se.lotsen.Seen
import se.lotsen.Tone

/** Away from the step at hand, and back: to another app, to the start, to what lies over the screen. */
class ReturnTest : AppTest() {
    private val answers = Script.own("set_up_private_android_phone").answers
    private val moment = Moment(1_772_442_000, listOf("sv"))

    /** The bytes of a session that has come to a screen. */
    private fun session(wanted: (Screen) -> Boolean): ByteArray =
        Guide.open(moment, null, null).use { guide ->
            val first = guide.current(moment).screen.actions.first { it.role == Role.JOURNEY }
            var update = guide.send(Event.Press(first.token), moment)
            repeat(60) {
                val screen = update.screen
                if (wanted(screen)) return update.snapshot
                update = guide.send(next(screen), moment)
            }
            error("never so")
        }

    private fun next(screen: Screen): Event {
        val input = screen.input
        if (input != null) {
            val answers = answers.getValue(input.question)
            return Event.Choose(input.question, input.choices.map { it.value }.filter(answers::contains))
        }
        return Event.Press((screen.actions.find { it.kind == ActionKind.DONE } ?: screen.actions.first()).token)
    }

    private fun at(wanted: (Screen) -> Boolean, look: (Phone) -> Unit) {
        val snapshot = session(wanted)
        Phone(prepare = { File(folder, "session.lotsen").writeBytes(snapshot) }).use(look)
    }

    private fun atTheStore(look: (Phone) -> Unit) = at({ screen -> screen.actions.any { it.icon == Icon.STORE } }, look)

    private val Phone.shownNow: Shown
        get() = activity.model.shown.value

    /** What the screen says of what was seen, where that took the guide on by itself. */
    private val Phone.goodNews: BlockKind.Note?
        get() = screen.blocks.firstNotNullOfOrNull { it.kind as? BlockKind.Note }?.takeIf { it.tone == Tone.GOOD }

    private fun Phone.seeApps(seen: Seen) {
        val probes = Guide.open(moment, null, null).use { it.probes() }.filter { it.kind == ProbeKind.INSTALLED }
        this.probes.seen = probes.associate { it.id to seen }
        leaveAndReturn()
    }

    @Test
    fun whatTheDeviceShowedIsToldWhereTheGuideMovesOn() = atTheStore { phone ->
        val left = phone.screen
        phone.seeApps(Seen.YES)
        assertNotEquals(left.step, phone.screen.step)
        val seen = phone.goodNews!!
        assertNull(firstMissing(listOf(phone.screen.title, seen.label, seen.text), phone.texts()))
        // It stays while nothing is done, and goes with the step.
        phone.leaveAndReturn()
        assertEquals(seen, phone.goodNews)
        phone.home()
        assertNull(phone.goodNews)
    }

    @Test
    fun whereTheGuideStaysOrGoesBackTheScreenItselfSaysWhatWasSeen() = atTheStore { phone ->
        val (step, blocks) = phone.screen.step to phone.screen.blocks.size
        phone.seeApps(Seen.NO)
        assertEquals(step, phone.screen.step)
        assertTrue(phone.screen.blocks.size > blocks)
        assertNull(phone.goodNews)
        phone.seeApps(Seen.YES)
        assertNotNull(phone.goodNews)
        phone.seeApps(Seen.NO)
        assertNull(phone.goodNews)
    }

    @Test
    fun theWayHomeIsBehindWhatIsSeldomNeeded() = atTheStore { phone ->
        val step = phone.screen.step
        val home = phone.screen.wayHome!!
        assertFalse(home.label in phone.texts())
        phone.home()
        assertEquals(ScreenKind.HOME, phone.screen.kind)
        assertFalse(phone.shownNow.words.more in phone.texts())
        // The journey waits.
        phone.tap(phone.screen.actions.first { it.kind == ActionKind.RESUME }.label)
        assertEquals(step, phone.screen.step)
    }

    @Test
    fun whatLiesOverTheScreenStaysWhereTheScreenIsOnlyDrawnAnew() = atTheStore { phone ->
        phone.tap(phone.screen.help!!.line)
        phone.leaveAndReturn()
        assertEquals(Sheet.Help, phone.shownNow.sheet)
        RuntimeEnvironment.setQualifiers("+w852dp-h393dp-land")
        phone.controller.configurationChange().visible()
        phone.settle()
        assertEquals(Sheet.Help, phone.shownNow.sheet)
        phone.seeApps(Seen.YES)
        assertNull(phone.shownNow.sheet)
    }

    @Test
    fun theSecondTapOnAButtonThatOpensASheetIsNoTapOnTheSheet() = atTheStore { phone ->
        val model = phone.activity.model
        val store = phone.screen.actions.first { it.icon == Icon.STORE }
        model.open(Sheet.Help)
        model.press(store)
        model.open(null)
        phone.settle()
        assertEquals(Sheet.Help, phone.shownNow.sheet)
        assertTrue(phone.effects.performed.isEmpty())
        model.press(store)
        assertEquals(1, phone.effects.performed.size)
    }

    @Test
    fun aContactIsSharedWithItsNumber() {
        fun helps(screen: Screen) =
            screen.help?.routes.orEmpty().mapNotNull { it.contact }.firstOrNull { it.phone != null }
        at({ helps(it) != null }) { phone ->
            val contact = helps(phone.screen)!!
            phone.tap(phone.screen.help!!.line)
            phone.tap(contact.actions.first { it.kind == ActionKind.SHARE }.label)
            val shared = phone.effects.performed.single() as Effect.Share
            assertTrue(shared.text, contact.phone!!.shown in shared.text && contact.name in shared.text)
        }
    }

    @Test
    fun aStepForAnotherDeviceIsSharedWithItAndNotOpenedHere() {
        val step = elsewhere()
        Phone(prepare = { File(folder, "session.lotsen").writeBytes(step) }).use { phone ->
            assertNull(firstMissing(listOf(phone.screen.elsewhere!!, phone.screen.title), phone.texts()))
            assertTrue(phone.screen.actions.none { it.kind == ActionKind.OPEN })
            phone.tap(phone.screen.actions.first { it.kind == ActionKind.SHARE }.label)
            assertTrue(phone.screen.title in (phone.effects.performed.single() as Effect.Share).text)
        }
    }

    /** A step of setting up another device than the one in the hand. */
    private fun elsewhere(): ByteArray =
        Guide.open(moment, null, null).use { guide ->
            val first = guide.current(moment).screen.actions.first { it.role == Role.JOURNEY }
            var update = guide.send(Event.Press(first.token), moment)
            val about = update.screen.input!!
            update = guide.send(Event.Choose(about.question, listOf(about.choices.last().value)), moment)
            repeat(60) {
                if (update.screen.elsewhere != null) return update.snapshot
                update = guide.send(next(update.screen), moment)
            }
            error("never so")
        }
}
