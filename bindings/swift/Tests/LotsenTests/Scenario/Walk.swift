import Lotsen

/// A walk: answers and presses until a step is shown.
struct Walk {
  /// How many events a walk may have.
  static let most = 120

  let until: String
  private let answers: [String: [String]]
  private let press: String

  init(_ json: Json) throws {
    let form = try Form(json, "walk", keys: ["until", "answers", "press"])
    until = try form.needed("until")
    answers = try form.answers("answers")
    press = try form.text("press") ?? "done"
  }

  /// The next event as a scenario would write it; none where the step is shown. `others`: the scenario's answers.
  func next(on screen: Screen, others: [String: [String]]) throws -> Json? {
    if screen.step == until { return nil }
    guard let input = screen.input else {
      return .object(["press": .object(["step": .string(screen.step), "kind": .string(kind(on: screen))])])
    }
    guard let values = answers[input.question] ?? others[input.question] else {
      let allowed = input.choices.map(\.value).joined(separator: ", ")
      throw Trouble("the walk has no answer to “\(input.question)”; allowed: \(allowed)")
    }
    return .object(["choose": .object(["question": .string(input.question), "values": Json(values)])])
  }

  /// What is pressed: the walk's own kind where it is offered, otherwise what leads on.
  private func kind(on screen: Screen) -> String {
    let offered = Set(screen.actions.map(\.kind.written))
    return [press, "acknowledge", "continue"].first(where: offered.contains) ?? press
  }
}
