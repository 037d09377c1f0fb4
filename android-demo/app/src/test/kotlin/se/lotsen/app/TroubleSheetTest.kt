package se.lotsen.app

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.Policy
import se.lotsen.Role
import se.lotsen.ScreenKind
import se.lotsen.conformance.root
import se.lotsen.load

/** What went wrong: what cannot wait, the search, and headings that open. */
class TroubleSheetTest : AppTest() {
    private fun Phone.heading(words: String): SemanticsNode = merged().single { it.isTapped && words in it.texts }

    private fun Phone.top(words: String) = all().first { words in it.texts }.unclipped.top

    @Test
    fun whatCannotWaitComesFirstThenTheSearchThenTheHeadings() =
        Phone().use { phone ->
            val urgent = phone.screen.actions.filter { it.role == Role.TROUBLE && it.urgent }
            val headings = foldedHeadings(phone.screen)
            assertTrue("$urgent, $headings", urgent.isNotEmpty() && headings.size > 1)
            phone.open(Sheet.Trouble)
            val order = urgent.map { it.label } + phone.words.searchHint + headings
            assertNull(firstMissing(order, phone.texts()))
            val places = order.map { phone.top(it) }
            assertEquals(places.sorted(), places)
            assertNull(firstMissing(wordsOfTroubles(phone.screen, phone.words), phone.texts()))
        }

    @Test
    fun aHeadingOpensWhatStandsUnderItAndClosesAgain() =
        Phone().use { phone ->
            phone.open(Sheet.Trouble)
            val heading = foldedHeadings(phone.screen).first()
            val under = phone.screen.actions.filter { it.role == Role.TROUBLE && it.group == heading && !it.urgent }
            fun seen() = under.map { it.label in phone.texts() }.distinct()
            assertEquals(listOf(false), seen())
            phone.heading(heading).config.let {
                assertTrue(SemanticsProperties.Heading in it)
                assertTrue(SemanticsActions.Expand in it && SemanticsActions.Collapse !in it)
            }
            phone.tap(heading)
            assertEquals(listOf(true), seen())
            // It is there still, when something that was opened on top of it is closed.
            phone.tap(phone.words.sights)
            phone.back()
            assertEquals(listOf(true), seen())
            assertTrue(SemanticsActions.Expand !in phone.heading(heading).config)
            phone.heading(heading).config[SemanticsActions.Collapse].action!!.invoke()
            phone.settle()
            assertEquals(listOf(false), seen())
        }

    @Test
    fun whatIsTypedTakesThePlaceOfAllElse() =
        Phone().use { phone ->
            phone.open(Sheet.Trouble)
            val urgent = phone.screen.actions.first { it.urgent }.label
            assertTrue(urgent in phone.texts())
            phone.type("qxzvwkj")
            assertFalse(urgent in phone.texts())
            assertFalse(foldedHeadings(phone.screen).first() in phone.texts())
            phone.type("")
            assertTrue(urgent in phone.texts())
        }

    @Test
    fun whatCannotWaitBeginsWithOneTap() =
        Phone().use { phone ->
            phone.tap(phone.words.trouble)
            phone.tap(phone.screen.actions.first { it.urgent }.label)
            assertNotEquals(ScreenKind.HOME, phone.screen.kind)
            assertNull(phone.missing())
        }

    @Test
    fun fewTroublesLieOpen() {
        val policy = Policy.load(root.resolve("tests/policies/strandby"))
        Phone(policy, languages = policy.locales()).use { phone ->
            assertEquals(emptyList<String>(), foldedHeadings(phone.screen))
            phone.open(Sheet.Trouble)
            val labels = phone.screen.actions.filter { it.role == Role.TROUBLE }.map { it.label }
            assertTrue(labels.isNotEmpty())
            assertNull(firstMissing(labels, phone.texts()))
        }
    }
}
