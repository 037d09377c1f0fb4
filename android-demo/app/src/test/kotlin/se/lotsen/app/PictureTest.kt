package se.lotsen.app

import java.nio.file.Path
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import se.lotsen.Role
import se.lotsen.conformance.files
import se.lotsen.conformance.root
import se.lotsen.conformance.scenarios

class PictureTest : AppTest() {
    private val folder: Path =
        if (System.getenv("LOTSEN_BLESS") == "1") root.resolve("docs/screens/android") else Path.of("target/screens")

    private fun draw(name: String, qualifiers: String, scale: Float, scenario: String, steps: Set<String>) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(scale)
        val script = files(scenarios, "json").map(::Script).first { it.scenario.name == scenario }
        val left = steps.toMutableSet()
        fun look(phone: Phone, step: String) {
            if (left.remove(step)) phone.picture().writeTo(folder.resolve("$name-$step.png"))
        }
        play(script) { phone, screen ->
            look(phone, screen.step)
            if (screen.step in SHEETS && left.remove("help")) {
                phone.tap(screen.help!!.line)
                phone.picture().writeTo(folder.resolve("$name-help.png"))
                phone.back()
                phone.tap(screen.why!!.title)
                phone.picture().writeTo(folder.resolve("$name-why.png"))
                phone.back()
                if (screen.actions.any { it.role == Role.TROUBLE }) {
                    phone.tap(phone.activity.model.shown.value.words.trouble)
                    phone.picture().writeTo(folder.resolve("$name-trouble.png"))
                    phone.back()
                }
            }
        }
        assertTrue("not met: $left", left.isEmpty())
    }

    @Test
    fun theScreensOfAPhoneInLight() =
        draw(
            "phone",
            "sv-w393dp-h852dp-port-notnight-hdpi",
            1f,
            SET_UP,
            setOf("home", "ask_owner", "ask_information", "app_outlook", "help", "done"),
        )

    @Test
    fun theScreensOfAPhoneInDarkAtTwoHundredPercent() =
        draw("dark", "sv-w393dp-h852dp-port-night-hdpi", 2f, SET_UP, setOf("home", "ask_owner", "app_outlook", "help"))

    @Test
    fun theScreensOfATablet() =
        draw("tablet", "sv-sw800dp-w1280dp-h800dp-land-notnight-mdpi", 1f, SET_UP, setOf("ask_owner", "app_outlook"))

    private companion object {
        const val SET_UP = "set_up_private_android_phone"
        val SHEETS = setOf("app_outlook")
    }
}
