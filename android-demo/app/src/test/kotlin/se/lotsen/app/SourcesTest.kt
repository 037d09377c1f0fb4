package se.lotsen.app

import java.io.File
import java.nio.file.Path
import kotlin.io.path.readText
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import se.lotsen.Guide
import se.lotsen.Moment
import se.lotsen.conformance.readJson
import se.lotsen.conformance.root

class SourcesTest : AppTest() {
    private val main: Path = root.resolve("android-demo/app/src/main")

    private val sources: List<File> = main.resolve("kotlin").toFile().walk().filter { it.extension == "kt" }.toList()

    @Test
    fun theSourcesHoldNoRuleAndNoMunicipalWord() {
        val policy = root.resolve("core/policy/hassleholm")
        val ids =
            policy
                .toFile()
                .walk()
                .filter { it.extension == "json" && "texts" !in it.path }
                .flatMap { file ->
                    ids(readJson(file.readText()))
                }
        // Ids of one plain word stand also for other things in code; those of several words, and names, do not.
        val words = ids.filter { '_' in it && it.length > 6 }.toSet() - KINDS
        val names = listOf("hässleholm", "outlook", "authenticator", "servicedesk", "microsoft", "strandby", "portal")
        assertTrue(sources.size > 30)
        for (source in sources) {
            val text = source.readText()
            for (name in names) assertTrue("$source says “$name”", !text.contains(name, ignoreCase = true))
            for (id in words) assertTrue("$source says “$id”", "\"$id\"" !in text)
            // No word of its own: a letter beyond ASCII would be one.
            assertTrue("$source has a Swedish word", Regex("[åäöÅÄÖ]").find(text) == null)
        }
    }

    private fun ids(json: JsonElement): List<String> =
        when (json) {
            is JsonObject -> json.keys + json.values.flatMap(::ids)
            is kotlinx.serialization.json.JsonArray -> json.flatMap(::ids)
            is JsonPrimitive -> if (json.isString) listOf(json.content) else emptyList()
        }.toList()

    @Test
    fun theManifestDeclaresWhatTheProbesNeed() {
        val probes = Guide.open(Moment(0, emptyList()), null, null).use { it.probes() }
        val packages = probes.mapNotNull { it.`package` }.toSet()
        val manifest = main.resolve("AndroidManifest.xml").readText()
        val declared = Regex("""<package android:name="([^"]+)"""").findAll(manifest).map { it.groupValues[1] }.toSet()
        assertEquals(packages, declared)
        val listed = main.resolve("res/values/packages.xml").readText()
        assertEquals(packages, Regex("<item>([^<]+)</item>").findAll(listed).map { it.groupValues[1] }.toSet())
        // The only word of permissions takes away those of the libraries.
        assertEquals(
            listOf("tools:node=\"removeAll\""),
            Regex("<uses-permission (.*) />").findAll(manifest).map { it.groupValues[1] }.toList(),
        )
    }

    @Test
    fun theVersionsOfBothBuildsAreEqual() {
        val gradle = toml("android-demo/gradle/libs.versions.toml")
        val bindings = toml("bindings/kotlin/gradle/libs.versions.toml")
        val maven = properties("bindings/kotlin/pom.xml") + properties("android-demo/pom.xml")
        val pairs =
            mapOf(
                "kotlin" to "kotlin.version",
                "jna" to "jna.version",
                "serialization" to "serialization.version",
                "jvm" to "jvm.version",
                "activity" to "activity.version",
                "compose" to "compose.version",
                "material3" to "material3.version",
                "lifecycle" to "lifecycle.version",
                "core" to "androidx.core.version",
                "robolectric" to "robolectric.version",
                "agp" to "agp.version",
                "junit4" to "junit4.version",
            )
        for ((key, property) in pairs) assertEquals(key, maven.getValue(property), gradle.getValue(key))
        for (key in listOf("agp", "compileSdk", "minSdk")) assertEquals(
            key,
            bindings.getValue(key),
            gradle.getValue(key),
        )
        val script = root.resolve("android-demo/resources").readText()
        assertTrue("MIN_SDK=${gradle.getValue("minSdk")} " in script)
    }

    private fun toml(path: String) =
        Regex("""(?m)^(\w+) = "([^"]+)"$""").findAll(root.resolve(path).readText()).associate {
            it.groupValues[1] to it.groupValues[2]
        }

    private fun properties(path: String) =
        Regex("""<([\w.]+\.version)>([^<$]+)</""").findAll(root.resolve(path).readText()).associate {
            it.groupValues[1] to it.groupValues[2]
        }

    @Test
    fun theAppIsSmall() {
        val lines = sources.sumOf { file -> file.readLines().count { it.isNotBlank() && !it.startsWith("import ") } }
        println("Kotlin without tests, imports and blank lines: $lines lines")
        assertTrue("$lines lines", lines < 1300)
    }

    private companion object {
        /** Words of the policy's own form, which are no ids. */
        val KINDS = emptySet<String>()
    }
}
