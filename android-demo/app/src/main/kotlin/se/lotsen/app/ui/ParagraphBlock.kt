package se.lotsen.app.ui

import androidx.compose.material3.LocalTextStyle
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextLinkStyles
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.text.style.LineHeightStyle.Alignment
import androidx.compose.ui.text.style.LineHeightStyle.Trim
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withLink
import se.lotsen.Term
import se.lotsen.app.Sheet

/** A text in which words that have an explanation are underlined, and open it. */
@Composable
fun ParagraphBlock(text: String, scene: Scene, terms: List<Term> = emptyList()) {
    val accent = MaterialTheme.colorScheme.primary
    val style = SpanStyle(accent, fontWeight = FontWeight.SemiBold, textDecoration = TextDecoration.Underline)
    val linked = buildAnnotatedString {
        var from = 0
        for ((term, range) in found(text, terms)) {
            if (range.first < from) continue
            append(text.substring(from, range.first).breakable())
            val link = LinkAnnotation.Clickable(term.id, TextLinkStyles(style)) { scene.open(Sheet.Terms(term.id)) }
            withLink(link) { append(text.substring(range)) }
            from = range.last + 1
        }
        append(text.substring(from).breakable())
    }
    // A line keeps all of its height, so that a finger finds the word.
    Text(linked, style = if (terms.isEmpty()) LocalTextStyle.current else LocalTextStyle.current.merge(WHOLE_LINES))
}

private val WHOLE_LINES = TextStyle(lineHeightStyle = LineHeightStyle(Alignment.Center, Trim.None))

private fun found(text: String, terms: List<Term>): List<Pair<Term, IntRange>> =
    terms
        .mapNotNull { term -> term.placeIn(text)?.let { term to it } }
        .sortedWith(compareBy({ it.second.first }, { -it.second.last }))
