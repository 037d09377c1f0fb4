package se.lotsen

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class CloseTest {
    @Test
    fun callsAfterCloseAreRefused() {
        val guide = Guide.open(NOW).also(Guide::close)
        val policy = Policy.embedded().also(Policy::close)
        val advisor = Advisor().also(Advisor::close)
        val calls =
            listOf(
                { guide.current(NOW) },
                { guide.send(Event.Home, NOW) },
                { guide.probes() },
                { guide.policy() },
                { policy.id() },
                { policy.sentence(GuideException.Stale(), NOW) },
                { Guide.open(NOW, policy) },
                { Advisor(policy) },
                { advisor.questions(NOW) },
                { advisor.checkPin("1379".toByteArray()) },
            )
        for (call in calls) assertThrows(IllegalStateException::class.java) { call() }
    }

    @Test
    fun closingTwiceIsHarmless() {
        val guide = Guide.open(NOW)
        guide.close()
        guide.close()
    }

    @Test
    fun aGuideOutlivesThePolicyThatItWasOpenedWith() {
        val policy = Policy.embedded()
        val guide = Guide.open(NOW, policy)
        val id = policy.id()
        policy.close()
        guide.use { assertEquals(id, it.policy().id()) }
    }
}
