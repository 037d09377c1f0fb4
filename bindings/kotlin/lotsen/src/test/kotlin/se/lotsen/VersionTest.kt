package se.lotsen

import java.nio.file.Path
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.w3c.dom.Element
import se.lotsen.conformance.root

/** Both builds take the same versions, and each of them stands once. */
class VersionTest {
    private val folder = root.resolve("bindings/kotlin")
    private val poms = listOf("pom.xml", "core/pom.xml", "lotsen/pom.xml", "shrunk/pom.xml").map { folder.resolve(it) }
    private val catalogue = folder.resolve("gradle/libs.versions.toml").readText()

    @Test
    fun theCatalogueHasTheVersionsOfThePoms() {
        val properties = properties(poms.first())
        val expected = inBoth.associateWith { properties.getValue("$it.version") }
        assertEquals(expected, versions(catalogue).filterKeys { it in inBoth })
        assertEquals(inBoth + onlyGradle, versions(catalogue).keys)
        assertEquals(properties.getValue("jvm.version"), versions(catalogue)["jvm"])
    }

    @Test
    fun noVersionStandsTwice() {
        for (pom in poms) {
            val written = elements(pom, "version").map { it.textContent }
            assertTrue(written.isNotEmpty())
            assertTrue(written.all { it == lotsen || it.startsWith("\${") }, "$pom: $written")
        }
        val entries = catalogue.substringAfter("[libraries]").lines().filter { "=" in it }
        assertTrue(entries.isNotEmpty() && entries.all { "version.ref" in it }, "$entries")
        for (name in listOf("build.gradle.kts", "core/build.gradle.kts", "lotsen/build.gradle.kts")) {
            assertFalse(Regex("""\d+\.\d+""").containsMatchIn(folder.resolve(name).readText()), name)
        }
    }

    /** The version of the whole repository, which stands in `Cargo.toml`. */
    private val lotsen =
        checkNotNull(Regex("""(?m)^version = "([^"]+)"$""").find(root.resolve("Cargo.toml").readText())).groupValues[1]

    @Test
    fun thePackageHasTheVersionOfTheLibrary() {
        for (pom in poms) assertTrue(elements(pom, "version").any { it.textContent == lotsen }, "$pom")
        assertEquals(lotsen, versions(catalogue)["lotsen"])
        assertTrue("\"se.lotsen:lotsen:$lotsen\"" in folder.resolve("README.md").readText())
    }

    @Test
    fun theLibrariesAreBuiltForTheOldestAndroid() {
        val expected = "readonly MIN_SDK=${versions(catalogue)["minSdk"]} "
        assertTrue(expected in folder.resolve("android-libraries").readText(), expected)
    }

    private fun versions(catalogue: String): Map<String, String> {
        val table = catalogue.substringAfter("[versions]").substringBefore("\n[")
        return Regex("""(?m)^(\S+) = "([^"]+)"$""").findAll(table).associate { it.groupValues[1] to it.groupValues[2] }
    }

    private fun properties(pom: Path): Map<String, String> {
        val properties = elements(pom, "properties").single().childNodes
        return (0 until properties.length).map(properties::item).filterIsInstance<Element>().associate {
            it.tagName to it.textContent
        }
    }

    private fun elements(pom: Path, name: String): List<Element> {
        val found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile())
        val nodes = found.getElementsByTagName(name)
        return (0 until nodes.length).map { nodes.item(it) as Element }
    }

    private companion object {
        val inBoth = setOf("kotlin", "jna", "junit", "serialization")
        val onlyGradle = setOf("lotsen", "agp", "jvm", "compileSdk", "minSdk")
    }
}
