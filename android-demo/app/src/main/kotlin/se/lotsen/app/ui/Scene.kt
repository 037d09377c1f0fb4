package se.lotsen.app.ui

import androidx.compose.runtime.Immutable
import se.lotsen.Action
import se.lotsen.Event
import se.lotsen.app.Sheet
import se.lotsen.app.Shown

/** What a view needs: what is shown, and what a tap does. */
@Immutable
class Scene(val shown: Shown, val tap: (Event) -> Unit, val open: (Sheet?) -> Unit) {
    val screen = shown.screen
    val words = shown.words

    fun press(action: Action) = tap(Event.Press(action.token))
}
