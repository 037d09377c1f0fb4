import Lotsen

/// Two fields of a type that are to be taken for one another, for a test.
struct Swap: CustomStringConvertible {
  let type: String
  let one: String
  let other: String
  var description: String { "\(type): \(one) and \(other)" }
}

/// Reads records by the names of their fields, to hold them against canonical JSON: no type is known here.
final class Reader {
  /// For each type the fields that were met, and whether there was ever something in them.
  private(set) var met: [String: [String: Bool]] = [:]
  /// Some records of each type, each with what was read of it.
  private(set) var examples: [String: [(record: Any, read: Json)]] = [:]
  private let swap: Swap?

  init(swap: Swap? = nil) { self.swap = swap }

  /// A value as canonical JSON has it.
  func read(_ value: Any) throws -> Json {
    switch value {
    case let text as String: return .string(text)
    case let flag as Bool: return .boolean(flag)
    case let number as any BinaryInteger: return .integer(Int64(number))
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return try mirror.children.first.map { try read($0.value) } ?? .null
    case .collection: return .array(try mirror.children.map { try read($0.value) })
    case .struct: return try read(value, named: "\(type(of: value))", fields: mirror, variant: nil)
    case .enum:
      // A word of the core; a case without fields beside others that have some is a record as they are.
      if value is any CaseIterable { return .string(snakeCase("\(value)")) }
      guard let payload = mirror.children.first else {
        return try read(value, named: "\(type(of: value)).\(value)", fields: mirror, variant: snakeCase("\(value)"))
      }
      let name = payload.label ?? ""
      let fields = Mirror(reflecting: payload.value)
      return try read(value, named: "\(type(of: value)).\(name)", fields: fields, variant: snakeCase(name))
    default: throw Trouble("\(type(of: value)) is no part of a record")
    }
  }

  private func read(_ record: Any, named type: String, fields: Mirror, variant: String?) throws -> Json {
    var read: [String: Json] = [:]
    for case (let label?, let value) in fields.children { read[snakeCase(label)] = try self.read(value) }
    for (name, held) in read {
      met[type, default: [:]][name, default: false] = met[type]?[name] == true || held.isFilled
    }
    if let swap, swap.type == type { (read[swap.one], read[swap.other]) = (read[swap.other], read[swap.one]) }
    if let variant { read["type"] = .string(variant) }
    if examples[type, default: []].count < 500 { examples[type, default: []].append((record, .object(read))) }
    return .object(read)
  }
}

/// `openStore` is `open_store`.
private func snakeCase(_ name: String) -> String {
  name.reduce(into: "") { written, character in
    if character.isUppercase, !written.isEmpty { written += "_" }
    written += character.lowercased()
  }
}

/// The name of the case of an enumeration.
private func caseName(_ value: Any) -> String {
  Mirror(reflecting: value).children.first?.label ?? "\(value)"
}

extension GuideError {
  /// The id, as transcripts write it.
  var id: String { snakeCase(caseName(self)) }
}

extension AdvisorError {
  /// The same of an advisor.
  var id: String { snakeCase(caseName(self)) }
}
