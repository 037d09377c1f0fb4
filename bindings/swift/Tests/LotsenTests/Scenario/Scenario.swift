import Foundation

/// A scenario: a session written down as data; tests/README.md documents its form.
struct Scenario {
  let name: String
  /// The name of its policy; the embedded one where it is left out.
  let policy: String?
  let locale: String
  /// When it begins, in whole seconds since 1970.
  let start: Int64
  /// Answers for every walk in it.
  let answers: [String: [String]]
  let events: [Json]

  init(reading data: Data) throws {
    let form = try Form(
      Json(reading: data), "the scenario",
      keys: ["name", "about", "policy", "locale", "start", "answers", "events"])
    name = try form.needed("name")
    _ = try form.text("about")
    policy = try form.text("policy")
    locale = try form.needed("locale")
    let written = try form.needed("start")
    guard let start = readTime(written) else { throw Trouble("“\(written)” is no time") }
    self.start = start
    answers = try form.answers("answers")
    guard case .array(let events) = form.value("events") else { throw Trouble("the scenario lacks “events”") }
    self.events = events
  }
}

/// How the clock moves before an event.
enum Moved {
  case to(Int64)
  case by(Int64)
}

/// What must hold after an event.
struct Expected {
  let step: String?
  let journey: String?
  let error: String?
}

/// One event of a scenario.
struct ScenarioEvent {
  let moved: Moved?
  let what: Happening
  /// The same as it was written, without `at` and `expect`.
  let written: Json
  let expected: Expected?

  init(_ json: Json) throws {
    guard case .object(var rest) = json else { throw Trouble("an event is no object") }
    moved = try rest.removeValue(forKey: "at").map(Self.moved)
    expected = try rest.removeValue(forKey: "expect").map { json in
      let form = try Form(json, "expect", keys: ["step", "journey", "error"])
      return try Expected(step: form.text("step"), journey: form.text("journey"), error: form.text("error"))
    }
    written = .object(rest)
    what = try Happening(written)
  }

  private static func moved(_ json: Json) throws -> Moved {
    let at = try json.text("at")
    let moved: Moved? = at.hasPrefix("+") ? readShift(at).map(Moved.by) : readTime(at).map(Moved.to)
    guard let moved else {
      throw Trouble("“\(at)” is no time; allowed: RFC 3339, or +30s, +5m, +2h, +1d")
    }
    return moved
  }
}
