package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.Term
import se.lotsen.app.ui.inTexts
import se.lotsen.app.ui.ofBlock
import se.lotsen.app.ui.placeIn

/** Where words are underlined that have an explanation. */
class TermTest : AppTest() {
    private fun term(form: String, block: UInt? = 0u) = Term(form, form, block, "what it means")

    @Test
    fun aWordStandsAloneInCapitalsOrNot() {
        assertEquals(4..7, term("code").placeIn("The Code, and the code"))
        assertEquals(0..9, term("Office 365").placeIn("office 365"))
        assertNull(term("code").placeIn("codes, a decode and a zip2code"))
        assertEquals(8..10, term("öra").placeIn("föra ÖraÖ ÖRA".drop(2)))
    }

    @Test
    fun aWordIsUnderlinedInOneTextAndInOneBlock() {
        val (code, app, title) = Triple(term("code"), term("app", 1u), term("title", null))
        val terms = listOf(code, app, title)
        assertEquals(listOf(code), terms.ofBlock(0))
        assertEquals(listOf(app), terms.ofBlock(1))
        val texts = listOf("no word", "the app", "a code for the app", "the code")
        val expected = listOf(emptyList(), listOf(app), listOf(code), emptyList())
        assertEquals(expected, listOf(code, app).inTexts(texts))
    }

    @Test
    fun onAScreenAWordIsUnderlinedOnceAndListedAlways() =
        Phone().use { phone ->
            phone.setUpUntil { screen.terms.count { it.block != null } > 1 && screen.terms.any { twice(it) } }
            val links = phone.merged().count { it.isLink }
            assertTrue("$links", links in 1..phone.screen.terms.count { it.block != null })
            assertEquals(emptyList<String>(), lowLinks(Stop(phone, null)))
            phone.tap(phone.words.terms)
            val listed = phone.screen.terms.flatMap { listOf(it.form, it.explanation) }
            assertNull(firstMissing(listed, phone.texts()))
        }

    private fun Phone.twice(term: Term) = screen.blocks.count { term.placeIn(it.plain) != null } > 1
}
