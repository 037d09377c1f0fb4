package se.lotsen.app

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.Sketch

/** Every sight of the policy by itself, and the lists of them, on two displays. */
class EverySightTest : AppTest() {
    @Test fun everySightCanBeUsedByEveryoneAsItComesFromTheShop() = nothingIsAmiss("+notnight", 1f)

    @Test fun everySightCanBeUsedByEveryoneAtTwoHundredPercentInTheDark() = nothingIsAmiss("+night", 2f)

    private fun nothingIsAmiss(theme: String, fontScale: Float) {
        RuntimeEnvironment.setFontScale(fontScale)
        RuntimeEnvironment.setQualifiers("sv-w393dp-h852dp-port")
        RuntimeEnvironment.setQualifiers(theme)
        val amiss = mutableListOf<String>()
        Phone().use { phone ->
            for ((sheet, words) in phone.sheetsOfSights()) {
                phone.open(sheet)
                val stop = Stop(phone, sheet, listOf(words))
                for (look in Look.entries) amiss += look.amiss(stop).map { "$sheet: $it" }
                amiss += brokenWords(stop).map { "$sheet: $it" }
                phone.open(null)
            }
        }
        assertEquals("${amiss.size} amiss", "", amiss.joinToString("\n"))
    }

    @Test
    fun everySketchIsOneDescribedPicture() =
        Phone().use { phone ->
            var sketches = 0
            for (sight in phone.sights().flatMap { it.sights }) {
                assertTrue(sight.id, sight.sketch.spoken.isNotBlank() && sight.sketch.elements.isNotEmpty())
                phone.open(Sheet.Sight(sight.id))
                val answers = phone.activity.model.lookup.sight(sight.id)!!.answers.map { it.sketch }
                val pictures = phone.merged().filter { it.role == Role.Image }
                assertEquals(sight.id, answers.map { it.spoken }, pictures.map { it.description })
                for ((picture, sketch) in pictures zip answers) assertIsWhole(sight.id, picture, sketch)
                sketches += pictures.size
                phone.open(null)
            }
            assertTrue("$sketches sketches", sketches >= SKETCHES)
        }

    /** Nothing inside is met by itself, and what is marked is said with its mark. */
    private fun assertIsWhole(id: String, picture: SemanticsNode, sketch: Sketch) {
        assertEquals(id, emptyList<SemanticsNode>(), picture.children)
        assertEquals(id, emptyList<String>(), picture.texts)
        for (element in sketch.elements) {
            val mark = element.mark ?: continue
            assertTrue("$id: “${mark.label}” in ${sketch.spoken}", mark.label in sketch.spoken)
        }
    }

    private val SemanticsNode.role: Role?
        get() = config.getOrNull(SemanticsProperties.Role)

    private val SemanticsNode.description: String?
        get() = config.getOrNull(SemanticsProperties.ContentDescription)?.single()

    private companion object {
        /** As many as there were when this was written: none may be lost. */
        const val SKETCHES = 131
    }
}

/** All that can lie over the screen of sights, with its words. */
private fun Phone.sheetsOfSights(): List<Pair<Sheet, List<String>>> {
    val (groups, words) = sights() to words
    val all = listOf(words.close, words.sights, words.searchHint) + groups.flatMap { listOf(it.name, it.detail) }
    val products = groups.map { Sheet.Sights(it.product) to listOf(words.close, it.name) + ofSights(it.sights) }
    val each =
        groups.flatMap { it.sights }.map { Sheet.Sight(it.id) to ofSight(activity.model.lookup.sight(it.id)!!, words) }
    return listOf(Sheet.Sights() to all) + products + each
}
