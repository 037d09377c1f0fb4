import Foundation

/// A value of JSON, as far as transcripts use it: numbers are whole.
enum Json: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case string(String)
  case array([Json])
  case object([String: Json])

  /// Reads UTF-8.
  init(reading text: String) throws {
    self = try JSONDecoder().decode(Json.self, from: Data(text.utf8))
  }

  /// Whether there is something in it.
  var isFilled: Bool {
    switch self {
    case .null, .boolean(false), .string(""), .array([]): false
    default: true
    }
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
