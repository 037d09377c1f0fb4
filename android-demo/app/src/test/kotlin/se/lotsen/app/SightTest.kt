package se.lotsen.app

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.Policy
import se.lotsen.ScreenKind
import se.lotsen.conformance.root
import se.lotsen.load

/** The way to a sight, what can be done there, and the ways back. */
class SightTest : AppTest() {
    @Test
    fun lookingAtSightsSendsNothing() =
        Phone().use { phone ->
            phone.begin()
            val (saved, screen) = phone.store.saved to phone.screen
            phone.open(Sheet.Trouble)
            phone.tap(phone.words.sights)
            val group = phone.sights().first()
            phone.tap(group.name)
            phone.tap(group.sights.first().name)
            assertEquals(Sheet.Sight(group.sights.first().id), phone.shown.sheet)
            phone.back()
            assertEquals(Sheet.Sights(group.product), phone.shown.sheet)
            phone.tap(phone.words.back)
            assertEquals(Sheet.Sights(), phone.shown.sheet)
            phone.tap(phone.words.close)
            assertNull(phone.shown.sheet)
            // Whatever is sent is saved, in bytes of its own.
            assertSame(saved, phone.store.saved)
            assertEquals(screen, phone.screen)
            phone.restart()
            assertEquals(screen, phone.screen)
        }

    @Test
    fun homeLeadsToAllSights() =
        Phone().use { phone ->
            phone.tap(phone.words.sights)
            val rows = phone.sights().flatMap { listOf(it.name, it.detail) }
            assertNull(firstMissing(listOf(phone.words.sights) + rows, phone.texts()))
        }

    @Test
    fun noKeyboardComesWithHome() =
        Phone().use { phone ->
            val field = phone.merged().single { it.isField }
            assertEquals(false, field.config[SemanticsProperties.Focused])
        }

    @Test
    fun theTroubleOfASightLeadsIntoItsRemedy() =
        Phone().use { phone ->
            val sight = phone.sight { it.trouble != null }
            phone.open(Sheet.Sight(sight.id))
            phone.tap(sight.trouble!!.label)
            assertNotEquals(ScreenKind.HOME, phone.screen.kind)
            assertNull(phone.shown.sheet)
            assertNull(phone.missing())
            // The same again, where its remedy is on the screen already: the sheet closes.
            val place = phone.screen.step
            phone.open(Sheet.Sight(sight.id))
            phone.tap(sight.trouble!!.label)
            assertNull(phone.shown.sheet)
            assertEquals(place, phone.screen.step)
        }

    @Test
    fun whatComesNextLiesOverWhatWasThere() =
        Phone().use { phone ->
            val sight = phone.sight { it.next.isNotEmpty() }
            phone.open(Sheet.Sight(sight.id))
            phone.tap(sight.next.first().name)
            assertEquals(Sheet.Sight(sight.next.first().id), phone.shown.sheet)
            phone.back()
            assertEquals(Sheet.Sight(sight.id), phone.shown.sheet)
            phone.back()
            assertNull(phone.shown.sheet)
            assertFalse(phone.activity.isFinishing)
        }

    @Test
    fun onTheWayBackTheListIsWhereItWas() =
        Phone().use { phone ->
            fun Phone.list() = merged().first { SemanticsProperties.VerticalScrollAxisRange in it.config }
            val group = phone.sights().maxBy { it.sights.size }
            phone.open(Sheet.Sights(group.product))
            phone.list().config[SemanticsActions.ScrollBy].action!!.invoke(0f, FAR)
            phone.settle()
            fun Phone.scrolled() = list().config[SemanticsProperties.VerticalScrollAxisRange].value()
            assertEquals(FAR, phone.scrolled())
            phone.tap(group.sights.last().name)
            assertEquals(0f, phone.scrolled())
            phone.back()
            assertEquals(FAR, phone.scrolled())
            phone.back()
            phone.open(Sheet.Sights(group.product))
            assertEquals(0f, phone.scrolled())
        }

    @Test
    fun whoCanHelpWithASightIsSaid() =
        Phone().use { phone ->
            val sight = phone.sight { it.help != null }
            phone.open(Sheet.Sight(sight.id))
            phone.tap(sight.help!!.line)
            assertNull(firstMissing(wordsOfHelp(sight.help!!, phone.words), phone.texts()))
        }

    @Test
    fun aSheetBeginsAtItsTitle() =
        Phone().use { phone ->
            val sight = phone.sight { true }
            for ((sheet, title) in listOf(Sheet.Sights() to phone.words.sights, Sheet.Sight(sight.id) to sight.name)) {
                phone.open(sheet)
                val focused = phone.all().single { it.config.getOrNull(SemanticsProperties.Focused) == true }
                assertEquals(listOf(title), focused.texts)
                assertTrue(SemanticsProperties.Heading in focused.config)
            }
        }

    @Test
    fun aMunicipalityWithoutSightsHasNoWayToThem() =
        Phone(Policy.load(root.resolve("tests/policies/strandby"))).use { phone ->
            assertEquals(phone.sights().isNotEmpty(), phone.words.sights in phone.texts())
            for (group in phone.sights()) for (card in group.sights) {
                phone.open(Sheet.Sight(card.id))
                val sight = phone.activity.model.lookup.sight(card.id)!!
                assertNull(firstMissing(ofSight(sight, phone.words), phone.texts()))
                phone.open(null)
            }
        }

    private companion object {
        const val FAR = 300f
    }
}
