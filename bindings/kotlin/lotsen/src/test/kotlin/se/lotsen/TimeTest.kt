package se.lotsen

import java.time.Instant
import java.util.Locale
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class TimeTest {
    private val first = Instant.EPOCH
    private val last = Instant.parse("9999-12-31T23:59:59Z")

    @Test
    fun timesOutsideTheCalendarAreRefused() {
        for (at in listOf(first.minusNanos(1), first.minusSeconds(1), last.plusSeconds(1), Instant.MIN, Instant.MAX)) {
            val refused = assertThrows(GuideException.TimeOutOfRange::class.java) { Guide.open(at, SWEDISH) }
            assertEquals(at.epochSecond, refused.now)
        }
        Guide.open(NOW).use { guide ->
            val before = guide.current(NOW).state()
            for (now in listOf(-1, last.epochSecond + 1, Long.MIN_VALUE, Long.MAX_VALUE)) {
                val moment = NOW.copy(now = now)
                val calls =
                    listOf(
                        { Guide.open(moment) },
                        { guide.current(moment) },
                        { guide.send(Event.Home, moment) },
                        { guide.sight("nothing", moment) },
                        { guide.sights(moment) },
                        { guide.find("nothing", moment) },
                    )
                for (call in calls) {
                    assertEquals(now, assertThrows(GuideException.TimeOutOfRange::class.java) { call() }.now)
                }
                val asked = { Advisor().use { it.whoHelps(emptyMap(), moment) } }
                assertEquals(now, assertThrows(AdvisorException.TimeOutOfRange::class.java) { asked() }.now)
            }
            assertEquals(before, guide.current(NOW).state())
        }
    }

    @Test
    fun theFirstAndTheLastTimeAreTaken() {
        for (at in listOf(first, last, last.plusNanos(999_999_999))) {
            Guide.open(at, SWEDISH).use { guide ->
                assertEquals("home", guide.current(at, SWEDISH).screen.step)
                assertEquals("home", guide.send(Event.Home, at, SWEDISH).screen.step)
            }
        }
    }

    /** What is looked at and searched for is the same by a time as by a moment, and by a policy as in a guide. */
    @Test
    fun sightsAndTheSearchTakeATime() {
        Guide.open(NOW).use { guide ->
            val card = guide.sights(MONDAY, SWEDISH).first().sights.first()
            assertEquals(guide.sight(card.id, NOW), guide.sight(card.id, MONDAY, SWEDISH))
            val found = guide.find(card.name, MONDAY, SWEDISH).found
            assertTrue(found.any { it.kind == FoundKind.SIGHT && it.id == card.id })
            val without = guide.policy().use { it.find(card.name, MONDAY, SWEDISH) }.found
            assertEquals(found.map { it.copy(action = null) }, without)
        }
    }

    @Test
    fun aMomentIsWholeSecondsAndLanguageTags() {
        val at = Instant.parse("2026-03-02T08:00:00.9Z")
        val moment = Moment(at, listOf(Locale.forLanguageTag("sv-FI"), Locale.ENGLISH))
        assertEquals(Moment(1_772_438_400, listOf("sv-FI", "en")), moment)
        assertEquals(MONDAY, moment.instant)
    }

    @Test
    fun timesOfTheCoreAreInstants() {
        val hours = HoursNow(open = true, dropIn = null, nextOpening = 0, changesAt = 1_772_438_400)
        assertEquals(Instant.EPOCH, hours.nextOpeningInstant)
        assertEquals(MONDAY, hours.changesAtInstant)
        Guide.open(NOW).use { guide ->
            val screen = guide.current(NOW).screen
            assertEquals(screen.changesAt, screen.changesAtInstant?.epochSecond)
            assertNull(screen.copy(changesAt = null).changesAtInstant)
        }
    }
}
