package se.lotsen

import java.nio.charset.CharacterCodingException
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class BadInputTest {
    @Test
    fun badInputIsRefusedAndChangesNothing() {
        asking().use { guide ->
            val before = guide.current(NOW).state()
            val question = checkNotNull(before.first.input).question
            for (event in badEvents(question)) {
                assertThrows(GuideException::class.java, { guide.send(event, NOW) }, "$event")
                assertEquals(before, guide.current(NOW).state(), "$event")
            }
            for (event in listOf(Event.Press(LONE), Event.LookAt(LONE), Event.Choose(LONE, listOf(LONE)))) {
                assertThrows(CharacterCodingException::class.java, { guide.send(event, NOW) }, "$event")
                assertEquals(before, guide.current(NOW).state(), "$event")
            }
        }
    }

    private fun badEvents(question: String): List<Event> =
        listOf("", " ", "nothing", "å\u0000\uD83D\uDCA1", "x".repeat(TEN_MEGABYTES)).flatMap { text ->
            listOf(
                Event.Press(text),
                Event.Choose(text, listOf(text)),
                Event.Choose(question, listOf(text)),
                Event.Choose(question, emptyList()),
                Event.Observed(listOf(Observation(text, Seen.YES))),
                Event.Trouble(text),
                Event.LookAt(text),
                Event.Begin(text, null),
            )
        } + Event.Press("0000")

    @Test
    fun aSnapshotThatIsNoneIsRefused() {
        val good = Guide.open(NOW).use { it.current(NOW).snapshot }
        val bad =
            listOf(
                byteArrayOf(),
                byteArrayOf(0xFF.toByte(), 0xFE.toByte()),
                good + 0,
                good.copyOf(good.size / 2),
                ByteArray(TEN_MEGABYTES) { 'x'.code.toByte() },
                good + ByteArray(TEN_MEGABYTES),
                "lotsen 1 0000000000000000\n".toByteArray() + 0xFF.toByte(),
            )
        for (snapshot in bad) {
            assertThrows(GuideException.Damaged::class.java) { Guide.open(NOW, snapshot = snapshot) }
        }
    }

    @Test
    fun aPolicyThatIsNoneIsRefused() {
        val bad =
            listOf(
                "".toByteArray(),
                byteArrayOf(0xFF.toByte(), 0xFE.toByte()),
                "{\"a\": \"".toByteArray() + 0xFF.toByte() + "\"}".toByteArray(),
                ("[" + "1,".repeat(TEN_MEGABYTES / 2) + "1]").toByteArray(),
                ("{\"" + "x".repeat(TEN_MEGABYTES) + "\": 1}").toByteArray(),
                "[".repeat(TEN_MEGABYTES).toByteArray(),
            )
        for (bytes in bad) assertEquals("mine", refused { Policy.load(bytes, "mine") }.part)
        assertEquals("", refused { Policy.load(listOf(PolicyPart("", byteArrayOf()))) }.part)
        refused { Policy.load(emptyList()) }
    }

    @Test
    fun anAdvisorRefusesWhatItDoesNotKnow() {
        Advisor().use { advisor ->
            val question = advisor.questions(NOW).first().id
            for (text in listOf("", "nothing", "x".repeat(TEN_MEGABYTES))) {
                assertThrows(AdvisorException.UnknownQuestion::class.java) {
                    advisor.appFor(mapOf(text to listOf(text)), NOW)
                }
                assertThrows(AdvisorException.BadValue::class.java) {
                    advisor.appFor(mapOf(question to listOf(text)), NOW)
                }
            }
        }
    }

    private fun refused(load: () -> Policy): PolicyError =
        assertThrows(GuideException.Policy::class.java) { load() }.error

    private companion object {
        const val TEN_MEGABYTES = 10_000_000

        /** Half of a pair, which no UTF-8 can hold. */
        const val LONE = "\uD83D"
    }
}
