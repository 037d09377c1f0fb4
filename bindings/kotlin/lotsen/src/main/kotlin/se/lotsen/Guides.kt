package se.lotsen

import java.time.Instant
import java.util.Locale

/**
 * Opens a guide: a new session, or the one of a snapshot.
 *
 * Without a policy the embedded one is used. Close the guide when it is no longer needed.
 *
 * It fails with [GuideException.Damaged], [GuideException.ForeignPolicy] or [GuideException.NeedsNewerCore] for a
 * snapshot that cannot be used, and with [GuideException.TimeOutOfRange] for the time.
 */
@Throws(GuideException::class)
public fun Guide.Companion.open(
    at: Instant,
    locales: List<Locale> = ownLocales,
    policy: Policy? = null,
    snapshot: ByteArray? = null,
): Guide = open(Moment(at, locales), policy, snapshot)

/**
 * The screen as it is now; changes nothing.
 *
 * It fails with [GuideException.TimeOutOfRange] for the time.
 */
@Throws(GuideException::class)
public fun Guide.current(at: Instant, locales: List<Locale> = ownLocales): Update = current(Moment(at, locales))

/**
 * Takes in what happened.
 *
 * It fails with any error of an event; the guide is then as it was.
 */
@Throws(GuideException::class)
public fun Guide.send(event: Event, at: Instant, locales: List<Locale> = ownLocales): Update =
    send(event, Moment(at, locales))

/**
 * A screen of another product by itself: how it looks, what to do, what never to do, who can help; changes nothing.
 *
 * It fails with [GuideException.UnknownSight], and with [GuideException.TimeOutOfRange] for the time.
 */
@Throws(GuideException::class)
public fun Guide.sight(id: String, at: Instant, locales: List<Locale> = ownLocales): SightSheet =
    sight(id, Moment(at, locales))

/**
 * The products whose screens are known, each with its sights; changes nothing.
 *
 * It fails with [GuideException.TimeOutOfRange] for the time.
 */
@Throws(GuideException::class)
public fun Guide.sights(at: Instant, locales: List<Locale> = ownLocales): List<SightGroup> =
    sights(Moment(at, locales))

/**
 * Looks for words in sights, troubles, journeys, terms, apps and contacts; changes nothing, and keeps nothing of them.
 *
 * It fails with [GuideException.TimeOutOfRange] for the time.
 */
@Throws(GuideException::class)
public fun Guide.find(words: String, at: Instant, locales: List<Locale> = ownLocales): FindResult =
    find(words, Moment(at, locales))
