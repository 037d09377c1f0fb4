package se.lotsen.app

import org.robolectric.RuntimeEnvironment
import se.lotsen.ConformanceLine
import se.lotsen.conformance.scenarios

/** What is in front of the official: a screen, or what lies over it; and the words it says, in one order or several. */
class Stop(val phone: Phone, val over: Any?, val words: List<List<String>> = emptyList()) {
    val all = phone.all()
    val merged = phone.merged()

    val place: String
        get() = "${phone.screen.journey}/${phone.screen.step}" + over?.let { " behind $it" }.orEmpty()
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
    LENGTH(::tooLong),
    LINKS(::lowLinks),
    WAYS(::tooManyWays),
    BREAKS(::brokenAddresses),
    NOTES(::tooManyNotes),
}

/**
 * Scenarios of this platform, played once by tapping: each different screen is looked at, and once what lies behind its
 * buttons.
 */
class Tour
private constructor(private val display: String, private val fontScale: Float, private val everyScenario: Boolean) {
    /** How many different screens were looked at, and how often what is behind a button. */
    var screens = 0
        private set

    var sheets = 0
        private set

    private val found = Look.entries.associateWith { mutableListOf<String>() }
    private val seen = mutableSetOf<List<List<String>>>()
    private val opened = mutableSetOf<List<Any?>>()
    private val met = mutableSetOf<String>()

    val outcome: Outcome = playAll(scenarios, { meets(it) || everyScenario }, ::stop)

    /** What was amiss, as sentences. */
    fun found(look: Look): List<String> = found.getValue(look)

    /** Whether a script comes to a step where no other has been; it is played with this tour's display. */
    private fun meets(script: Script): Boolean {
        RuntimeEnvironment.setFontScale(fontScale)
        RuntimeEnvironment.setQualifiers(display)
        return met.addAll(script.lines.map { it.step(script.policy.id()) })
    }

    private fun ConformanceLine.step(policy: String) = "$policy/${screen.journey}/${screen.step}"

    private fun stop(phone: Phone) {
        val words = phone.wordsOfScreen()
        if (!seen.add(words)) return
        screens += 1
        look(Stop(phone, null, words))
        for (over in Over.entries.filter { it.opens(phone) && isNew(it, phone) }) {
            phone.tap(over.button(phone.shown))
            look(Stop(phone, over, listOf(wordsOf(phone.shown, over))))
            if (over == Over.TROUBLE) lookUnfolded(phone)
            phone.back()
            sheets += 1
        }
    }

    /** What was folded is opened and looked at too. */
    private fun lookUnfolded(phone: Phone) {
        val headings =
            foldedHeadings(phone.screen).ifEmpty {
                return
            }
        headings.forEach { phone.tap(it) }
        look(Stop(phone, "what was folded", listOf(wordsOfTroubles(phone.screen, phone.words, opened = true))))
    }

    /** Whether what lies behind a button was not looked at: at this step, or with these words where steps are many. */
    private fun isNew(over: Over, phone: Phone): Boolean {
        val step = listOf(phone.activity.model.brand.name, phone.screen.journey, phone.screen.step, over)
        return opened.add(if (everyScenario) step else wordsOf(phone.shown, over))
    }

    private fun look(stop: Stop) =
        Look.entries.forEach { look -> found.getValue(look) += look.amiss(stop).map { "${stop.place}: $it" } }

    companion object {
        /** Every scenario, on a device as it comes from the shop. */
        val plain: Tour by lazy { Tour("+notnight", 1f, everyScenario = true) }

        /** Every step, with the largest text, in the dark. */
        val large: Tour by lazy { Tour("+night", 2f, everyScenario = false) }
    }
}
