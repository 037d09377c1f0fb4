package se.lotsen

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.readBytes
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class QuickStartTest {
    @Test
    fun theQuickStartRuns(@TempDir folder: Path) {
        val at = Instant.now()
        val home = Guide.open(at).use { it.current(at).screen }
        val printed = runIn(folder)
        val saved = folder.resolve("lotsen-session").readBytes()
        val next = Guide.open(at, snapshot = saved).use { it.current(at).screen }
        assertNotEquals(home.step, next.step)
        assertEquals("${home.title} ${home.actions.map { it.label }}", printed.first())
        assertEquals("${next.title} []", printed.last())
        assertEquals("${next.title} ${next.actions.map { it.label }}", runIn(folder).first())
    }

    /** Runs it with its own folder for the session, and gives the lines that it printed. */
    private fun runIn(folder: Path): List<String> {
        val (temporary, out) = System.getProperty("java.io.tmpdir") to System.out
        val printed = ByteArrayOutputStream()
        System.setProperty("java.io.tmpdir", "$folder")
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            // A file to paste into an empty project has no package, and what has none cannot be imported.
            Class.forName("QuickStartKt").getMethod("main").invoke(null)
        } finally {
            System.setOut(out)
            System.setProperty("java.io.tmpdir", temporary)
        }
        return printed.toString(Charsets.UTF_8).trim().lines()
    }
}
