package se.lotsen.app.ui

import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import se.lotsen.AddressCard
import se.lotsen.Tone

/** An address to type by hand, or to be copied; or that it is not published yet. */
@Composable
fun AddressBlock(address: AddressCard) {
    address.unresolved?.let {
        return NoteCard(Tone.CARE, address.name) { Soft(it) }
    }
    Card {
        Soft(address.name)
        SelectionContainer { Text(address.shown.orEmpty(), style = MaterialTheme.typography.titleLarge) }
    }
}
