package se.lotsen.app.ui

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.colorResource
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import se.lotsen.ActionKind
import se.lotsen.ContactCard
import se.lotsen.Phone
import se.lotsen.Term
import se.lotsen.Tone
import se.lotsen.app.R

/** A function that helps: whether it is open, its number, where it is, and what to do alone meanwhile. */
@Composable
fun ContactBlock(contact: ContactCard, scene: Scene, terms: List<Term> = emptyList()) {
    val words = scene.words
    val (calls, others) = contact.actions.partition { it.kind == ActionKind.CALL }
    Card {
        SmallHeading(contact.name)
        contact.about?.let { Soft(it) }
        contact.status?.let { Status(it, contact.open) }
        contact.phone?.let { PhoneNumber(words.phone, it) }
        calls.forEach { ActionButton(it, scene) }
        if (calls.isNotEmpty() || scene.calls(contact)) Soft(words.afterCall)
        Labelled(words.email, listOfNotNull(contact.email)) { AddressText(it, MaterialTheme.typography.bodyMedium) }
        Labelled(words.hours, contact.hours)
        Labelled(words.visit, listOfNotNull(contact.visit, contact.dropIn))
        Labelled(words.bring, contact.bring)
        contact.web?.let { web ->
            val style = MaterialTheme.typography.bodyMedium
            Labelled(words.web, listOfNotNull(web.shown, web.unresolved)) { AddressText(it, style) }
        }
        contact.unresolved?.let { NoteCard(Tone.CARE, it) }
        if (contact.meanwhile.isNotEmpty()) {
            NoteCard(Tone.GOOD, words.meanwhile, sign = "→") {
                val marked = terms.inTexts(contact.meanwhile)
                contact.meanwhile.forEachIndexed { at, text -> ParagraphBlock(text, scene, marked[at]) }
            }
        }
        others.forEach { ActionButton(it, scene) }
    }
}

/** Whether the screen's own button calls it: its card then has none. */
private fun Scene.calls(contact: ContactCard) = screen.actions.any { it.kind == ActionKind.CALL && it.of == contact.id }

/** Open or closed, as a sign, a word and a colour. It is spoken when it changes. */
@Composable
private fun Status(text: String, open: Boolean?) {
    val spoken = Modifier.semantics {
        contentDescription = text
        liveRegion = LiveRegionMode.Polite
    }
    val (sign, color) =
        when (open) {
            true -> "● " to colorResource(R.color.good)
            false -> "○ " to colorResource(R.color.stop)
            null -> "" to MaterialTheme.colorScheme.onSurfaceVariant
        }
    Text(sign + text, spoken, color, style = MaterialTheme.typography.titleSmall)
}

/** A number: large, to be selected, spoken digit by digit, and rather smaller than broken over two lines. */
@Composable
private fun PhoneNumber(label: String, phone: Phone) {
    val large = MaterialTheme.typography.displaySmall
    Stack(0.dp) {
        Soft(label)
        SelectionContainer {
            Text(
                phone.shown,
                Modifier.semantics { contentDescription = phone.spoken },
                autoSize = TextAutoSize.StepBased(14.sp, large.fontSize),
                softWrap = false,
                maxLines = 1,
                style = large,
            )
        }
        phone.note?.let { Soft(it) }
    }
}

@Composable
private fun Labelled(
    label: String,
    lines: List<String>,
    line: @Composable (String) -> Unit = { Text(it, style = MaterialTheme.typography.bodyMedium) },
) {
    if (lines.isEmpty()) return
    Stack(2.dp) {
        Text(label, style = MaterialTheme.typography.titleSmall)
        lines.forEach { line(it) }
    }
}
