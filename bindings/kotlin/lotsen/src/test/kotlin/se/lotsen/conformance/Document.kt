package se.lotsen.conformance

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.intOrNull

/** Why a scenario was not played to its end. */
class ScenarioFailure(message: String, cause: Throwable? = null) : Exception(message, cause)

/** A JSON object that is read key by key; a key that nobody asked for is refused. */
class Entries(of: JsonElement, private val what: String) {
    private val rest: MutableMap<String, JsonElement> =
        (of as? JsonObject ?: throw ScenarioFailure("$what: not an object: $of")).toMutableMap()

    /** Takes a key out; null where it is not there or is null. */
    fun take(key: String): JsonElement? = rest.remove(key).takeIf { it !is JsonNull }

    fun takeText(key: String): String? = take(key)?.let { readText(it, "$what.$key") }

    fun needText(key: String): String = takeText(key) ?: throw ScenarioFailure("$what: “$key” is missing")

    fun takeIndex(key: String): Int {
        val value = take(key) ?: return 0
        val number = (value as? JsonPrimitive)?.takeIf { !it.isString }?.intOrNull?.takeIf { it >= 0 }
        return number ?: throw ScenarioFailure("$what.$key: no place in a list: $value")
    }

    /** Answers by question. */
    fun takeAnswers(key: String): Map<String, List<String>> {
        val answers = take(key) ?: return emptyMap()
        val entries = answers as? JsonObject ?: throw ScenarioFailure("$what.$key: not an object: $answers")
        return entries.mapValues { (question, values) -> readTexts(values, "$what.$key.$question") }
    }

    /** The one key that is left, with its value. */
    fun only(): Pair<String, JsonElement> =
        rest.entries.singleOrNull()?.toPair() ?: throw ScenarioFailure("$what: one of these, not ${rest.keys}")

    /** Refuses what is left. */
    fun end() {
        if (rest.isNotEmpty()) throw ScenarioFailure("$what: unknown: ${rest.keys}")
    }
}

/** Reads JSON; what is neither text nor number nor true, false or null is refused. */
fun readJson(text: String): JsonElement =
    try {
        Json.parseToJsonElement(text).also(::checkWords)
    } catch (error: SerializationException) {
        throw ScenarioFailure("not JSON: ${error.message}", error)
    }

private fun checkWords(value: JsonElement) {
    when (value) {
        is JsonObject -> value.values.forEach(::checkWords)
        is JsonArray -> value.forEach(::checkWords)
        is JsonNull -> {}
        is JsonPrimitive ->
            if (!value.isString && value.booleanOrNull == null && value.doubleOrNull == null) {
                throw ScenarioFailure("not JSON: ${value.content}")
            }
    }
}

fun readText(value: JsonElement, what: String): String =
    (value as? JsonPrimitive)?.takeIf { it.isString }?.content ?: throw ScenarioFailure("$what: no text: $value")

fun readTexts(value: JsonElement, what: String): List<String> =
    (value as? JsonArray)?.map { readText(it, what) } ?: throw ScenarioFailure("$what: no list: $value")

fun readFlag(value: JsonElement, what: String) {
    if ((value as? JsonPrimitive)?.takeIf { !it.isString }?.booleanOrNull == null) {
        throw ScenarioFailure("$what: neither true nor false: $value")
    }
}
