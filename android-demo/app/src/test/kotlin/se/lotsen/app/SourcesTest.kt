package se.lotsen.app

import android.content.Context
import android.content.RestrictionEntry
import android.content.RestrictionsManager
import android.content.pm.PackageManager
import java.io.File
import java.nio.file.Path
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.io.path.readText
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.w3c.dom.Element
import se.lotsen.Guide
import se.lotsen.Moment
import se.lotsen.conformance.root

class SourcesTest : AppTest() {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val main: Path = root.resolve("android-demo/app/src/main")
    private val sources: List<File> = main.files("kotlin", "kt")
    private val policies =
        listOf("core/policy/base", "core/policy/hassleholm", "tests/policies/strandby").map { root.resolve(it) }

    @Test
    fun theSourcesHoldNoRuleAndNoMunicipalWord() {
        // An `if` on an id needs the id, and a word of its own needs the word: both are literals of the sources.
        val words =
            (policies + root.resolve("core/policy/phrases"))
                .flatMap { it.files("", "json") }
                .flatMap { strings(it.json()) }
        val known = words.toSet() - OWN
        assertTrue("${known.size} ids and words", known.size > 1000)
        assertTrue(sources.size > 30)
        for (source in sources) {
            for (literal in literals(source.readText())) {
                assertFalse("$source: “$literal” is an id or a word of a policy", literal in known)
                assertFalse("$source: “$literal” is a word of its own", PROSE.containsMatchIn(literal))
            }
        }
    }

    @Test
    fun noNameOfAMunicipalityStandsInTheSources() {
        val names = policies.flatMap(::names).toSet() - GENERIC
        assertTrue("$names", names.containsAll(listOf("Microsoft Outlook", "IT Servicedesk", "Hässleholms kommun")))
        // A part of a name is looked for as it is written; a common word may be one, in small letters.
        val parts =
            names.flatMap { it.split(' ') }.filter { it.length > 3 && it.first().isUpperCase() }.toSet() - GENERIC
        val patterns = names.map { "(?i)${Regex.escape(it)}" } + parts.map { Regex.escape(it) }
        val drawn = listOf("drawable", "mipmap-anydpi-v26", "xml").flatMap { main.files("res/$it", "xml") }
        for (source in sources + drawn) for (pattern in patterns) {
            val found = Regex("""\b$pattern\b""").find(source.readText())
            assertNull("$source says “${found?.value}”", found)
        }
    }

    @Test
    fun theManifestDeclaresWhatTheProbesNeed() {
        val packages =
            Guide.open(Moment(0, emptyList()), null, null).use { it.probes() }.mapNotNull { it.`package` }.toSet()
        val queries = elements(main.resolve("AndroidManifest.xml").toFile(), "package")
        assertEquals(packages, queries.map { it.getAttribute("android:name") }.toSet())
        assertEquals(packages, context.resources.getStringArray(R.array.packages).toSet())
        // What the manifest says is read by the framework itself, as on a device.
        val restrictions = context.getSystemService(RestrictionsManager::class.java)
        val managed = restrictions.getManifestRestrictions(context.packageName).single()
        assertEquals("managed", managed.key)
        assertEquals(RestrictionEntry.TYPE_BOOLEAN, managed.type)
        assertTrue(managed.title.isNotBlank() && managed.description.isNotBlank())
    }

    @Test
    fun theManifestAsksForNothingAndKeepsAllOnTheDevice() {
        val flags = PackageManager.GET_PERMISSIONS or PackageManager.GET_ACTIVITIES
        val info = context.packageManager.getPackageInfo(context.packageName, flags)
        assertTrue("${info.requestedPermissions?.toList()}", info.requestedPermissions.isNullOrEmpty())
        val activity = info.activities!!.single { it.packageName == context.packageName && it.exported }
        assertEquals(MainActivity::class.java.name, activity.name)
        val application = elements(main.resolve("AndroidManifest.xml").toFile(), "application").single()
        assertEquals("false", application.getAttribute("android:allowBackup"))
        val rules = main.resolve("res/xml/data_extraction_rules.xml").toFile()
        for (way in listOf("cloud-backup", "device-transfer")) {
            val left = elements(rules, way).single().getElementsByTagName("exclude")
            val domains = (0 until left.length).map { (left.item(it) as Element).getAttribute("domain") }
            assertTrue("$way: $domains", domains.containsAll(listOf("root", "file")))
        }
    }

    @Test
    fun everyTextAndAssetExistsInBothLanguages() {
        val (english, swedish) = listOf("", "-sv").map { resources("values$it/strings.xml", "string") }
        val translated = english.filterValues { it.getAttribute("translatable") != "false" }.keys
        assertTrue(translated.isNotEmpty())
        assertEquals("each text in both languages", translated, swedish.keys)
        for (key in translated) {
            val pair = listOf(english, swedish).map { it.getValue(key).textContent.trim() }
            assertTrue("$key: $pair", pair.all { it.isNotEmpty() } && pair.distinct().size == 2)
        }
    }

