package se.lotsen.conformance

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** A scenario: a session written down as data. `tests/README.md` documents its form. */
class Scenario(
    val name: String,
    /** `embedded`, or a path from the scenario; the one at hand where there is none. */
    val policy: String?,
    val locale: String,
    /** In whole UNIX seconds. */
    val start: Long,
    val answers: Map<String, List<String>>,
    val events: List<JsonElement>,
)

/** An event of a scenario, read. */
class ScenarioEvent(
    val moved: Moved?,
    val what: Happening,
    /** The same as it was written, for the transcript. */
    val written: JsonObject,
    val expected: Expected,
)

/** How the clock moves before an event. */
sealed interface Moved {
    data class To(val seconds: Long) : Moved

    data class By(val seconds: Long) : Moved
}

/** What must hold after an event; null where nothing is expected. */
data class Expected(val step: String? = null, val journey: String? = null, val error: String? = null)

fun readScenario(json: String): Scenario {
    val entries = Entries(readJson(json), "scenario")
    val name = entries.needText("name")
    entries.takeText("about")
    val events = entries.take("events") as? JsonArray ?: throw ScenarioFailure("scenario: “events” is no list")
    return Scenario(
            name = name,
            policy = entries.takeText("policy"),
            locale = entries.needText("locale"),
            start = time(entries.needText("start")),
            answers = entries.takeAnswers("answers"),
            events = events,
        )
        .also { entries.end() }
}

/** Reads one event: what is left beside `at` and `expect` is exactly one thing that happens. */
fun readEvent(json: JsonElement): ScenarioEvent {
    val whole = json as? JsonObject ?: throw ScenarioFailure("an event is no object: $json")
    val written = JsonObject(whole - "at" - "expect")
    return ScenarioEvent(
        moved = whole["at"]?.let { moved(readText(it, "at")) },
        what = readHappening(written),
        written = written,
        expected = whole["expect"]?.let(::readExpected) ?: Expected(),
    )
}

private fun readExpected(json: JsonElement): Expected {
    val entries = Entries(json, "expect")
    return Expected(entries.takeText("step"), entries.takeText("journey"), entries.takeText("error")).also {
        entries.end()
    }
}

private fun moved(at: String): Moved {
    if (!at.startsWith('+')) return Moved.To(time(at))
    return Moved.By(readShift(at.drop(1)) ?: throw noTime(at))
}

private fun time(written: String): Long = readTime(written) ?: throw noTime(written)

private fun noTime(written: String) =
    ScenarioFailure(
        "“$written” is no time; allowed: RFC 3339, such as 2026-03-02T07:30:00+01:00, or +30s, +5m, +2h, +1d"
    )
