package se.lotsen.conformance

import kotlin.enums.EnumEntries
import kotlin.enums.enumEntries
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import se.lotsen.AboutDevice
import se.lotsen.EffectKind
import se.lotsen.Event
import se.lotsen.Observation
import se.lotsen.Seen

/** What happens, in the words of a scenario. */
sealed interface Happening {
    /** An action is pressed, wherever it stands on the screen. */
    data class Press(val address: Address) : Happening

    /** The guide's own event. */
    data class Sent(val event: Event) : Happening

    /** The guide is closed and opened again with a policy. */
    data class ResumeWith(val policy: String) : Happening

    /** Several answers and presses, until a step is reached. */
    data class Walking(val walk: Walk) : Happening
}

fun readHappening(written: JsonObject): Happening {
    val (kind, value) = Entries(written, "event").only()
    return when (kind) {
        "press" -> Happening.Press(readAddress(value))
        "resume_with" -> Happening.ResumeWith(readText(value, kind))
        "walk" -> Happening.Walking(readWalk(value))
        else -> Happening.Sent(readSent(kind, value))
    }
}

private fun readSent(kind: String, value: JsonElement): Event =
    when (kind) {
        "choose" -> {
            val entries = Entries(value, kind)
            val question = entries.needText("question")
            val values = entries.take("values") ?: throw ScenarioFailure("choose: “values” is missing")
            entries.end()
            Event.Choose(question, readTexts(values, "values"))
        }
        "observed" -> Event.Observed(readObservations(value))
        "effect_failed" -> Event.EffectFailed(withId<EffectKind>(readText(value, kind)))
        "save_failed" -> Event.SaveFailed.also { readFlag(value, kind) }
        "trouble" -> Event.Trouble(readText(value, kind))
        "look_back" -> Event.LookBack.also { readFlag(value, kind) }
        "look_at" -> Event.LookAt(readText(value, kind))
        "home" -> Event.Home.also { readFlag(value, kind) }
        "begin" -> {
            val entries = Entries(value, kind)
            val journey = entries.needText("journey")
            val about = entries.takeText("about")?.let { withId<AboutDevice>(it) }
            entries.end()
            Event.Begin(journey, about)
        }
        else -> throw ScenarioFailure("there is no event “$kind”")
    }

/** Each probe with what it saw, in the order of their ids. */
private fun readObservations(value: JsonElement): List<Observation> {
    val seen = value as? JsonObject ?: throw ScenarioFailure("observed: not an object: $value")
    return seen.toSortedMap(byCodePoint).map { (probe, word) ->
        Observation(probe, withId<Seen>(readText(word, probe)))
    }
}

/** The id of a word of the core, as screens and scenarios write it. */
val Enum<*>.id: String
    get() = name.lowercase()

private inline fun <reified T : Enum<T>> withId(id: String): T {
    val all: EnumEntries<T> = enumEntries<T>()
    return all.find { it.id == id } ?: throw ScenarioFailure("there is no “$id”; allowed: ${all.map { it.id }}")
}
