package se.lotsen.app

/** A word that goes on in the next line, without a hyphen of its own; an address may be longer than a line. */
fun brokenWords(stop: Stop): List<String> = broken(stop) { '@' !in it }

/**
 * An address that stands by itself, to be typed or copied, and goes on in the next line inside one of its words. In a
 * sentence an address may be longer than a line at 200 %.
 */
fun brokenAddresses(stop: Stop): List<String> =
    broken(stop, { text -> text.none(Char::isWhitespace) }) { ADDRESS in it }

private val ADDRESS = Regex("""\p{L}\.\p{L}{2}""")

private fun broken(stop: Stop, texts: (String) -> Boolean = { true }, looked: (String) -> Boolean): List<String> =
    stop.all
        .mapNotNull { it.layout }
        .filter { texts(it.layoutInput.text.text) }
        .flatMap { layout ->
            val text = layout.layoutInput.text.text
            (0 until layout.lineCount - 1)
                .map { layout.getLineEnd(it) }
                .filter { text[it - 1].isLetterOrDigit() && text[it].isLetterOrDigit() && looked(text.wordAt(it)) }
                .map { "“$text” is broken before “${text.substring(it)}”" }
        }

private fun String.wordAt(place: Int) =
    take(place).takeLastWhile { !it.isWhitespace() } + drop(place).takeWhile { !it.isWhitespace() }
