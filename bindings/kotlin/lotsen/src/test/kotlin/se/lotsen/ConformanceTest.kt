package se.lotsen

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.exists
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readText
import kotlin.io.path.useLines
import kotlin.io.path.writeText
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import se.lotsen.conformance.files
import se.lotsen.conformance.givenScenarios
import se.lotsen.conformance.givenTranscripts
import se.lotsen.conformance.play
import se.lotsen.conformance.root
import se.lotsen.conformance.scenarios

class ConformanceTest {
    @Test
    fun everyScenarioGivesItsGoldenTranscript() {
        val files = files(scenarios, "json")
        assertTrue(files.isNotEmpty(), "no scenarios in $scenarios")
        val differing = files.mapNotNull { file ->
            ConformanceRun.scenario("$file").use { run ->
                play(run)
                val transcript = run.transcript()
                keep(file.nameWithoutExtension, transcript)
                val found = "${transcript.count { it == '\n' }} events, digest ${run.digest()}"
                golden(file)?.takeIf { it != found }?.let { "$file: $found, not $it\n${run.difference()}" }
            }
        }
        assertTrue(differing.isEmpty()) { "${differing.size} transcripts differ:\n${differing.joinToString("\n")}" }
    }

    @Test
    fun aStormOfRandomEventsBehavesAsInRust() {
        val golden = Json.decodeFromString<Map<String, String>>(root.resolve("tests/golden/storm.json").readText())
        assertEquals(8, golden.size)
        for ((seed, expected) in golden) {
            ConformanceRun.storm(seed.toULong()).use { run ->
                play(run)
                if (givenScenarios == null) keep("storm_$seed", run.transcript())
                assertEquals(expected, run.digest()) { "${run.difference()}" }
            }
        }
    }

    /** The first line of a golden transcript; a scenario of another folder need not have any. */
    private fun golden(file: Path): String? {
        val golden = scenarios.resolve("../golden/${file.nameWithoutExtension}.txt")
        return if (givenScenarios == null || golden.exists()) golden.useLines { it.first() } else null
    }

    private fun keep(name: String, transcript: String) {
        givenTranscripts?.createDirectories()?.resolve("$name.jsonl")?.writeText(transcript)
    }
}
