package se.lotsen

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.exists
import kotlin.io.path.fileSize
import kotlin.io.path.walk
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import se.lotsen.conformance.root

/**
 * The script that builds the library for Android, where it cannot: it says what is missing, and leaves all as it is.
 */
class AndroidLibrariesTest {
    @TempDir lateinit var home: Path

    private val built = root.resolve("bindings/kotlin/core/src/main/jniLibs")

    private fun run(vararg environment: Pair<String, String>): Pair<Int, String> {
        val script = ProcessBuilder(root.resolve("bindings/kotlin/android-libraries").toString())
        script.environment().keys.removeIf { it.startsWith("ANDROID_") }
        script.environment() += mapOf("HOME" to home.toString(), *environment)
        val process = script.redirectErrorStream(true).start()
        val said = process.inputStream.readBytes().decodeToString()
        return process.waitFor() to said
    }

    private fun files() = if (built.exists()) built.walk().associateWith { it.fileSize() } else emptyMap()

    @Test
    fun withoutAnNdkItStopsAndSaysHowToGetOne() {
        val before = files()
        val (status, said) = run()
        assertEquals(1, status, said)
        assertTrue("no NDK is here" in said && "ANDROID_NDK_HOME" in said, said)
        assertEquals(before, files())
    }

    @Test
    fun aFolderThatIsNoNdkIsRefusedByName() {
        val folder = home.resolve("sdk/ndk/29.0.1").createDirectories()
        for (environment in listOf("ANDROID_NDK_HOME" to "$folder", "ANDROID_HOME" to "${home.resolve("sdk")}")) {
            val (status, said) = run(environment)
            assertEquals(1, status, said)
            assertTrue("$folder is no NDK" in said, said)
        }
    }
}
