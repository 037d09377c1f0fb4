package se.lotsen.app

import android.os.Bundle
import android.os.Parcel
import android.view.View
import android.view.inputmethod.EditorInfo
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.FoundKind
import se.lotsen.Policy
import se.lotsen.ScreenKind
import se.lotsen.conformance.root
import se.lotsen.load

/** What is typed into the search fields, what is found, and that nothing of it stays. */
class SearchTest : AppTest() {
    private fun Phone.typed(): String = merged().single { it.isField }.config[SemanticsProperties.EditableText].text

    private fun Phone.found(words: String, kind: FoundKind) =
        activity.model.lookup.find(words).found.first { it.kind == kind }

    @Test
    fun theFieldStandsAtHomeInWhatWentWrongAndAmongTheSights() =
        Phone().use { phone ->
            for (sheet in listOf(null, Sheet.Trouble, Sheet.Sights())) {
                phone.open(sheet)
                val field = phone.merged().single { it.isField }
                assertEquals(listOf(phone.words.search), field.config[SemanticsProperties.ContentDescription])
                assertTrue(phone.words.searchHint in field.texts)
                phone.open(null)
            }
        }

    @Test
    fun whatIsFoundTakesThePlaceOfTheRestAndLeavesAgain() =
        Phone().use { phone ->
            val before = phone.texts()
            val saved = phone.store.saved
            phone.type(PROFILE)
            val result = phone.activity.model.lookup.find(PROFILE)
            val rows = result.found.flatMap { listOfNotNull(it.title, it.detail) }
            assertTrue("$rows", rows.size > 3)
            assertNull(firstMissing(listOf(phone.screen.title) + rows, phone.texts()))
            phone.back()
            assertFalse(phone.activity.isFinishing)
            assertEquals(before, phone.texts())
            assertSame(saved, phone.store.saved)
        }

    @Test
    fun aSightThatIsFoundIsOpenedAndTheSearchIsThereAfterwards() =
        Phone().use { phone ->
            phone.type(PROFILE)
            val sight = phone.found(PROFILE, FoundKind.SIGHT)
            phone.tap(sight.title)
            assertEquals(Sheet.Sight(sight.id), phone.shown.sheet)
            phone.back()
            assertEquals(PROFILE, phone.typed())
        }

    @Test
    fun whatCanBeBegunIsBegunAndTheSearchIsOver() =
        Phone().use { phone ->
            phone.open(Sheet.Trouble)
            phone.type(PROFILE)
            val trouble = phone.found(PROFILE, FoundKind.TROUBLE)
            phone.tap(trouble.title)
            assertNotEquals(ScreenKind.HOME, phone.screen.kind)
            assertNull(phone.shown.sheet)
            phone.home()
            assertEquals("", phone.typed())
            phone.open(Sheet.Trouble)
            assertEquals("", phone.typed())
        }

    @Test
    fun aWordIsExplainedWhereItStands() =
        Phone().use { phone ->
            phone.type(PROFILE)
            val term = phone.found(PROFILE, FoundKind.TERM)
            assertNull(firstMissing(listOf(term.title, term.detail!!), phone.texts()))
            assertTrue(phone.merged().none { it.isTapped && term.title in it.texts })
        }

    @Test
    fun aCodeIsAnsweredWithARemark() =
        Phone().use { phone ->
            phone.type(CODE)
            val remark = phone.activity.model.lookup.find(CODE).remark!!
            assertTrue(remark in phone.texts())
            val note = phone.all().first { remark in it.texts }
            val live = generateSequence(note) { it.parent }.any { SemanticsProperties.LiveRegion in it.config }
            assertTrue("it is spoken", live)
        }

    @Test
    fun whereNothingIsFoundWhoCanHelpIsSaid() =
        Phone().use { phone ->
            phone.type(NOTHING)
            val result = phone.activity.model.lookup.find(NOTHING)
            assertTrue(result.found.isEmpty())
            assertTrue(result.remark!! in phone.texts())
            val help = result.help!!
            phone.tap(help.line)
            assertNull(firstMissing(wordsOfHelp(help, phone.words), phone.texts()))
        }

    @Test
    fun nothingThatIsTypedIsKept() =
        Phone().use { phone ->
            phone.begin()
            phone.open(Sheet.Trouble)
            phone.type(NOTHING)
            val state = Bundle().also { phone.controller.saveInstanceState(it) }
            assertFalse("saved state", NOTHING in state.bytes())
            assertFalse("session", NOTHING in phone.store.saved.toString(Charsets.UTF_8))
            val files = phone.folder.walk().filter { it.isFile }.map { it.readBytes().toString(Charsets.UTF_8) }
            assertTrue(files.none { NOTHING in it })
            // Away to another app, and back.
            phone.leaveAndReturn()
            assertEquals("", phone.typed())
            phone.type(NOTHING)
            phone.restart()
            phone.open(Sheet.Trouble)
            assertEquals("", phone.typed())
        }

    /** The text of all that is in it, as it would be written. */
    private fun Bundle.bytes(): String {
        val parcel = Parcel.obtain().also { it.writeBundle(this) }
        val bytes = parcel.marshall().also { parcel.recycle() }
        return listOf(Charsets.UTF_8, Charsets.UTF_16LE, Charsets.UTF_16BE).joinToString { bytes.toString(it) } + this
    }

    @Test
    fun aClosedSheetForgetsWhatWasTypedThere() =
        Phone().use { phone ->
            phone.open(Sheet.Trouble)
            phone.type(PROFILE)
            phone.back()
            assertEquals("", phone.typed())
            phone.open(Sheet.Trouble)
            assertEquals("", phone.typed())
        }

    @Test
    fun aRotationKeepsWhatIsTyped() =
        Phone().use { phone ->
            phone.type(PROFILE)
            phone.turn("+w852dp-h393dp-land")
            assertEquals(PROFILE, phone.typed())
        }

    @Test
    fun noKeyboardAndNoServiceLearnsFromTheField() =
        Phone().use { phone ->
            val field = phone.merged().single { it.isField }
            field.config[SemanticsActions.OnClick].action!!.invoke()
            phone.settle()
            val attributes = EditorInfo()
            phone.view.onCreateInputConnection(attributes)
            val learning = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
            assertEquals(learning, attributes.imeOptions and learning)
            assertEquals(0, attributes.inputType and EditorInfo.TYPE_TEXT_FLAG_AUTO_CORRECT)
            val window = phone.activity.window.decorView
            assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, window.importantForAutofill)
            assertEquals(View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS, window.importantForContentCapture)
        }

    @Test
    fun theSearchWorksForTheSecondMunicipality() {
        val policy = Policy.load(root.resolve("tests/policies/strandby"))
        Phone(policy, languages = policy.locales()).use { phone ->
            val journey = phone.screen.actions.first { it.role == se.lotsen.Role.JOURNEY }
            phone.type(journey.label)
            val found = phone.found(journey.label, FoundKind.JOURNEY)
            phone.tap(found.title)
            assertNotEquals(ScreenKind.HOME, phone.screen.kind)
            assertNull(phone.missing())
        }
    }

    private companion object {
        const val PROFILE = "jobbprofil"
        const val CODE = "482913"
        const val NOTHING = "qxzvwkj"
    }
}
