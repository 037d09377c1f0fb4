package se.lotsen.app.ui

import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import se.lotsen.AddressCard
import se.lotsen.Tone

@Composable
fun AddressBlock(address: AddressCard) {
    val unresolved = address.unresolved
    if (unresolved != null) NoteCard(Tone.CARE, address.name) { Soft(unresolved) } else Card { AddressLines(address) }
}

/** An address to type by hand, or to be copied. */
@Composable
fun AddressLines(address: AddressCard) {
    Soft(address.name)
    address.shown?.let { SelectionContainer { Text(it, style = MaterialTheme.typography.titleLarge) } }
    address.unresolved?.let { Soft(it) }
}
