package se.lotsen.app.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.text.BasicText
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import se.lotsen.ActionKind
import se.lotsen.ContactCard
import se.lotsen.Phone
import se.lotsen.Tone

/** A function that helps: whether it is open, its number, where it is, and what to do alone meanwhile. */
@Composable
fun ContactBlock(contact: ContactCard, scene: Scene) {
    val words = scene.words
    val calls = contact.actions.filter { it.kind == ActionKind.CALL }
    Card {
        SmallHeading(contact.name)
        contact.about?.let { Soft(it) }
        contact.status?.let { Status(it, contact.open) }
        contact.phone?.let { PhoneNumber(words.phone, it) }
        calls.forEach { SecondaryButton(it) { scene.press(it) } }
        if (calls.isNotEmpty()) Soft(words.afterCall)
        Labelled(words.hours, contact.hours)
        Labelled(words.visit, listOfNotNull(contact.visit, contact.dropIn))
        Labelled(words.bring, contact.bring)
        contact.web?.let { Labelled(words.web, listOfNotNull(it.shown, it.unresolved)) }
        contact.unresolved?.let { NoteCard(Tone.CARE, it) {} }
        if (contact.meanwhile.isNotEmpty()) {
            NoteCard(Tone.GOOD, words.meanwhile, symbol = "→") {
                contact.meanwhile.forEach { ParagraphBlock(it, scene) }
            }
        }
        contact.actions.filterNot(calls::contains).forEach { SecondaryButton(it) { scene.press(it) } }
    }
}

/** Open or closed, as a symbol, a word and a colour. It is spoken when it changes. */
@Composable
private fun Status(text: String, open: Boolean?) {
    val palette = LocalPalette.current
    val (symbol, ink) =
        when (open) {
            true -> "●" to palette.good
            false -> "○" to palette.stop
            null -> "" to palette.soft
        }
    Text(
        "$symbol $text".trim(),
        Modifier.semantics {
            contentDescription = text
            liveRegion = LiveRegionMode.Polite
        },
        ink,
        style = MaterialTheme.typography.titleSmall,
    )
}

/** A number is smaller than it should be rather than broken over two lines. */
private val SMALLEST = 14.sp

/** A number: large, to be selected, in one line, and spoken digit by digit. */
@Composable
private fun PhoneNumber(label: String, phone: Phone) {
    val large = MaterialTheme.typography.displaySmall
    Column {
        Soft(label)
        SelectionContainer {
            BasicText(
                phone.shown,
                Modifier.semantics { contentDescription = phone.spoken },
                large.copy(color = LocalPalette.current.text),
                softWrap = false,
                maxLines = 1,
                autoSize = TextAutoSize.StepBased(minFontSize = SMALLEST, maxFontSize = large.fontSize),
            )
        }
        phone.note?.let { Soft(it) }
    }
}

@Composable
private fun Labelled(label: String, lines: List<String>) {
    if (lines.isEmpty()) return
    Column(verticalArrangement = Arrangement.spacedBy(2.dp)) {
        Text(label, style = MaterialTheme.typography.titleSmall)
        lines.forEach { Text(it, style = MaterialTheme.typography.bodyMedium) }
    }
}
