package se.lotsen.conformance

import java.time.Instant
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import se.lotsen.EffectKind
import se.lotsen.Event
import se.lotsen.Guide
import se.lotsen.Moment
import se.lotsen.Observation
import se.lotsen.Policy
import se.lotsen.Screen
import se.lotsen.Seen

private const val EVENTS = 400
private const val SECONDS_BETWEEN = 60L
private val START = Instant.parse("2026-03-02T08:00:00Z")

/** A token that no screen has. */
private const val STALE = "0000"

/** The guide's event, and the same as a scenario writes it. */
private class Drawn(val event: Event, val written: JsonObject)

/** A storm of random events, as `tests/README.md` says: a line for each event, and none for the opening. */
fun storm(seed: Int): List<Line> {
    val random = Random(seed.toULong())
    val moment = Moment(START.epochSecond, listOf("sv"))
    return Policy.embedded().use { policy ->
        Session(policy, moment, event("open", text(EMBEDDED))).use { session ->
            repeat(EVENTS) {
                val drawn = random.event(session.last.screen, session.guide)
                session.moment = session.moment.copy(now = session.moment.now + SECONDS_BETWEEN)
                session.send(drawn.event, drawn.written)
            }
            session.lines.drop(1)
        }
    }
}

private fun Random.event(screen: Screen, guide: Guide): Drawn =
    when (below(16)) {
        in 0..5 -> press(screen)
        in 6..10 -> choose(screen)
        11 -> Drawn(Event.LookBack, happened("look_back"))
        12 -> lookAt(screen)
        13 -> observe(guide)
        14 -> of(EffectKind.entries).let { Drawn(Event.EffectFailed(it), event("effect_failed", text(it))) }
        else -> pressed(STALE)
    }

private fun Random.press(screen: Screen): Drawn {
    val actions = allActions(screen)
    return if (actions.isEmpty()) home() else pressed(of(actions).token)
}

private fun Random.choose(screen: Screen): Drawn {
    val input = screen.input ?: return press(screen)
    val values = mutableListOf(of(input.choices).value)
    if (input.many && below(2) == 1) values += of(input.choices).value
    return Drawn(Event.Choose(input.question, values), chooses(input.question, values))
}

private fun Random.lookAt(screen: Screen): Drawn {
    if (screen.steps.isEmpty()) return home()
    val step = of(screen.steps).id
    return Drawn(Event.LookAt(step), event("look_at", text(step)))
}

private fun Random.observe(guide: Guide): Drawn {
    val probe = of(guide.probes()).id
    val seen = of(listOf(Seen.YES, Seen.NO, Seen.UNKNOWN))
    val written = event("observed", JsonObject(mapOf(probe to text(seen))))
    return Drawn(Event.Observed(listOf(Observation(probe, seen))), written)
}

private fun pressed(token: String): Drawn =
    Drawn(Event.Press(token), event("press", JsonObject(mapOf("token" to text(token)))))

private fun home(): Drawn = Drawn(Event.Home, happened("home"))

/** An event that has nothing to say, as a scenario writes it. */
private fun happened(kind: String): JsonObject = event(kind, JsonPrimitive(true))
