package se.lotsen

import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
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
    private class Compared(val golden: String, val lines: List<Line>)

    private val all =
        files(root.resolve("tests/scenarios"), "json").map { file ->
            val played = play(file)
            Compared(root.resolve("tests/golden/${played.scenario.name}.jsonl").readText(), played.lines)
        }

    /** Every two fields of every record, one swap at a time. */
    @Test
    fun twoSwappedFieldsAreNoticed() {
        val converter = Converter()
        for (compared in all) assertEquals(compared.golden, transcript(compared.lines, converter))
        assertEquals(RECORDS.split(' ').toSortedSet(), converter.written.keys, "every record stands in a transcript")
        val unnoticed = converter.written.flatMap { (record, fields) -> swaps(record, fields) }.filterNot(::noticed)
        assertEquals(emptyList<Swap>(), unnoticed)
    }

    @Test
    fun whatIsSwappedWithItselfIsNotNoticed() {
        assertFalse(noticed(Swap("Screen", "title", "title")))
    }

    private fun swaps(record: String, fields: List<String>): List<Swap> = fields.flatMapIndexed { at, one ->
        fields.drop(at + 1).map { other -> Swap(record, one, other) }
    }

    private fun noticed(swap: Swap): Boolean = all.any { compared ->
        compared.golden != transcript(compared.lines, Converter(swap))
    }

    private companion object {
        /** What the converter's functions write. */
        const val RECORDS =
            "Line Refusal Screen Input Choice Action Progress StepItem Term Block Paragraph List Note App Contact " +
                "Address Picture Decision Routes AppCard ContactCard Phone AddressCard DecisionLine Help HelpRoute " +
                "Why WhyRow SourceLine WhyChange OpenStore OpenApp OpenLink Call OpenMap OpenSettings Share Carried"
    }
}
