package se.lotsen.app

import androidx.activity.compose.setContent
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.Block
import se.lotsen.BlockKind
import se.lotsen.Screen
import se.lotsen.app.ui.Scene
import se.lotsen.app.ui.ScreenView
import se.lotsen.app.ui.Theme

class NewerBlockTest : AppTest() {
    /** A block whose kind is none of those that this app knows, as one of a newer core would be. */
    private fun newer(plain: String): Block {
        val unsafe = sun.misc.Unsafe::class.java.getDeclaredField("theUnsafe").apply { isAccessible = true }.get(null)
        val block = (unsafe as sun.misc.Unsafe).allocateInstance(Block::class.java) as Block
        Block::class.java.getDeclaredField("plain").apply { isAccessible = true }.set(block, plain)
        return block
    }

    private fun Phone.show(screen: Screen) {
        val scene = Scene(shown.copy(screen = screen), activity.model.lookup, {}, {})
        activity.setContent { Theme(activity.model.brand, screen.locale) { ScreenView(scene) } }
        settle()
    }

    @Test
    fun anUnknownBlockIsDrawnAsPlainText() =
        Phone().use { phone ->
            phone.setUpUntil { screen.blocks.size > 2 && screen.blocks.take(2).all { it.kind is BlockKind.Paragraph } }
            val screen = phone.screen
            val (before, after) = screen.blocks.take(1) to screen.blocks.drop(1)
            phone.show(screen.copy(blocks = before + newer(PLAIN) + after))
            // The others are drawn around it, as they are.
            assertNull(phone.missing())
            val about = listOf(before.single().plain, PLAIN, after.first().plain)
            assertTrue("${phone.texts()}", firstMissing(about, phone.texts()) == null)
        }

    @Test
    fun everyBlockOfTheCoreHasPlainText() {
        play(Script.own("which_app_private_android_phone")) { phone ->
            for (block in phone.screen.blocks) assertTrue("$block", block.plain.isNotBlank())
        }
    }

    private companion object {
        const val PLAIN = "What a newer core would show here, in words."
    }
}
