package se.lotsen

import kotlin.io.path.createDirectories
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import se.lotsen.conformance.Random
import se.lotsen.conformance.digest
import se.lotsen.conformance.givenScenarios
import se.lotsen.conformance.givenTranscripts
import se.lotsen.conformance.readJson
import se.lotsen.conformance.readText
import se.lotsen.conformance.root
import se.lotsen.conformance.storm
import se.lotsen.conformance.transcript

class StormTest {
    @Test
    fun aStormOfRandomEventsBehavesAsInRust() {
        val golden = readJson(root.resolve("tests/golden/storm.json").readText()) as JsonObject
        val expected = golden.mapValues { (seed, digest) -> readText(digest, seed) }
        val found =
            expected.keys.associateWith { seed ->
                val told = transcript(storm(seed.toInt()))
                if (givenScenarios == null) {
                    givenTranscripts?.createDirectories()?.resolve("storm_$seed.jsonl")?.writeText(told)
                }
                digest(told.toByteArray())
            }
        assertEquals((1..8).map(Int::toString), expected.keys.sorted())
        assertEquals(expected, found)
    }

    @Test
    fun theGeneratorAndTheDigestAreThePublishedOnes() {
        val random = Random(1_234_567u)
        val drawn = List(3) { random.next() }
        assertEquals(listOf(6457827717110365317u, 3203168211198807973u, 9817491932198370423u), drawn)
        assertEquals("cbf29ce484222325", digest(byteArrayOf()))
        assertEquals("85944171f73967e8", digest("foobar".toByteArray()))
        assertTrue((1..100).all { random.below(3) in 0..2 })
    }
}
