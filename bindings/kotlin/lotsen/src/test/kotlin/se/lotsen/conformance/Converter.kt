package se.lotsen.conformance

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Two fields of a record that a converter writes in each other's place, to show that a comparison notices. */
data class Swap(val record: String, val one: String, val other: String)

/** Writes records of the package as JSON, field by field; the functions for each stand in the files beside this one. */
class Converter(private val swap: Swap? = null) {
    /** The records that were written so far, with their fields. */
    val written: Map<String, List<String>>
        get() = fields

    private val fields = sortedMapOf<String, List<String>>()

    /** One record. */
    fun record(name: String, vararg values: Pair<String, JsonElement>): JsonElement {
        fields[name] = values.map { it.first }
        val record = values.toMap()
        if (swap == null || swap.record != name) return JsonObject(record)
        val swapped = mapOf(swap.one to record.getValue(swap.other), swap.other to record.getValue(swap.one))
        return JsonObject(record + swapped)
    }
}

fun text(value: String): JsonElement = JsonPrimitive(value)

fun text(value: Enum<*>): JsonElement = JsonPrimitive(value.id)

fun number(value: Number): JsonElement = JsonPrimitive(value)

fun flag(value: Boolean): JsonElement = JsonPrimitive(value)

fun <T> list(values: List<T>, convert: (T) -> JsonElement): JsonElement = JsonArray(values.map(convert))

fun texts(values: List<String>): JsonElement = list(values) { text(it) }

fun <T : Any> optional(value: T?, convert: (T) -> JsonElement): JsonElement = value?.let(convert) ?: JsonNull

fun optionalText(value: String?): JsonElement = optional(value) { text(it) }
