package se.lotsen

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.exists
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readText
import kotlin.io.path.writeText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import se.lotsen.conformance.files
import se.lotsen.conformance.givenScenarios
import se.lotsen.conformance.givenTranscripts
import se.lotsen.conformance.play
import se.lotsen.conformance.scenarios
import se.lotsen.conformance.transcript

class ConformanceTest {
    @Test
    fun everyScenarioGivesItsGoldenTranscript() {
        val files = files(scenarios, "json")
        assertTrue(files.isNotEmpty(), "no scenarios in $scenarios")
        val differing = files.mapNotNull { file ->
            val played = play(file)
            assertEquals(file.nameWithoutExtension, played.scenario.name, "a scenario has the name of its file")
            val found = transcript(played.lines)
            givenTranscripts?.createDirectories()?.resolve("${played.scenario.name}.jsonl")?.writeText(found)
            golden(file)?.let { firstDifference(file, it.lines(), found.lines()) }
        }
        assertTrue(differing.isEmpty()) { "${differing.size} transcripts differ:\n${differing.joinToString("\n")}" }
    }

    /** The golden transcript of a scenario; one of another folder need not have any. */
    private fun golden(file: Path): String? {
        val golden = scenarios.resolve("../golden/${file.nameWithoutExtension}.jsonl")
        return if (givenScenarios == null || golden.exists()) golden.readText() else null
    }

    private fun firstDifference(file: Path, expected: List<String>, found: List<String>): String? {
        val at = (0 until maxOf(expected.size, found.size)).find { expected.getOrNull(it) != found.getOrNull(it) }
        if (at == null) return null
        val (one, other) = expected.getOrElse(at) { "" } to found.getOrElse(at) { "" }
        val from = (one.commonPrefixWith(other).length - 60).coerceAtLeast(0)
        return "$file line ${at + 1}:\n  expected …${one.drop(from).take(160)}\n  found    …${other.drop(from).take(160)}"
    }

    @Test
    fun theSameScenarioGivesTheSameBytes() {
        for (file in files(scenarios, "json").take(12)) {
            assertEquals(transcript(play(file).lines), transcript(play(file).lines), "$file")
        }
    }
}
