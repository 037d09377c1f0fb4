package se.lotsen

import java.lang.reflect.Field
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import se.lotsen.conformance.Example
import se.lotsen.conformance.Reader
import se.lotsen.conformance.fieldsOf
import se.lotsen.conformance.files
import se.lotsen.conformance.plain
import se.lotsen.conformance.play
import se.lotsen.conformance.root

/**
 * Each field, read by its own name: two that are swapped where they are read and where they are written are noticed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldsTest {
    private val reader = Reader()

    init {
        for (file in files(root.resolve("tests/scenarios"), "json")) {
            ConformanceRun.scenario("$file").use { run ->
                play(run) { received ->
                    val line = plain(Json.parseToJsonElement(run.lastLine())) as Map<*, *>
                    val read =
                        when (received) {
                            is Update ->
                                mapOf(
                                    "screen" to received.screen,
                                    "effects" to received.effects,
                                    "carried" to received.carried,
                                )
                            else -> mapOf("answer" to received)
                        }
                    for ((part, record) in read) assertEquals(line[part], reader.read(record)) { "$file: $part" }
                }
            }
        }
    }

    @Test
    fun everyFieldWasMetWithSomethingInIt() {
        val empty = reader.met.flatMap { (type, fields) -> fields.filterValues { !it }.keys.map { "$type.$it" } }
        assertEquals(emptyList<String>(), empty)
        val variants = listOf(BlockKind::class, Effect::class, SketchElementKind::class).flatMap { it.java.permittedSubclasses.toList() }
        assertEquals(emptySet<Class<*>>(), variants.toSet() - reader.met.keys)
    }

    @Test
    fun twoSwappedFieldsAreNoticed() {
        val swaps = reader.examples.flatMap { (type, examples) -> pairs(type).map { Swap(it, examples) } }
        assertTrue(swaps.size > 80, "${swaps.size}")
        assertEquals(emptyList<String>(), swaps.filterNot { it.isNoticed() }.map { "${it.fields}" })
    }

    /** Every two fields that could be swapped without the compiler's seeing it. */
    private fun pairs(type: Class<*>): List<Pair<Field, Field>> {
        val fields = fieldsOf(type)
        return fields.flatMapIndexed { at, one ->
            fields.drop(at + 1).filter { it.genericType == one.genericType }.map { one to it }
        }
    }

    private class Swap(val fields: Pair<Field, Field>, private val examples: List<Example>) {
        fun isNoticed() = examples.any { example ->
            swap(example.record)
            val read = Reader().read(example.record)
            swap(example.record)
            read != example.read
        }

        private fun swap(record: Any) {
            val (one, other) = fields.toList().map { it.get(record) }
            fields.first.set(record, other)
            fields.second.set(record, one)
        }
    }
}