    @Test
    fun everyAssetThatIsNamedIsThereAndEveryOneThatIsThereIsNamed() {
        val written = (main.files("", "kt") + main.files("", "xml")).joinToString("\n") { it.readText() }
        fun named(kind: String) =
            Regex("""\bR\.$kind\.(\w+)|[">]@$kind/(\w+)""").findAll(written).map {
                it.groupValues.drop(1).joinToString("")
            }
        fun files(folder: String) = main.files("res/$folder", "xml").map { it.nameWithoutExtension }.toSet()
        assertEquals(files("drawable"), named("drawable").toSet())
        assertEquals(files("xml"), named("xml").toSet())
        assertEquals(resources("values/strings.xml", "string").keys, named("string").toSet())
        val colors = resources("values/colors.xml", "color").keys
        assertEquals(colors, named("color").toSet())
        // The ground of the icon is the same by day and by night; it is no colour of the theme.
        assertEquals(colors - "icon_ground", resources("values-night/colors.xml", "color").keys)
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

    @Test
    fun theAppIsSmall() {
        val lines = sources.sumOf { file -> file.readLines().count { it.isNotBlank() && !it.startsWith("import ") } }
        println("Kotlin without tests, imports and blank lines: $lines lines")
        assertTrue("$lines lines", lines <= 1750)
    }

    private companion object {
        /** What the app says for itself, to the system, or as a sign and no word, though a policy has the same. */
        val OWN = setOf("managed", "i", "")

        /** Words of names that stand also for other things. */
        val GENERIC = setOf("Google", "Apple", "Drift", "Support")

        /** Two words, one after the other. */
        val PROSE = Regex("""\p{L}{2,} \p{L}{2,}|[^\x00-\x7F“”●○✓✗→•…]""")
    }
}

private fun Path.files(folder: String, extension: String): List<File> =
    resolve(folder).toFile().walk().filter { it.extension == extension }.sorted().toList()

private fun File.json(): JsonElement = Json.parseToJsonElement(readText())

/** Every string of a document, and every key. */
private fun strings(json: JsonElement): List<String> =
    when (json) {
        is JsonObject -> json.keys + json.values.flatMap(::strings)
        is JsonArray -> json.flatMap(::strings)
        is JsonPrimitive -> if (json.isString) listOf(json.content) else emptyList()
    }.toList()

/** What a municipality calls itself, its contacts and its apps, but for those that come with a device. */
private fun names(policy: Path): List<String> {
    val documents = policy.files("", "json").map { it.json().jsonObject }
    val builtIn =
        documents
            .mapNotNull { it["apps"]?.jsonObject }
            .flatMap { it.entries }
            .filter { "built_in" in it.value.jsonObject }
    val left = builtIn.map { "app.${it.key}" }
    val texts = documents.mapNotNull { it["texts"]?.jsonObject }.flatMap { it.values }
    val called = texts.flatMap { it.jsonObject.entries }.filter { NAME.matches(it.key) && it.key !in left }
    val brands = documents.mapNotNull { it["policy"]?.jsonObject?.get("brand")?.jsonObject }
    return called.map { it.value.jsonPrimitive.content } + brands.map { it.getValue("name").jsonPrimitive.content }
}

/** The key of the name of an app or a contact. */
private val NAME = Regex("""(app|contact)\.\w+""")

/** The strings of a source: not its comments, and not the message of an error that no official meets. */
private fun literals(source: String): List<String> =
    Regex("(?s)/\\*.*?\\*/|//[^\n]*|error\\(\"[^\"]*\"\\)|\"{3}(.*?)\"{3}|\"((?:[^\"\\\\]|\\\\.)*)\"")
        .findAll(source)
        .map { it.groupValues[1] + it.groupValues[2] }
        .toList()

private fun elements(file: File, tag: String): List<Element> {
    val found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getElementsByTagName(tag)
    return (0 until found.length).map { found.item(it) as Element }
}

/** The resources of a file by their names. */
private fun resources(file: String, tag: String): Map<String, Element> =
    elements(root.resolve("android-demo/app/src/main/res/$file").toFile(), tag).associateBy { it.getAttribute("name") }

private fun toml(path: String) =
    Regex("""(?m)^(\w+) = "([^"]+)"$""").findAll(root.resolve(path).readText()).associate {
        it.groupValues[1] to it.groupValues[2]
    }

private fun properties(path: String) =
    Regex("""<([\w.]+\.version)>([^<$]+)</""").findAll(root.resolve(path).readText()).associate {
        it.groupValues[1] to it.groupValues[2]
    }
