import Lotsen

extension Converter {
  func help(_ help: Help) -> Json {
    object(
      .help,
      ["title": .string(help.title), "line": .string(help.line), "routes": list(help.routes, helpRoute)])
  }

  func helpRoute(_ route: HelpRoute) -> Json {
    object(
      .helpRoute,
      [
        "id": .string(route.id),
        "helper": .string(route.helper),
        "way": .string(route.way.written),
        "text": .string(route.text),
        "contact": optional(route.contact, contactCard),
        "address": optional(route.address, addressCard),
        "begin": optional(route.begin, action),
      ])
  }

  func why(_ why: Why) -> Json {
    object(
      .why,
      [
        "title": .string(why.title),
        "rows": list(why.rows, whyRow),
        "answers": Json(why.answers),
        "sources": list(why.sources, sourceLine),
        "changes": list(why.changes, whyChange),
      ])
  }

  func whyRow(_ row: WhyRow) -> Json {
    object(.whyRow, ["table": .string(row.table), "row": .string(row.row), "text": .string(row.text)])
  }

  func sourceLine(_ source: SourceLine) -> Json {
    object(.sourceLine, ["id": .string(source.id), "text": .string(source.text)])
  }

  func whyChange(_ change: WhyChange) -> Json {
    object(
      .whyChange,
      [
        "question": .string(change.question), "value": .string(change.value), "text": .string(change.text),
      ])
  }
}
