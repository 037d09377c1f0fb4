package se.lotsen.app

import se.lotsen.ConformanceAnswer
import se.lotsen.ConformanceRequest
import se.lotsen.FindResult
import se.lotsen.ShellWords

/** Looks something up with the hand: a sight, all of them, or words. */
fun Phone.lookUp(what: ConformanceRequest) {
    open(if (what is ConformanceRequest.Sight) Sheet.Sight(what.id) else Sheet.Sights())
    if (what is ConformanceRequest.Find) type(what.words)
}

/** What can be pressed there: the words of each token. */
fun Phone.lookedUp(what: ConformanceRequest): Map<String, String> {
    val lookup = activity.model.lookup
    return when (what) {
        is ConformanceRequest.Sight -> listOfNotNull(lookup.sight(what.id)?.trouble).associate { it.token to it.label }
        is ConformanceRequest.Find ->
            lookup.find(what.words).found.mapNotNull { found -> found.action?.let { it.token to found.title } }.toMap()
        else -> emptyMap()
    }
}

/** Every word of what was asked for, in order. */
fun wordsOf(answer: ConformanceAnswer, words: ShellWords): List<String> =
    when (answer) {
        is ConformanceAnswer.Sheet -> ofSight(answer.sheet, words)
        is ConformanceAnswer.Groups -> listOf(words.sights) + answer.groups.flatMap { listOf(it.name, it.detail) }
        is ConformanceAnswer.Result -> ofResult(answer.result)
    }

private fun ofResult(result: FindResult): List<String> =
    listOfNotNull(result.remark) +
        result.found.flatMap { listOfNotNull(it.title, it.detail) } +
        result.help?.let(::ofHelpRow).orEmpty()
