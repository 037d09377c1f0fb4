package se.lotsen.conformance

import kotlinx.serialization.json.JsonElement
import se.lotsen.AddressCard
import se.lotsen.AppCard
import se.lotsen.Block
import se.lotsen.BlockKind
import se.lotsen.ContactCard
import se.lotsen.DecisionLine
import se.lotsen.Phone

fun Converter.block(of: Block): JsonElement = record("Block", "kind" to blockKind(of.kind), "plain" to text(of.plain))

fun Converter.blockKind(of: BlockKind): JsonElement =
    when (of) {
        is BlockKind.Paragraph -> record("Paragraph", "type" to text("paragraph"), "text" to text(of.text))
        is BlockKind.ItemList ->
            record("List", "type" to text("list"), "items" to texts(of.items), "ordered" to flag(of.ordered))
        is BlockKind.Note ->
            record(
                "Note",
                "type" to text("note"),
                "tone" to text(of.tone),
                "label" to text(of.label),
                "text" to text(of.text),
            )
        is BlockKind.App -> record("App", "type" to text("app"), "app" to appCard(of.app))
        is BlockKind.Contact -> record("Contact", "type" to text("contact"), "contact" to contactCard(of.contact))
        is BlockKind.Address -> record("Address", "type" to text("address"), "address" to addressCard(of.address))
        is BlockKind.Picture ->
            record("Picture", "type" to text("picture"), "id" to text(of.id), "alternative" to text(of.alternative))
        is BlockKind.Decision ->
            record("Decision", "type" to text("decision"), "lines" to list(of.lines, ::decisionLine))
        is BlockKind.Routes -> record("Routes", "type" to text("routes"), "routes" to list(of.routes, ::helpRoute))
    }

fun Converter.appCard(of: AppCard): JsonElement =
    record(
        "AppCard",
        "id" to text(of.id),
        "name" to text(of.name),
        "about" to optionalText(of.about),
        "store" to optionalText(of.store),
    )

fun Converter.contactCard(of: ContactCard): JsonElement =
    record(
        "ContactCard",
        "id" to text(of.id),
        "name" to text(of.name),
        "about" to optionalText(of.about),
        "phone" to optional(of.phone, ::phone),
        "visit" to optionalText(of.visit),
        "hours" to texts(of.hours),
        "open" to optional(of.`open`, ::flag),
        "status" to optionalText(of.status),
        "drop_in" to optionalText(of.dropIn),
        "web" to optional(of.web, ::addressCard),
        "bring" to texts(of.bring),
        "meanwhile" to texts(of.meanwhile),
        "unresolved" to optionalText(of.unresolved),
        "actions" to list(of.actions, ::action),
    )

fun Converter.phone(of: Phone): JsonElement =
    record(
        "Phone",
        "shown" to text(of.shown),
        "dial" to text(of.dial),
        "spoken" to text(of.spoken),
        "note" to optionalText(of.note),
    )

fun Converter.addressCard(of: AddressCard): JsonElement =
    record(
        "AddressCard",
        "id" to text(of.id),
        "name" to text(of.name),
        "shown" to optionalText(of.shown),
        "unresolved" to optionalText(of.unresolved),
    )

fun Converter.decisionLine(of: DecisionLine): JsonElement =
    record(
        "DecisionLine",
        "about" to text(of.about),
        "text" to text(of.text),
        "app" to optional(of.app, ::appCard),
        "never" to texts(of.never),
    )
