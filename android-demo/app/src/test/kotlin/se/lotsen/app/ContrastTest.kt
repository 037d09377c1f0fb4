package se.lotsen.app

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Paint
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.app.ui.Palette
import se.lotsen.app.ui.palette

class ContrastTest : AppTest() {
    @Test
    fun contrastIsEnoughInBothThemes() {
        for (night in listOf("+notnight", "+night")) {
            var texts = 0
            RuntimeEnvironment.setQualifiers(night)
            for (script in SCRIPTS) play(Script.own(script)) { phone ->
                if (phone.screen.step !in STEPS) return@play
                texts += phone.hold(night)
                for (over in Over.entries.filter { it.opens(phone) }) {
                    phone.tap(over.button(phone.shown))
                    texts += phone.hold("$night, $over")
                    phone.back()
                }
            }
            assertTrue("$texts texts in $night", texts > 300)
        }
    }

    /** Measures every text that can be seen and is not off; gives how many they were. */
    private fun Phone.hold(where: String): Int {
        val picture = picture()
        val seen = Rect(0f, 0f, picture.width.toFloat(), picture.height.toFloat())
        val texts = all().filter { node -> node.layout != null && node.boundsInRoot == node.unclipped }
        val measured = texts.filterNot { it.isDisabled || !seen.contains(it.boundsInRoot.center) }
        for (node in measured) {
            val written = picture.written(node.boundsInRoot)
            val found = "“${node.texts}” of ${screen.step} in $where: ${written.contrast} by $written"
            assertTrue(found, written.contrast >= ENOUGH)
        }
        return measured.size
    }

    @Test
    fun contrastIsEnoughOnSightsInBothThemes() {
        for (night in listOf("+notnight", "+night")) {
            RuntimeEnvironment.setQualifiers("+h4000dp")
            RuntimeEnvironment.setQualifiers(night)
            var texts = 0
            Phone().use { phone ->
                for (id in sightsInPictures) {
                    phone.open(Sheet.Sight(id))
                    texts += phone.hold("$night, $id")
                    phone.open(null)
                }
            }
            assertTrue("$texts texts in $night", texts > 200)
        }
    }

    @Test
    fun aPoorColourIsFoundInAPicture() {
        val paper = Color(0xFFF6F5F1)
        for ((ink, least) in listOf(Color(0xFF1B1C1A) to 15.0, Color(0xFF55564F) to 6.5, Color(0xFF9A9B94) to 2.3)) {
            val bitmap = Bitmap.createBitmap(400, 60, Bitmap.Config.ARGB_8888)
            val canvas = Canvas(bitmap).apply { drawColor(paper.toArgb()) }
            val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = ink.toArgb() }.apply { textSize = 28f }
            canvas.drawText("Vem kan hjälpa mig?", 8f, 40f, paint)
            val written = bitmap.written(Rect(0f, 0f, 400f, 60f))
            assertEquals(paper, written.ground)
            assertEquals("$written", contrast(ink, paper), written.contrast, 0.2)
            assertEquals(least >= ENOUGH, written.contrast >= ENOUGH)
        }
    }

    @Test
    fun everyPairOfThePalettesIsFarEnoughApart() {
        val policies = listOf("set_up_private_android_phone", "strandby_phone").map(Script::own)
        for (script in policies) for (dark in listOf(false, true)) {
            palette(script.policy.brand(), dark).hold(if (dark) "dark" else "light")
        }
    }

    private fun Palette.hold(theme: String) {
        fun hold(what: String, one: Color, other: Color, least: Double) {
            val found = contrast(one, other)
            assertTrue("$theme $what: $found", found >= least)
        }
        for ((name, ground) in listOf("paper" to paper, "surface" to surface, "tint" to tint)) {
            hold("text on $name", text, ground, BODY)
            hold("accent on $name", accent, ground, ENOUGH)
            hold("soft on $name", soft, ground, ENOUGH)
        }
        for (ground in listOf(paper, surface)) hold("line", line, ground, LINES)
        hold("on accent", onAccent, accent, ENOUGH)
        // The marks of sketches: a ring and its badge, and what is written inside.
        hold("on what never to press", onAccent, stop, ENOUGH)
        for (ring in listOf(accent, stop)) hold("ring", ring, surface, LINES)
        hold("text on a drawn button", text, hair, ENOUGH)
        for ((ink, ground) in listOf(good to goodTint, care to careTint, stop to stopTint)) {
            hold("note", ink, ground, ENOUGH)
            hold("text of a note", text, ground, BODY)
        }
        for (ink in listOf(good, stop)) hold("ink on surface", ink, surface, ENOUGH)
    }

    private companion object {
        const val BODY = 7.0
        const val ENOUGH = 4.5
        const val LINES = 3.0

        /** Between them they have every kind of block, note and button. */
        val SCRIPTS = listOf("set_up_private_android_phone", "password_locked", "which_app_private_android_phone")
        val STEPS =
            setOf(
                "home",
                "ask_owner",
                "ask_extra",
                "app_outlook",
                "outlook_run",
                "closed_now",
                "go_there",
                "answer",
            )
    }
}
