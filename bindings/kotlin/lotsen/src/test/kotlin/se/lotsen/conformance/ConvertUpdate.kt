package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.Carried
import se.lotsen.Effect

fun Converter.line(of: Line): JsonElement =
    record(
        "Line",
        "at" to text(writeTime(of.at)),
        "event" to of.event,
        "screen" to screen(of.screen),
        "effects" to list(of.effects, ::effect),
        "carried" to list(of.carried, ::carried),
        "error" to optional(of.error, ::refusal),
    )

fun Converter.refusal(of: Refusal): JsonElement =
    record("Refusal", "id" to text(of.id), "sentence" to text(of.sentence))

fun Converter.effect(of: Effect): JsonElement =
    when (of) {
        is Effect.OpenStore ->
            record(
                "OpenStore",
                "type" to text("open_store"),
                "app" to text(of.app),
                "app_store" to optionalText(of.appStore),
                "package" to optionalText(of.`package`),
            )
        is Effect.OpenApp ->
            record(
                "OpenApp",
                "type" to text("open_app"),
                "app" to text(of.app),
                "scheme" to optionalText(of.scheme),
                "package" to optionalText(of.`package`),
            )
        is Effect.OpenLink -> record("OpenLink", "type" to text("open_link"), "address" to text(of.address))
        is Effect.Call -> record("Call", "type" to text("call"), "dial" to text(of.dial))
        is Effect.OpenMap -> record("OpenMap", "type" to text("open_map"), "query" to text(of.query))
        is Effect.OpenSettings -> record("OpenSettings", "type" to text("open_settings"), "section" to text(of.section))
        is Effect.Share -> record("Share", "type" to text("share"), "text" to text(of.text))
    }

fun Converter.carried(of: Carried): JsonElement =
    record("Carried", "change" to text(of.change), "id" to text(of.id), "text" to text(of.text))
