package se.lotsen.app

import se.lotsen.Help as Helpers

/** What may lie over the screen. */
sealed interface Sheet {
    data object Help : Sheet

    /** Who can help with what is asked about, and not with the screen. */
    data class OtherHelp(val help: Helpers) : Sheet

    data object Trouble : Sheet

    /** What can be done on the screen, and is seldom needed. */
    data object More : Sheet

    data object Why : Sheet

    data object Steps : Sheet

    /** The words that have an explanation, the one of an id first. */
    data class Terms(val first: String? = null) : Sheet

    /** What other products may show: all of them, or one by its id. */
    data class Sights(val product: String? = null) : Sheet

    /** What may come at this step besides what usually does. */
    data object MoreSights : Sheet

    /** One of these by its id: how it looks, and what to do. */
    data class Sight(val id: String) : Sheet
}
