package se.lotsen.app

/** A word that goes on in the next line, without a hyphen of its own. */
fun brokenWords(stop: Stop): List<String> = broken(stop) { true }

/** An address, by itself or in a sentence, that goes on in the next line inside one of its words. */
fun brokenAddresses(stop: Stop): List<String> = broken(stop) { '@' in it || ADDRESS in it }

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
