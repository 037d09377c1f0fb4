package se.lotsen

import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.util.Locale
import java.util.stream.Collectors
import kotlin.io.path.extension
import kotlin.io.path.invariantSeparatorsPathString
import kotlin.io.path.isDirectory
import kotlin.io.path.isRegularFile
import kotlin.io.path.name
import kotlin.io.path.readBytes

/**
 * Loads a policy from one JSON text in UTF-8; errors call it by [name].
 *
 * It fails with [GuideException.Policy], which names part, path and id; nothing is loaded then.
 */
@Throws(GuideException.Policy::class)
public fun Policy.Companion.load(bytes: ByteArray, name: String = "policy.json"): Policy =
    load(listOf(PolicyPart(name, bytes)))

/**
 * Loads a policy from one JSON file, or from all JSON files in a folder and the folders in it.
 *
 * A part is called by its path from the folder, so that errors name it as its author does.
 *
 * It fails with [GuideException.Policy], which names part, path and id, and with [IOException] where a file cannot be
 * read; nothing is loaded then.
 */
@Throws(GuideException.Policy::class, IOException::class)
public fun Policy.Companion.load(path: Path): Policy {
    if (!path.isDirectory()) return load(path.readBytes(), path.name)
    val files = Files.walk(path).use { found -> found.filter(::isPart).sorted().collect(Collectors.toList()) }
    return load(files.map { PolicyPart(path.relativize(it).invariantSeparatorsPathString, it.readBytes()) })
}

/**
 * Looks for words in sights, troubles, journeys, terms, apps and contacts without a session: no result has an action.
 *
 * It fails with [GuideException.TimeOutOfRange] for the time.
 */
@Throws(GuideException.TimeOutOfRange::class)
public fun Policy.find(words: String, at: Instant, locales: List<Locale> = ownLocales): FindResult =
    find(words, Moment(at, locales))

private fun isPart(path: Path): Boolean = path.isRegularFile() && path.extension == "json"
