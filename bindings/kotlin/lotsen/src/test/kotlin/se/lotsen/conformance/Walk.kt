package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import se.lotsen.Screen

/** How many events a walk may have. */
const val MOST_OF_A_WALK = 120

/** Answers and presses until a step is shown. Each gives its own line in the transcript. */
data class Walk(
    /** The answers by question; those of the scenario hold for the rest. */
    val answers: Map<String, List<String>>,
    /** The step to reach; it is not acted on. */
    val until: String,
    /** The kind of the action that is pressed where nothing is asked. */
    val press: String,
)

fun readWalk(json: JsonElement): Walk {
    val entries = Entries(json, "walk")
    val until = entries.needText("until")
    val press = entries.takeText("press") ?: "done"
    return Walk(entries.takeAnswers("answers"), until, press).also { entries.end() }
}

/** The next event of the walk as a scenario would write it; null where its step is shown. */
fun Walk.next(screen: Screen, others: Map<String, List<String>>): JsonObject? {
    if (screen.step == until) return null
    val input =
        screen.input
            ?: return event("press", JsonObject(mapOf("step" to text(screen.step), "kind" to text(kind(screen)))))
    val values =
        answers[input.question]
            ?: others[input.question]
            ?: throw ScenarioFailure(
                "the walk has no answer to “${input.question}”; allowed: ${input.choices.map { it.value }}"
            )
    return chooses(input.question, values)
}

/** What is pressed: the walk's own kind where it is offered, otherwise what leads on. */
private fun Walk.kind(screen: Screen): String {
    val offered = screen.actions.map { it.kind.id }
    return listOf(press, "acknowledge", "continue").find(offered::contains) ?: press
}

/** An event as a scenario writes it. */
fun event(kind: String, value: JsonElement): JsonObject = JsonObject(mapOf(kind to value))

/** An answer as a scenario writes it. */
fun chooses(question: String, values: List<String>): JsonObject =
    event("choose", JsonObject(mapOf("question" to text(question), "values" to texts(values))))
