package se.lotsen.app

import org.junit.Assert.assertEquals
import org.junit.Test
import org.robolectric.RuntimeEnvironment

/** Pictures of sights: each of these by itself, all of them by product, what is found, and a step that has some. */
class SightPictureTest : AppTest() {
    private fun hold(display: Display) {
        RuntimeEnvironment.setQualifiers(display.qualifiers)
        RuntimeEnvironment.setFontScale(display.scale)
        val differences = mutableListOf<String>()
        Phone().use { phone ->
            for (picture in pictures(display)) {
                phone.open(picture.sheet)
                picture.typed?.let(phone::type)
                Album.take(phone, picture.name(display))?.let { differences += it }
                phone.open(null)
            }
        }
        assertEquals("", differences.joinToString("\n"))
    }

    @Test fun theSightsOfAPhoneInLight() = hold(Display.PHONE)

    @Test fun theSightsOfAPhoneInTheDark() = hold(Display.NIGHT)

    @Test fun theSightsOfAPhoneInDarkAtTwoHundredPercent() = hold(Display.DARK)

    @Test fun theSightsOfATabletInLight() = hold(Display.TABLET)
}

/** Opens what lies over the screen, whatever leads there. */
fun Phone.open(sheet: Sheet?) {
    activity.model.open(sheet)
    settle()
}

/** Something of the sights that a picture is taken of, and what is typed there. */
private class SightPicture(val id: String, val sheet: Sheet, val typed: String? = null) {
    fun name(display: Display) = "${display.id}-sights-$id"
}

/** The names of all pictures of sights. */
val sightPictures: List<String>
    get() = Display.entries.flatMap { display -> pictures(display).map { it.name(display) } }

private fun pictures(display: Display): List<SightPicture> =
    when (display) {
        Display.PHONE -> sights(sightsInPictures) + catalogue
        Display.NIGHT -> sights(sightsInPictures)
        Display.DARK -> sights(LARGE) + catalogue
        Display.TABLET -> sights(TABLET) + catalogue.take(2)
        Display.ENGLISH -> emptyList()
    }

private fun sights(ids: List<String>) = ids.map { SightPicture(it, Sheet.Sight(it)) }

private val catalogue =
    listOf(
        SightPicture("all", Sheet.Sights()),
        SightPicture("of_a_product", Sheet.Sights("authenticator")),
        SightPicture("found", Sheet.Sights(), "jobbprofil"),
        SightPicture("code", Sheet.Trouble, "123456"),
    )

/** Between them they have every kind of element and mark. */
val sightsInPictures =
    listOf(
        "approve_number_page",
        "auth_number",
        "android_work_profile",
        "register_device",
        "pin_set",
        "qr_code",
        "pair_this_phone",
        "ios_profile",
        "sspr_verify",
        "ipad_passcode",
        "stay_signed_in",
        "caller_code",
    )
private val LARGE = listOf("approve_number_page", "android_work_profile", "qr_code", "sspr_verify", "caller_code")
private val TABLET = listOf("auth_number", "android_work_profile", "ipad_passcode")
