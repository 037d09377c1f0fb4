package se.lotsen.app

import org.robolectric.RuntimeEnvironment
import se.lotsen.conformance.scenarios

/**
 * What is in front of the official: a screen, or what lies behind one of its buttons; and the words that it has to say,
 * in one order or in several.
 */
class Stop(val phone: Phone, val behind: Over?, val words: List<List<String>>) {
    val place: String
        get() = "${phone.screen.journey}/${phone.screen.step}" + behind?.let { " behind $it" }.orEmpty()
}

/** Something that is looked at in front of every screen: it gives what is amiss there. */
enum class Look(val amiss: (Stop) -> List<String>) {
    WORDS(::missingWords),
    NAMES(::namelessControls),
    HEADINGS(::wrongHeadings),
    TARGETS(::smallTargets),
    CUTS(::cutTexts),
    ORDER(::unordered),
    CHANGES(::unannounced),
    LANGUAGE(::untagged),
    COLOURS(::foreignColours),
}

/** Every scenario of this platform, played once by tapping, and every screen of it that is a new one looked at. */
class Tour private constructor(private val fontScale: Float, private val night: Boolean) {
    private val scripts = Script.all(scenarios)

    /** Those that are left out, each with the rule that says so. */
    val leftOut: Map<String, String> = buildMap { scripts.forEach { put(it.name, it.leftOut() ?: return@forEach) } }

    val played = mutableListOf<String>()
    val failed = mutableListOf<String>()

    /** How many different screens were looked at, and how often what is behind a button. */
    var screens = 0
        private set

    var sheets = 0
        private set

    private val found = Look.entries.associateWith { mutableListOf<String>() }
    private val seen = mutableSetOf<List<List<String>>>()
    private val steps = mutableSetOf<String>()

    init {
        for (script in scripts.filter { it.name !in leftOut }) {
            RuntimeEnvironment.setFontScale(fontScale)
            RuntimeEnvironment.setQualifiers(if (night) "+night" else "+notnight")
            try {
                play(script, look = ::stop)
                played += script.name
            } catch (failure: AssertionError) {
                failed += failure.message.orEmpty()
            }
        }
    }

    /** What was amiss, as sentences. */
    fun found(look: Look): List<String> = found.getValue(look)

    private fun stop(phone: Phone) {
        val words = phone.wordsOfScreen()
        if (!seen.add(words)) return
        screens += 1
        look(Stop(phone, null, words))
        if (
            !steps.add(
                "${phone.policy.brand().name}/${phone.screen.locale}/${phone.screen.journey}/${phone.screen.step}"
            )
        )
            return
        for (over in Over.entries.filter { it.opens(phone) }) {
            phone.tap(over.button(phone.shown))
            look(Stop(phone, over, listOf(wordsOf(phone.shown, over))))
            phone.back()
            sheets += 1
        }
    }

    private fun look(stop: Stop) =
        Look.entries.forEach { look ->
            found.getValue(look) += look.amiss(stop).map { "${stop.place}: $it" }
        }

    companion object {
        /** As a phone comes from the shop; made once, for all tests that ask for it. */
        val plain: Tour by lazy { Tour(1f, night = false) }

        /** With the largest text, in the dark. */
        val large: Tour by lazy { Tour(2f, night = true) }
    }
}
