package se.lotsen

import java.nio.file.NoSuchFileException
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.readBytes
import kotlin.io.path.writeText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import se.lotsen.conformance.root

class PolicyTest {
    private val policies = root.resolve("tests/policies")

    @Test
    fun aPolicyIsLoadedFromAFolderAFileOrBytes() {
        val file = policies.resolve("renewal/four_digits/policy.json")
        Policy.load(policies.resolve("strandby")).use { assertEquals("strandby", it.id()) }
        Policy.load(file).use { assertEquals("renewal", it.id()) }
        Policy.load(file.readBytes()).use { assertEquals("renewal", it.id()) }
    }

    @Test
    fun anErrorNamesThePartByItsPath(@TempDir folder: Path) {
        folder.resolve("texts").createDirectories().resolve("sv.json").writeText("{")
        folder.resolve("texts/notes.txt").writeText("no part")
        val error = refused { Policy.load(folder) }
        assertEquals("texts/sv.json", error.part)
        assertEquals("sv.json", refused { Policy.load(folder.resolve("texts/sv.json")) }.part)
        assertEquals("mine", refused { Policy.load("[]".toByteArray(), "mine") }.part)
    }

    @Test
    fun whatIsNotThereIsAnErrorOfTheFileSystem(@TempDir folder: Path) {
        assertThrows(NoSuchFileException::class.java) { Policy.load(folder.resolve("nothing.json")) }
        assertEquals(Fault.Lacks::class, refused { Policy.load(folder) }.fault::class)
    }

    private fun refused(load: () -> Policy): PolicyError =
        assertThrows(GuideException.Policy::class.java) { load() }.error
}
