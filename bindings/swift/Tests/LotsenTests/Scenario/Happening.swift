import Lotsen

/// What happens in a scenario.
enum Happening {
  case press(Address)
  /// One event of the guide that needs nothing of the screen.
  case event(Event)
  case resume(with: String)
  case walk(Walk)

  init(_ written: Json) throws {
    guard case .object(let entries) = written, let (kind, value) = entries.first, entries.count == 1 else {
      throw Trouble("an event has exactly one key beside “at” and “expect”: \(written.canonical)")
    }
    switch kind {
    case "press": self = .press(try Address(value))
    case "resume_with": self = .resume(with: try value.text(kind))
    case "walk": self = .walk(try Walk(value))
    default: self = .event(try Self.event(kind, value))
    }
  }

  private static func event(_ kind: String, _ value: Json) throws -> Event {
    switch kind {
    case "choose":
      let form = try Form(value, kind, keys: ["question", "values"])
      let values = try form.value("values")?.texts("choose.values")
      guard let values else { throw Trouble("choose lacks “values”") }
      return .choose(question: try form.needed("question"), values: values)
    case "observed":
      guard case .object(let seen) = value else { throw Trouble("observed is no object") }
      let inOrder = seen.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return .observed(try inOrder.map { ProbeObservation(probe: $0.key, seen: try one($0.value, \Seen.written)) })
    case "effect_failed": return .effectFailed(try one(value, \EffectKind.written))
    case "trouble": return .trouble(try value.text(kind))
    case "look_at": return .lookAt(try value.text(kind))
    case "begin":
      let form = try Form(value, kind, keys: ["journey", "about"])
      let about = try form.value("about").map { try one($0, \AboutDevice.written) }
      return .begin(journey: try form.needed("journey"), about: about)
    case "save_failed", "look_back", "home":
      try value.truth(kind)
      return kind == "home" ? .home : kind == "look_back" ? .lookBack : .saveFailed
    default: throw Trouble("there is no event “\(kind)”")
    }
  }

  /// The one value of an enumeration with this id.
  private static func one<T: CaseIterable>(_ json: Json, _ id: (T) -> String) throws -> T {
    let wanted = try json.text("an id")
    guard let found = T.allCases.first(where: { id($0) == wanted }) else {
      throw Trouble("there is no “\(wanted)”; allowed: \(T.allCases.map(id).joined(separator: ", "))")
    }
    return found
  }
}
