import Foundation

/// A value of JSON, as far as scenarios and transcripts use it: numbers are whole.
enum Json: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case string(String)
  case array([Json])
  case object([String: Json])

  /// Reads UTF-8.
  init(reading data: Data) throws {
    self = try JSONDecoder().decode(Json.self, from: data)
  }

  /// A string, or `null`.
  init(_ text: String?) {
    self = text.map(Json.string) ?? .null
  }

  /// A list of strings.
  init(_ texts: [String]) {
    self = .array(texts.map(Json.string))
  }
}

extension Json: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let read = try? value.decode(Bool.self) {
      self = .boolean(read)
    } else if let read = try? value.decode(Int64.self) {
      self = .integer(read)
    } else if let read = try? value.decode(String.self) {
      self = .string(read)
    } else if let read = try? value.decode([Json].self) {
      self = .array(read)
    } else {
      self = .object(try value.decode([String: Json].self))
    }
  }
}

extension Json {
  /// Canonical JSON: keys sorted by their bytes, no spaces, UTF-8 as it is.
  var canonical: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): Self.write(value, into: &text)
    case .array(let items):
      text += "["
      for (at, item) in items.enumerated() {
        if at > 0 { text += "," }
        item.write(into: &text)
      }
      text += "]"
    case .object(let entries):
      text += "{"
      let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (at, entry) in sorted.enumerated() {
        if at > 0 { text += "," }
        Self.write(entry.key, into: &text)
        text += ":"
        entry.value.write(into: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{c}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
