/// Why a scenario was not played to its end.
struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// An object of a scenario while it is read: a key that is not listed is refused.
struct Form {
  private let entries: [String: Json]
  private let what: String

  init(_ json: Json, _ what: String, keys: Set<String>) throws {
    guard case .object(let entries) = json else { throw Trouble("\(what) is no object") }
    if let unknown = entries.keys.filter({ !keys.contains($0) }).min() {
      throw Trouble("\(what) has the key “\(unknown)”; allowed: \(keys.sorted().joined(separator: ", "))")
    }
    self.entries = entries
    self.what = what
  }

  /// The value of a key; none where it is left out or null.
  func value(_ key: String) -> Json? {
    entries[key].flatMap { $0 == .null ? nil : $0 }
  }

  func text(_ key: String) throws -> String? {
    try value(key)?.text("\(what).\(key)")
  }

  func needed(_ key: String) throws -> String {
    guard let text = try text(key) else { throw Trouble("\(what) lacks “\(key)”") }
    return text
  }

  /// Lists of strings by key: `{question: [values]}`.
  func answers(_ key: String) throws -> [String: [String]] {
    guard let given = value(key) else { return [:] }
    guard case .object(let entries) = given else { throw Trouble("\(what).\(key) is no object") }
    return try entries.mapValues { try $0.texts("\(what).\(key)") }
  }
}

extension Json {
  func text(_ what: String) throws -> String {
    guard case .string(let text) = self else { throw Trouble("\(what) is no string") }
    return text
  }

  func texts(_ what: String) throws -> [String] {
    guard case .array(let items) = self else { throw Trouble("\(what) is no list") }
    return try items.map { try $0.text(what) }
  }

  func truth(_ what: String) throws {
    guard case .boolean = self else { throw Trouble("\(what) is neither true nor false") }
  }
}
