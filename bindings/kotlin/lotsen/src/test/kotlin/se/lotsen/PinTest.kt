package se.lotsen

import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class PinTest {
    private val length = Advisor().use { checkNotNull(it.pinRules(NOW)).length.toInt() }

    @Test
    fun aCandidateCodeIsWiped() {
        Advisor().use { advisor ->
            for (digits in listOf("9".repeat(length), "x", "", "123456789012345678901234567890")) {
                val candidate = digits.toByteArray()
                assertNotNull(advisor.checkPin(candidate))
                assertArrayEquals(ByteArray(digits.length), candidate)
            }
        }
    }

    @Test
    fun theCopyOutsideOfTheHeapIsWipedToo() {
        val candidate = "1379".toByteArray()
        lateinit var lent: ByteBuffer
        val read = candidate.lent { buffer ->
            lent = buffer
            ByteArray(buffer.remaining()).also(buffer::get)
        }
        assertTrue(lent.isDirect)
        assertEquals("1379", String(read))
        lent.clear()
        assertArrayEquals(ByteArray(4), ByteArray(4).also(lent::get))
    }

    @Test
    fun aCandidateCodeIsWipedAlsoWhereTheCallFails() {
        val candidate = "1379".toByteArray()
        lateinit var lent: ByteBuffer
        assertThrows(IllegalArgumentException::class.java) {
            candidate.lent<Unit> { buffer ->
                lent = buffer
                throw IllegalArgumentException()
            }
        }
        lent.clear()
        assertArrayEquals(ByteArray(4), candidate)
        assertArrayEquals(ByteArray(4), ByteArray(4).also(lent::get))
        val refused = "1379".toByteArray()
        assertThrows(IllegalStateException::class.java) { Advisor().also(Advisor::close).checkPin(refused) }
        assertArrayEquals(ByteArray(4), refused)
    }

    @Test
    fun theReportSaysWhatIsWrong() {
        Advisor().use { advisor ->
            val repeated = checkNotNull(advisor.checkPin("0".repeat(length).toByteArray()))
            assertTrue(repeated.ok)
            assertTrue(PinAdvice.REPEATED in repeated.advice)
            val short = checkNotNull(advisor.checkPin("0".repeat(length - 1).toByteArray()))
            assertFalse(short.ok)
            assertEquals(listOf(PinFault.LENGTH), short.broken)
        }
    }
}
