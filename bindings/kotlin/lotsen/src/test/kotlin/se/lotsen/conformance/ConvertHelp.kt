package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.Help
import se.lotsen.HelpRoute
import se.lotsen.SourceLine
import se.lotsen.Why
import se.lotsen.WhyChange
import se.lotsen.WhyRow

fun Converter.help(of: Help): JsonElement =
    record("Help", "title" to text(of.title), "line" to text(of.line), "routes" to list(of.routes, ::helpRoute))

fun Converter.helpRoute(of: HelpRoute): JsonElement =
    record(
        "HelpRoute",
        "id" to text(of.id),
        "helper" to text(of.helper),
        "way" to text(of.way),
        "text" to text(of.text),
        "contact" to optional(of.contact, ::contactCard),
        "address" to optional(of.address, ::addressCard),
        "begin" to optional(of.begin, ::action),
    )

fun Converter.why(of: Why): JsonElement =
    record(
        "Why",
        "title" to text(of.title),
        "rows" to list(of.rows, ::whyRow),
        "answers" to texts(of.answers),
        "sources" to list(of.sources, ::sourceLine),
        "changes" to list(of.changes, ::whyChange),
    )

fun Converter.whyRow(of: WhyRow): JsonElement =
    record("WhyRow", "table" to text(of.table), "row" to text(of.row), "text" to text(of.text))

fun Converter.sourceLine(of: SourceLine): JsonElement =
    record("SourceLine", "id" to text(of.id), "text" to text(of.text))

fun Converter.whyChange(of: WhyChange): JsonElement =
    record("WhyChange", "question" to text(of.question), "value" to text(of.value), "text" to text(of.text))
