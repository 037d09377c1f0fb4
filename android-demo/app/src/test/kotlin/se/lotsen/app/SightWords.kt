package se.lotsen.app

import se.lotsen.Help
import se.lotsen.ShellWords
import se.lotsen.SightCard
import se.lotsen.SightSheet
import se.lotsen.Sketch
import se.lotsen.SketchElementKind as Kind

/** Every word of a sight by itself, in order. */
fun ofSight(sight: SightSheet, words: ShellWords): List<String> = buildList {
    add(words.close)
    add(sight.product)
    add(sight.name)
    for (answer in sight.answers) {
        addAll(listOfNotNull(answer.about) + ofSketch(answer.sketch) + listOf(words.sightDo, answer.text))
        answer.never?.let { addAll(listOf(words.sightNever, it)) }
    }
    addAll(sight.otherWords.map { it.text })
    if (sight.asks.isNotEmpty()) add(words.sightAsks)
    sight.asks.forEach { addAll(listOf(it.name, it.who)) }
    addAll(listOfNotNull(sight.trouble?.label, sight.trouble?.detail))
    sight.help?.let { addAll(ofHelpRow(it)) }
    if (sight.next.isNotEmpty()) add(words.sightNext)
    addAll(ofSights(sight.next))
}

fun ofHelpRow(help: Help): List<String> = listOf(help.title, help.line)

fun ofSights(sights: List<SightCard>): List<String> = sights.flatMap { listOf(it.name, it.detail) }

/** The words on a sketch; a mark stands before what it marks. */
fun ofSketch(sketch: Sketch): List<String> =
    listOf(sketch.caption) + sketch.elements.flatMap { listOfNotNull(it.mark?.label) + listOfNotNull(it.kind.words()) }

private fun Kind.words(): String? =
    when (this) {
        is Kind.Title -> text
        is Kind.Text -> text
        is Kind.Field -> label
        is Kind.Button -> label
        is Kind.Quiet -> label
        is Kind.Switch -> label
        is Kind.Row -> label
        is Kind.Number -> digits
        is Kind.Boxes,
        is Kind.Qr,
        is Kind.Icon,
        is Kind.Keypad -> null
    }
