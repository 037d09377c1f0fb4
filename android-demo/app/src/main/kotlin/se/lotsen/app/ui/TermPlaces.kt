package se.lotsen.app.ui

import se.lotsen.Term

/** Those whose first place is in a block, by its place on the screen. */
fun List<Term>.ofBlock(at: Int): List<Term> = filter { it.block?.toInt() == at }

/** For each text of a block, in order, those that have their first place there. */
fun List<Term>.inTexts(texts: List<String>): List<List<Term>> {
    val first = associateWith { term -> texts.indexOfFirst { term.placeIn(it) != null } }
    return texts.indices.map { at -> filter { first[it] == at } }
}

/** Where it first stands in a text as a whole word, in capitals or not; null where it does not. */
fun Term.placeIn(text: String): IntRange? =
    Regex("""(?<![\p{L}\p{N}])${Regex.escape(form)}(?![\p{L}\p{N}])""", RegexOption.IGNORE_CASE).find(text)?.range
