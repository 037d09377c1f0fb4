package se.lotsen

import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import se.lotsen.conformance.id
import se.lotsen.conformance.root

class ErrorTest {
    private val policies = root.resolve("tests/policies")

    @Test
    fun everyErrorIsCaughtAsItsType() {
        val found =
            listOf(
                guideError<GuideException.Policy>("policy") { Policy.load("{}".toByteArray()) },
                guideError<GuideException.ForeignPolicy>("foreign_policy") {
                    val foreign = Policy.load(policies.resolve("strandby"))
                    Guide.open(NOW, snapshot = Guide.open(NOW, foreign).current(NOW).snapshot)
                },
                guideError<GuideException.Damaged>("damaged") {
                    Guide.open(NOW, snapshot = Guide.open(NOW).current(NOW).snapshot.dropLast(1).toByteArray())
                },
                guideError<GuideException.NeedsNewerCore>("needs_newer_core") {
                    Guide.open(NOW, snapshot = "lotsen 4294967295 0000000000000000\n{}".toByteArray())
                },
                guideError<GuideException.Stale>("stale") { Guide.open(NOW).send(Event.Press("0000"), NOW) },
                guideError<GuideException.NotAsked>("not_asked") {
                    Guide.open(NOW).send(Event.Choose("nothing", listOf("yes")), NOW)
                },
                guideError<GuideException.BadValue>("bad_value") {
                    val guide = asking()
                    val question = checkNotNull(guide.current(NOW).screen.input).question
                    guide.send(Event.Choose(question, listOf("nothing")), NOW)
                },
                guideError<GuideException.UnknownProbe>("unknown_probe") {
                    Guide.open(NOW).send(Event.Observed(listOf(Observation("nothing", Seen.YES))), NOW)
                },
                guideError<GuideException.UnknownTrouble>("unknown_trouble") {
                    Guide.open(NOW).send(Event.Trouble("nothing"), NOW)
                },
                guideError<GuideException.UnknownSight>("unknown_sight") { Guide.open(NOW).sight("nothing", NOW) },
                guideError<GuideException.UnknownJourney>("unknown_journey") {
                    Guide.open(NOW).send(Event.Begin("nothing", AboutDevice.ANOTHER_DEVICE), NOW)
                },
                guideError<GuideException.NotHere>("not_here") {
                    Guide.open(NOW).send(Event.LookAt("nothing"), NOW)
                },
                guideError<GuideException.NothingBefore>("nothing_before") {
                    Guide.open(NOW).send(Event.LookBack, NOW)
                },
                guideError<GuideException.NotAllowed>("not_allowed", ::checkACodeThatWasNeverMade),
                guideError<GuideException.TimeOutOfRange>("time_out_of_range") { Guide.open(NOW.copy(now = -1)) },
            )
        assertEquals(GuideException::class.java.permittedSubclasses.toSet(), found.toSet())
    }

    /** Catches the error that a call throws, and holds it to its id and to a sentence in the official's words. */
    private inline fun <reified T : GuideException> guideError(id: String, crossinline call: () -> Any): Class<T> {
        val error = assertThrows(T::class.java) { call() }
        assertEquals(id, error.id)
        Policy.embedded().use { assertTrue(it.sentence(error, NOW).endsWith("."), it.sentence(error, NOW)) }
        return T::class.java
    }

    /** A policy that asks for the mail behind a code, and for no code: the proof would refuse it, the machine does. */
    private fun checkACodeThatWasNeverMade(): Any {
        val whole = policies.resolve("renewal/four_digits/policy.json").readText()
        val without = whole.lines().filterNot { """"id": "sign_in"""" in it || """"id": "your_code"""" in it }
        val guide = Guide.open(NOW, Policy.load(without.joinToString("\n").toByteArray()))
        while (true) guide.send(checkNotNull(onwards(guide.current(NOW).screen)), NOW)
    }

    @Test
    fun everyErrorOfAnAdvisorIsCaughtAsItsType() {
        Advisor().use { advisor ->
            val question = advisor.questions(NOW).first()
            val needs = assertThrows(AdvisorException.Needs::class.java) { advisor.appFor(emptyMap(), NOW) }
            assertTrue(needs.needs.isNotEmpty())
            val unknown =
                assertThrows(AdvisorException.UnknownQuestion::class.java) {
                    advisor.whoHelps(mapOf("nothing" to listOf("yes")), NOW)
                }
            assertEquals("nothing", unknown.question)
            val bad =
                assertThrows(AdvisorException.BadValue::class.java) {
                    advisor.whoHelps(mapOf(question.id to listOf("nothing")), NOW)
                }
            assertEquals(question.values.map { it.id }, bad.allowed)
            val missing =
                assertThrows(AdvisorException.UnknownTable::class.java) { advisor.decide("nothing", emptyMap(), NOW) }
            assertEquals("nothing", missing.table)
            val unseen =
                assertThrows(AdvisorException.UnknownSight::class.java) { advisor.sight("nothing", emptyMap(), NOW) }
            assertEquals("nothing", unseen.sight)
            val late =
                assertThrows(AdvisorException.TimeOutOfRange::class.java) {
                    advisor.appFor(emptyMap(), NOW.copy(now = Long.MAX_VALUE))
                }
            assertEquals(
                AdvisorException::class.java.permittedSubclasses.toSet(),
                setOf(needs, unknown, bad, missing, unseen, late).map { it.javaClass }.toSet(),
            )
        }
    }
}
