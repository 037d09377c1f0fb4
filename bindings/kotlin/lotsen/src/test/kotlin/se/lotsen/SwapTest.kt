package se.lotsen

import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import se.lotsen.conformance.Converter
import se.lotsen.conformance.Line
import se.lotsen.conformance.Swap
import se.lotsen.conformance.files
import se.lotsen.conformance.play
import se.lotsen.conformance.root
import se.lotsen.conformance.transcript

/** A converter with a mistake in it must not pass the comparison. */
class SwapTest {
    /** What each scenario's own golden transcript is compared with. */
    private class Compared(val golden: String, val lines: List<Line>)

    private val all =
        files(root.resolve("tests/scenarios"), "json").map { file ->
            val played = play(file)
            Compared(root.resolve("tests/golden/${played.scenario.name}.jsonl").readText(), played.lines)
        }

    @Test
    fun twoSwappedFieldsAreNoticed() {
        val converter = Converter()
        for (compared in all) assertEquals(compared.golden, transcript(compared.lines, converter))
        val records = converter.written
        assertTrue(records.size >= MOST_RECORDS, "only these are written: ${records.keys}")
        val unnoticed = records.flatMap { (record, fields) -> pairs(record, fields) }.filterNot(::noticed)
        println("unnoticed $unnoticed of ${records.values.sumOf { it.size * (it.size - 1) / 2 }}")
        assertEquals(emptyList<Swap>(), unnoticed)
    }

    /** Every two fields of a record. */
    private fun pairs(record: String, fields: List<String>): List<Swap> = fields.flatMapIndexed { at, one ->
        fields.drop(at + 1).map { other -> Swap(record, one, other) }
    }

    private fun noticed(swap: Swap): Boolean = all.any { compared ->
        compared.golden != transcript(compared.lines, Converter(swap))
    }

    private companion object {
        const val MOST_RECORDS = 30
    }
}
