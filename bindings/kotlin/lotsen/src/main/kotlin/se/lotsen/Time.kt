package se.lotsen

import java.time.Instant
import java.util.Locale

/** The first time that a moment may have. */
private val FIRST: Instant = Instant.EPOCH

/** The last second that a moment may have; the core holds the same. */
private val LAST: Instant = Instant.parse("9999-12-31T23:59:59Z")

/** The languages of a call that names none. */
internal val ownLocales: List<Locale>
    get() = listOf(Locale.getDefault())

/**
 * The moment of a call: what the clock says, in whole seconds, and the device's languages, the preferred first; the
 * default locale where none is given.
 *
 * It fails with [GuideException.TimeOutOfRange] for a time before 1970 or after 9999.
 */
@Throws(GuideException.TimeOutOfRange::class)
public fun Moment(at: Instant, locales: List<Locale> = ownLocales): Moment {
    val now = at.epochSecond
    if (now !in FIRST.epochSecond..LAST.epochSecond) throw GuideException.TimeOutOfRange(now)
    return Moment(now = now, locales = locales.map(Locale::toLanguageTag))
}

/** What the clock says. */
public val Moment.instant: Instant
    get() = Instant.ofEpochSecond(now)

/** When to draw again without anything being done: an office opens or closes. */
public val Screen.changesAtInstant: Instant?
    get() = changesAt?.let(Instant::ofEpochSecond)

/** When the contact next opens after the moment. */
public val HoursNow.nextOpeningInstant: Instant?
    get() = nextOpening?.let(Instant::ofEpochSecond)

/** When the contact next opens or closes. */
public val HoursNow.changesAtInstant: Instant?
    get() = changesAt?.let(Instant::ofEpochSecond)
