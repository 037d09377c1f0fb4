/// The records that are converted: one for each converter function, or for each case of one with fields.
enum Record: String, CaseIterable, Sendable {
  case line, refusal, carried
  case screen, input, choice, action, progress, stepItem, term
  case help, helpRoute, why, whyRow, sourceLine, whyChange
  case block, paragraph, list, note, app, contact, address, picture, decision, routes
  case appCard, contactCard, phone, addressCard, decisionLine
  case openStore, openApp, openLink, call, openMap, openSettings, share
}

/// Two fields of a record that change places, to see whether a comparison notices.
struct Swap {
  let record: Record
  let one: String
  let other: String
}

/// Converts what the guide gives into JSON, field by field, as the transcripts of Rust write it.
struct Converter {
  var swap: Swap?
  /// Told each record that is converted.
  var meets: ((Record) -> Void)?

  /// The object of a record: its fields under the names that transcripts use.
  func object(_ record: Record, _ fields: [String: Json]) -> Json {
    meets?(record)
    var fields = fields
    if let swap, swap.record == record {
      (fields[swap.one], fields[swap.other]) = (fields[swap.other], fields[swap.one])
    }
    return .object(fields)
  }

  /// A record, or `null`.
  func optional<T>(_ value: T?, _ convert: (T) -> Json) -> Json {
    value.map(convert) ?? .null
  }

  /// A list of records.
  func list<T>(_ values: [T], _ convert: (T) -> Json) -> Json {
    .array(values.map(convert))
  }
}
