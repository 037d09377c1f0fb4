package se.lotsen.app.ui

import se.lotsen.Action
import se.lotsen.Screen
import se.lotsen.ShellWords
import se.lotsen.Term
import se.lotsen.app.Shown

/** What a view needs: what is shown, and what a tap does. */
class Scene(
    val shown: Shown,
    val press: (Action) -> Unit,
    val choose: (question: String, values: List<String>) -> Unit,
    val lookBack: () -> Unit,
    val lookAt: (step: String) -> Unit,
    val open: (Sheet) -> Unit,
) {
    val screen: Screen
        get() = shown.screen

    val words: ShellWords
        get() = shown.words

    /** What tells one screen from another: a new one fades in, and begins at its top. */
    val key: String
        get() = "${screen.journey}/${screen.step}"

    fun explain(term: Term) = open(Sheet.Terms(term.id))
}

/** What may lie over the screen. */
sealed interface Sheet {
    data object Help : Sheet

    data object Trouble : Sheet

    data object Why : Sheet

    data object Steps : Sheet

    /** The words that have an explanation, the one of an id first. */
    data class Terms(val first: String?) : Sheet
}
