package se.lotsen.app

/** A word that goes on in the next line, without a hyphen of its own; an address may be longer than a line. */
fun brokenWords(stop: Stop): List<String> = broken(stop) { '@' !in it }

/**
 * An address of the web that goes on in the next line inside one of its words. An address of e-mail in a sentence is
 * longer than a line at 200 %, and may.
 */
fun brokenAddresses(stop: Stop): List<String> = broken(stop) { ADDRESS in it && '@' !in it }

private val ADDRESS = Regex("""\p{L}\.\p{L}{2}""")

private fun broken(stop: Stop, looked: (String) -> Boolean): List<String> =
    stop.all
        .mapNotNull { it.layout }
        .flatMap { layout ->
            val text = layout.layoutInput.text.text
            (0 until layout.lineCount - 1)
                .map { layout.getLineEnd(it) }
                .filter { text[it - 1].isLetterOrDigit() && text[it].isLetterOrDigit() && looked(text.wordAt(it)) }
                .map { "“$text” is broken before “${text.substring(it)}”" }
        }

private fun String.wordAt(place: Int) =
    take(place).takeLastWhile { !it.isWhitespace() } + drop(place).takeWhile { !it.isWhitespace() }
