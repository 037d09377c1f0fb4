package se.lotsen.app

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.deleteIfExists
import kotlin.io.path.exists
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readLines
import kotlin.io.path.writeBytes
import kotlin.io.path.writeLines
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.conformance.root

/**
 * The pictures of the documentation, and beside each its words and boxes, which are compared: letters are drawn by
 * another machine in other pixels, and stand where they stood.
 */
class PictureTest : AppTest() {
    private val differences = mutableListOf<String>()

    private fun hold(display: Display) {
        for (journey in Journey.entries.filter { display in it.displays }) {
            RuntimeEnvironment.setQualifiers(display.qualifiers)
            RuntimeEnvironment.setFontScale(display.scale)
            val left = journey.shots(display).toMutableSet()
            play(Script.own(journey.scenario(display)), display.qualifiers) { phone ->
                left
                    .filter { it.step == phone.screen.step }
                    .forEach { shot ->
                        left -= shot
                        phone.take(shot, "${display.id}-${journey.id}-${shot.id}")
                    }
            }
            assertEquals("not met in $journey", emptySet<Shot>(), left)
        }
        assertEquals("", differences.joinToString("\n"))
    }

    private fun Phone.take(shot: Shot, name: String) {
        shot.sheet?.let { tap(it.button(shown)) }
        atFullLength {
            val boxes = album.resolve("$name.txt")
            if (bless) {
                album.createDirectories()
                album.resolve("$name.png").writeBytes(longPicture().indexedPng())
                boxes.writeLines(boxes().map(Box::toString))
            } else if (boxes.exists()) {
                difference(boxes.readLines().map(::readBox), boxes())?.let { differences += "$name: $it" }
            } else {
                differences += "$name has no picture yet"
            }
        }
        if (shot.sheet != null) back()
    }

    @Test fun theScreensOfAPhoneInLight() = hold(Display.PHONE)

    @Test fun theScreensOfAPhoneInDarkAtTwoHundredPercent() = hold(Display.DARK)

    @Test fun theScreensOfATabletInLight() = hold(Display.TABLET)

    @Test fun theScreensOfAPhoneInEnglish() = hold(Display.ENGLISH)

    @Test
    fun everyPictureHasItsBoxesAndNoneIsLeftOver() {
        val wanted =
            Journey.entries.flatMap { journey ->
                journey.displays.flatMap { display ->
                    journey.shots(display).flatMap { shot ->
                        listOf("png", "txt").map { "${display.id}-${journey.id}-${shot.id}.$it" }
                    }
                }
            }
        val found = album.listDirectoryEntries().associateBy { it.name }
        if (bless) (found - wanted.toSet()).values.forEach(Path::deleteIfExists)
        else assertEquals(wanted.sorted(), found.keys.sorted())
    }

    private companion object {
        val album: Path = root.resolve("docs/screens/android")
        val bless = System.getenv("LOTSEN_BLESS") == "1"
    }
}
