package se.lotsen.app

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import se.lotsen.FindResult
import se.lotsen.Guide
import se.lotsen.GuideException
import se.lotsen.Moment
import se.lotsen.SightGroup
import se.lotsen.SightSheet

/** Asks the guide what needs no event: nothing of it changes the session, and nothing of it is kept. */
class Lookup(private val guide: Guide, private val moment: () -> Moment) {
    val typed = Typed()

    /** What other products may show, by product. */
    fun sights(): List<SightGroup> = guide.sights(moment())

    /** One of them by itself; null where the guide knows none of this id. */
    fun sight(id: String): SightSheet? =
        try {
            guide.sight(id, moment())
        } catch (_: GuideException.UnknownSight) {
            null
        }

    /** What fits words as they were typed. */
    fun find(words: String): FindResult = guide.find(words, moment())
}

/**
 * What is typed into a search field. It stands on the glass alone: in no saved state, and gone when the official goes
 * on or leaves.
 */
class Typed {
    private var entry by mutableStateOf("" to 0)

    /** What was typed with so many sheets over the screen. */
    fun at(depth: Int): String = entry.first.takeIf { entry.second == depth }.orEmpty()

    fun type(words: String, depth: Int) {
        entry = words to depth
    }

    /** Forgets what was typed on a sheet that no longer lies there: more than so many are gone. */
    fun keepBelow(depth: Int) {
        if (entry.second > depth) forget()
    }

    fun forget() {
        entry = "" to 0
    }
}
