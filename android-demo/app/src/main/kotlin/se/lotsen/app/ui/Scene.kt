package se.lotsen.app.ui

import androidx.compose.runtime.Immutable
import se.lotsen.Action
import se.lotsen.Event
import se.lotsen.app.Lookup
import se.lotsen.app.Sheet
import se.lotsen.app.Shown

/** What a view needs: what is shown, what a tap does, and whom it may ask. */
@Immutable
class Scene(
    val shown: Shown,
    val lookup: Lookup,
    val tap: (Event) -> Unit,
    val open: (Sheet?) -> Unit,
    val back: () -> Unit = {},
) {
    val screen = shown.screen
    val words = shown.words

    fun press(action: Action) = tap(Event.Press(action.token))
}
