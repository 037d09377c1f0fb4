package se.lotsen.app.ui

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextLinkStyles
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withLink
import se.lotsen.Term
import se.lotsen.app.Sheet

/** A text in which the words that have an explanation are underlined, where they first stand, and open it. */
@Composable
fun ParagraphBlock(text: String, scene: Scene) {
    val accent = MaterialTheme.colorScheme.primary
    val style = SpanStyle(accent, fontWeight = FontWeight.SemiBold, textDecoration = TextDecoration.Underline)
    val linked = buildAnnotatedString {
        var from = 0
        for ((term, range) in found(text, scene.screen.terms)) {
            if (range.first < from) continue
            append(text.substring(from, range.first))
            val link = LinkAnnotation.Clickable(term.id, TextLinkStyles(style)) { scene.open(Sheet.Terms(term.id)) }
            withLink(link) { append(text.substring(range)) }
            from = range.last + 1
        }
        append(text.substring(from))
    }
    Text(linked)
}

private fun found(text: String, terms: List<Term>): List<Pair<Term, IntRange>> =
    terms
        .mapNotNull { term -> word(term.form).find(text)?.let { term to it.range } }
        .sortedWith(compareBy({ it.second.first }, { -it.second.last }))

/** The word as a whole: not a part of another. */
private fun word(form: String) = Regex("""(?<![\p{L}\p{N}])${Regex.escape(form)}(?![\p{L}\p{N}])""")
