package se.lotsen.conformance

import java.nio.file.Path
import kotlin.io.path.readText
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import se.lotsen.Event
import se.lotsen.GuideException
import se.lotsen.Moment

/** A scenario that has been played to its end. */
class Played(val scenario: Scenario, val lines: List<Line>)

/** Plays the scenario in a file. */
fun play(file: Path): Played {
    try {
        val scenario = readScenario(file.readText())
        return Policies(file.parent).use { policies -> Played(scenario, lines(scenario, policies)) }
    } catch (failure: ScenarioFailure) {
        throw ScenarioFailure("$file: ${failure.message}", failure)
    }
}

private fun lines(scenario: Scenario, policies: Policies): List<Line> {
    val moment = Moment(scenario.start, listOf(scenario.locale))
    val opening = event("open", text(scenario.policy ?: EMBEDDED))
    Session(policies.find(scenario.policy), moment, opening).use { session ->
        scenario.events.forEachIndexed { at, written ->
            try {
                session.take(written, scenario, policies)
            } catch (failure: ScenarioFailure) {
                throw ScenarioFailure("event ${at + 1}: ${failure.message}", failure)
            }
        }
        return session.lines
    }
}

private fun Session.take(json: JsonElement, scenario: Scenario, policies: Policies) {
    val event = readEvent(json)
    val now =
        when (val moved = event.moved) {
            is Moved.To -> moved.seconds
            is Moved.By -> moment.now.plusSaturating(moved.seconds)
            null -> moment.now
        }
    moment = moment.copy(now = now)
    val error = happen(event.what, event.written, scenario, policies)
    hold(event.expected, error)
}

private fun Session.happen(
    what: Happening,
    written: JsonObject,
    scenario: Scenario,
    policies: Policies,
): GuideException? =
    when (what) {
        is Happening.Press -> send(Event.Press(what.address.token(last.screen)), written)
        is Happening.Sent -> send(what.event, written)
        is Happening.ResumeWith -> resume(what.policy.takeIf { it != SAME }?.let(policies::find), written)
        is Happening.Walking -> {
            walk(what.walk, scenario, policies)
            null
        }
    }

private fun Session.walk(walk: Walk, scenario: Scenario, policies: Policies) {
    repeat(MOST_OF_A_WALK) {
        val written = walk.next(last.screen, scenario.answers) ?: return
        val step = last.screen.step
        val error = happen(readHappening(written), written, scenario, policies)
        if (error != null) throw ScenarioFailure("the walk was refused at the step “$step”: ${error.id}", error)
    }
    throw ScenarioFailure(
        "the walk did not reach “${walk.until}” in $MOST_OF_A_WALK events; it stopped at “${last.screen.step}”"
    )
}

private fun Session.hold(expected: Expected, error: GuideException?) {
    val found = error?.id ?: "none"
    if (expected.error != null && expected.error != found) {
        throw ScenarioFailure("expected the error “${expected.error}”, and found “$found”")
    }
    if (expected.step != null && expected.step != last.screen.step) throw notAtStep(expected.step, last.screen)
    val journey = last.screen.journey.orEmpty()
    if (expected.journey != null && expected.journey != journey) {
        throw ScenarioFailure("the journey “$journey” is at hand, not “${expected.journey}”")
    }
}
