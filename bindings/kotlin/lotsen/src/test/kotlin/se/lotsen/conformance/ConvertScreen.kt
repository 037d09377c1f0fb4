package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.Action
import se.lotsen.Choice
import se.lotsen.Input
import se.lotsen.Progress
import se.lotsen.Screen
import se.lotsen.StepItem
import se.lotsen.Term

fun Converter.screen(of: Screen): JsonElement =
    record(
        "Screen",
        "kind" to text(of.kind),
        "journey" to optionalText(of.journey),
        "step" to text(of.step),
        "locale" to text(of.locale),
        "heading" to text(of.heading),
        "title" to text(of.title),
        "elsewhere" to optionalText(of.elsewhere),
        "blocks" to list(of.blocks, ::block),
        "input" to optional(of.input, ::input),
        "actions" to list(of.actions, ::action),
        "progress" to optional(of.progress, ::progress),
        "steps" to list(of.steps, ::stepItem),
        "help" to optional(of.help, ::help),
        "why" to optional(of.why, ::why),
        "terms" to list(of.terms, ::term),
        "changes_at" to optional(of.changesAt, ::number),
    )

fun Converter.input(of: Input): JsonElement =
    record(
        "Input",
        "question" to text(of.question),
        "many" to flag(of.many),
        "choices" to list(of.choices, ::choice),
        "submit" to text(of.submit),
    )

fun Converter.choice(of: Choice): JsonElement =
    record(
        "Choice",
        "value" to text(of.value),
        "label" to text(of.label),
        "detail" to optionalText(of.detail),
        "selected" to flag(of.selected),
    )

fun Converter.action(of: Action): JsonElement =
    record(
        "Action",
        "role" to text(of.role),
        "kind" to text(of.kind),
        "of" to text(of.of),
        "label" to text(of.label),
        "detail" to optionalText(of.detail),
        "group" to optionalText(of.group),
        "icon" to text(of.icon),
        "token" to text(of.token),
    )

fun Converter.progress(of: Progress): JsonElement =
    record(
        "Progress",
        "position" to number(of.position.toLong()),
        "total" to number(of.total.toLong()),
        "text" to text(of.text),
    )

fun Converter.stepItem(of: StepItem): JsonElement =
    record(
        "StepItem",
        "id" to text(of.id),
        "title" to text(of.title),
        "status" to text(of.status),
        "spoken" to text(of.spoken),
    )

fun Converter.term(of: Term): JsonElement =
    record("Term", "id" to text(of.id), "form" to text(of.form), "explanation" to text(of.explanation))
