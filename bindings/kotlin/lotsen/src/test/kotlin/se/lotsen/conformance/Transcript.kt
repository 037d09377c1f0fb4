package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.Carried
import se.lotsen.Effect
import se.lotsen.GuideException
import se.lotsen.Screen

/** What the guide answered to one event. */
class Line(
    /** When, in whole UNIX seconds. */
    val at: Long,
    /** What happened, as the scenario writes it. */
    val event: JsonElement,
    /** The screen afterwards; the unchanged one after an error. */
    val screen: Screen,
    val effects: List<Effect>,
    val carried: List<Carried>,
    /** Why the event was refused. */
    val error: Refusal?,
)

/** Why an event was refused: the id of the error, and the same in the official's words. */
data class Refusal(val id: String, val sentence: String)

/** A line of canonical JSON for each. */
fun transcript(lines: List<Line>, converter: Converter = Converter()): String =
    lines.joinToString("") { canonical(converter.line(it)) + "\n" }

/** The id of an error, as transcripts write it. */
val GuideException.id: String
    get() =
        when (this) {
            is GuideException.Policy -> "policy"
            is GuideException.ForeignPolicy -> "foreign_policy"
            is GuideException.Damaged -> "damaged"
            is GuideException.NeedsNewerCore -> "needs_newer_core"
            is GuideException.Stale -> "stale"
            is GuideException.NotAsked -> "not_asked"
            is GuideException.BadValue -> "bad_value"
            is GuideException.UnknownProbe -> "unknown_probe"
            is GuideException.UnknownTrouble -> "unknown_trouble"
            is GuideException.UnknownJourney -> "unknown_journey"
            is GuideException.NotHere -> "not_here"
            is GuideException.NothingBefore -> "nothing_before"
            is GuideException.NotAllowed -> "not_allowed"
            is GuideException.TimeOutOfRange -> "time_out_of_range"
        }
