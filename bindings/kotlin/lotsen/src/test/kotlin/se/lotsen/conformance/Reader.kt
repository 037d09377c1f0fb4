package se.lotsen.conformance

import java.lang.reflect.Field
import java.lang.reflect.Modifier
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.longOrNull

/** A record, and what was read of it. */
class Example(val record: Any, val read: Any?)

/** Reads records by the names of their fields, to hold them against canonical JSON: no type is known here. */
class Reader {
    /** For each type the fields that were met, and whether there was ever something in them. */
    val met = mutableMapOf<Class<*>, MutableMap<String, Boolean>>()

    /** Some records of each type. */
    val examples = mutableMapOf<Class<*>, MutableList<Example>>()

    /** A value as canonical JSON has it. */
    fun read(value: Any?): Any? =
        when (value) {
            null,
            is String,
            is Boolean,
            is Long -> value
            is Byte -> value.toLong()
            is Int -> value.toLong()
            is UInt -> value.toLong()
            is Enum<*> -> value.id
            is List<*> -> value.map(::read)
            else -> readRecord(value)
        }

    private fun readRecord(record: Any): Map<String, Any?> {
        val type = record.javaClass
        val met = met.getOrPut(type, ::mutableMapOf)
        val fields = fieldsOf(type).associate { snakeCase(it.name) to read(it.get(record)) }
        fields.forEach { (name, held) -> met.merge(name, held !in EMPTY, Boolean::or) }
        val isVariant = type.superclass != Any::class.java
        val read = if (isVariant) fields + ("type" to variantId(type)) else fields
        examples.getOrPut(type, ::mutableListOf).let { if (it.size < EXAMPLES) it += Example(record, read) }
        return read
    }

    private companion object {
        const val EXAMPLES = 500
        val EMPTY = setOf(null, "", false, emptyList<Any>())
    }
}

/** What a record of this type holds. */
fun fieldsOf(type: Class<*>): List<Field> =
    type.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }.onEach { it.isAccessible = true }

/** The id of a variant; one has another name here: `bindings/bindgen/languages.toml` says why. */
private fun variantId(type: Class<*>) = if (type.simpleName == "ItemList") "list" else snakeCase(type.simpleName)

private fun snakeCase(name: String) = name.replace(Regex("(?<=[a-z0-9])[A-Z]"), "_$0").lowercase()

/** The id of a word of the core, as screens and scenarios write it. */
val Enum<*>.id: String
    get() = name.lowercase()

/** The id of a kind of error. */
val Exception.id: String
    get() = snakeCase(javaClass.simpleName)

/** JSON as plain values. */
fun plain(json: JsonElement): Any? =
    when (json) {
        is JsonObject -> json.mapValues { plain(it.value) }
        is JsonArray -> json.map(::plain)
        is JsonNull -> null
        is JsonPrimitive -> if (json.isString) json.content else json.booleanOrNull ?: json.longOrNull
    }
