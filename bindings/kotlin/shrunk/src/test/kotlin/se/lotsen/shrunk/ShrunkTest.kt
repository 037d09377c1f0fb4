package se.lotsen.shrunk

import java.io.File
import java.nio.file.Path
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What R8 leaves of the library with its own rules answers as the whole one does, and with any rule less does not. */
class ShrunkTest {
    @TempDir lateinit var folder: Path

    private val rules =
        readRules(Path.of(System.getProperty("lotsen.root"), "bindings/kotlin/core/consumer-rules.pro").readText())

    private val whole = System.getProperty("java.class.path").split(File.pathSeparator)

    private val jar by lazy { folder.resolve("shrunk.jar") }

    @Test
    fun theShrunkLibraryAnswersAsTheWholeOne() {
        val told = session(whole)
        assertEquals(0, told.status, told.errors)
        assertTrue(told.output.lines().size > 100, told.output)
        assertNull(shrink(jar, rules))
        assertEquals(told, session(listOf("$jar")))
    }

    @Test
    fun withoutAnyOfItsRulesItFails() {
        // What stands in a rule, and what is said where it is missing: by R8, or by JNA at the first call.
        val failures =
            mapOf(
                "com.sun.jna.**" to "UnsatisfiedLinkError",
                "java.awt.**" to "Missing class java.awt",
                "native <methods>" to "UnsatisfiedLinkError",
                "-keepattributes" to "getFieldOrder",
                "-keep,allowshrinking" to "getFieldOrder",
                "-keepclassmembers" to "Structure",
            )
        assertEquals(failures.size, rules.size)
        for (rule in rules) {
            val expected = failures.entries.single { it.key in rule }.value
            val said =
                shrink(jar, rules - rule) ?: session(listOf("$jar")).also { assertNotEquals(0, it.status) }.errors
            assertTrue(expected in said, "without $rule: $said")
        }
    }
}
