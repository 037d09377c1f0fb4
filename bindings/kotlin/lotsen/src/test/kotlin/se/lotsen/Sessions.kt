package se.lotsen

import java.time.Instant
import java.util.Locale

/** A Monday morning under the rules. */
val MONDAY: Instant = Instant.parse("2026-03-02T08:00:00Z")

val SWEDISH: List<Locale> = listOf(Locale.forLanguageTag("sv"))

/** The moment of every call of a test that is about something else. */
val NOW = Moment(MONDAY, SWEDISH)

/**
 * What leads one step on from a screen: an answer, or the action that begins, settles or continues; null at the end.
 */
fun onwards(screen: Screen): Event? {
    screen.input?.let {
        return Event.Choose(it.question, listOf(it.choices.first().value))
    }
    val leading = setOf(ActionKind.BEGIN, ActionKind.DONE, ActionKind.CONTINUE)
    return screen.actions.find { it.kind in leading }?.let { Event.Press(it.token) }
}

/** A guide with a question on its screen. */
fun asking(): Guide {
    val guide = Guide.open(NOW)
    val journeys = guide.current(NOW).screen.actions.filter { it.kind == ActionKind.BEGIN }
    val asks = journeys.any { guide.send(Event.Begin(it.of, null), NOW).screen.input != null }
    check(asks) { "no journey begins with a question" }
    return guide
}

/** What of an update must not change: the screen, and the bytes of the snapshot. */
fun Update.state(): Pair<Screen, List<Byte>> = screen to snapshot.asList()
