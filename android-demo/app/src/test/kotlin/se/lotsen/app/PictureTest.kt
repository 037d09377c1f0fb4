package se.lotsen.app

import java.nio.file.Path
import kotlin.io.path.deleteIfExists
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.RuntimeEnvironment

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
        Album.take(this, name)?.let { differences += it }
        if (shot.sheet != null) back()
    }

    @Test fun theScreensOfAPhoneInLight() = hold(Display.PHONE)

    @Test fun theScreensOfAPhoneInDarkAtTwoHundredPercent() = hold(Display.DARK)

    @Test fun theScreensOfATabletInLight() = hold(Display.TABLET)

    @Test fun theScreensOfAPhoneInEnglish() = hold(Display.ENGLISH)

    @Test
    fun everyPictureHasItsBoxesAndNoneIsLeftOver() {
        val screens =
            Journey.entries.flatMap { journey ->
                journey.displays.flatMap { display ->
                    journey.shots(display).map { "${display.id}-${journey.id}-${it.id}" }
                }
            }
        val wanted = (screens + sightPictures).flatMap { name -> listOf("png", "txt").map { "$name.$it" } }
        val found = Album.folder.listDirectoryEntries().associateBy { it.name }
        if (Album.bless) (found - wanted.toSet()).values.forEach(Path::deleteIfExists)
        else assertEquals(wanted.sorted(), found.keys.sorted())
    }
}
