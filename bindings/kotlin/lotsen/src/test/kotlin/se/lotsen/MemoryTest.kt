package se.lotsen

import kotlin.io.path.Path
import kotlin.io.path.readLines
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS

@EnabledOnOs(OS.LINUX, disabledReason = "resident memory is read from /proc")
class MemoryTest {
    /** Half of them are closed, and half are left to the collector. */
    @Test
    fun aHundredThousandGuidesLeaveNothingBehind() {
        makeAndDrop(WARM_UP)
        val before = residentKilobytes()
        makeAndDrop(GUIDES)
        val grown = residentKilobytes() - before
        println("$GUIDES guides: resident memory grew by $grown KB")
        assertTrue(grown < MOST_KILOBYTES, "resident memory grew by $grown KB")
    }

    private fun makeAndDrop(guides: Int) {
        repeat(guides / ROUND) {
            repeat(ROUND / 2) {
                Guide.open(NOW).close()
                Guide.open(NOW)
            }
            System.gc()
        }
    }

    /** The heap is whole from the start (see the pom), so that this grows by what is outside of it. */
    private fun residentKilobytes(): Long {
        System.gc()
        val line = Path("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong()
    }

    private companion object {
        const val WARM_UP = 10_000
        const val GUIDES = 100_000
        const val ROUND = 5_000

        /** A hundred thousand guides that are kept take four times as much. */
        const val MOST_KILOBYTES = 10_000L
    }
}
