package se.lotsen.conformance

import java.nio.file.Path
import kotlin.io.path.listDirectoryEntries

/** The folder of the repository. */
val root: Path = Path.of(System.getProperty("lotsen.root")).toRealPath()

/** The folder of scenarios that the environment names. */
val givenScenarios: Path? = folderOf("LOTSEN_SCENARIOS")

/** The folder of scenarios: the one that the environment names, or this repository's own. */
val scenarios: Path = givenScenarios ?: root.resolve("tests/scenarios")

/** Where every transcript is also written, if the environment names a folder. */
val givenTranscripts: Path? = folderOf("LOTSEN_TRANSCRIPTS")?.resolve("kotlin")

/** The files in a folder with an extension, sorted by name. */
fun files(folder: Path, extension: String): List<Path> = folder.listDirectoryEntries("*.$extension").sorted()

private fun folderOf(variable: String): Path? =
    System.getenv(variable)?.takeIf(String::isNotEmpty)?.let { Path.of(it).toAbsolutePath() }
