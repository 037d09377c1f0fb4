package se.lotsen.app

import java.nio.file.Path

/** What came of the scenarios of a folder: those that were played, those that failed, and those that were left out. */
class Outcome {
    val played = mutableListOf<String>()
    val failed = mutableListOf<String>()

    /** Each with the rule that says why. */
    val leftOut = sortedMapOf<String, String>()

    /** Everything, in a line each for what was not played. */
    override fun toString(): String =
        leftOut.map { (name, rule) -> "not played here: $name: $rule\n" }.joinToString("") +
            "played by tapping: ${played.size} of ${played.size + failed.size + leftOut.size} scenarios"
}

/** Plays every scenario of a folder that this platform can play, and that is wanted. */
fun playAll(folder: Path, wanted: (Script) -> Boolean = { true }, look: (Phone) -> Unit = {}): Outcome {
    val outcome = Outcome()
    for (script in Script.all(folder)) {
        try {
            val rule = script.leftOut()
            if (rule != null) {
                outcome.leftOut[script.name] = rule
            } else if (wanted(script)) {
                play(script, look = look)
                outcome.played += script.name
            }
        } catch (failure: Throwable) {
            outcome.failed += "${script.name}: ${failure.message}"
        }
    }
    return outcome
}
