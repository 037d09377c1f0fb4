import Foundation
import Lotsen

@testable import LotsenGuide

extension GuideModel {
  private static var answers: [String: [String]] {
    get throws {
      let file = Places.own.appendingPathComponent("set_up_private_iphone.json")
      return try ConformanceRun.scenario(path: file.path).lines().reduce(into: [:]) { told, line in
        if case .send(.choose(let question, let values)) = line.step.request { told[question] = values }
      }
    }
  }

  /// Taps on until a screen is of a kind: begins the first journey, says that all is done, and answers as an official
  /// with an iPhone of their own does in the scenario of that name, otherwise with the first choice.
  func go(to isThere: (Screen) -> Bool) throws {
    let answers = try Self.answers
    for _ in 0..<60 where !isThere(screen) {
      if let input = screen.input {
        let wanted = answers[input.question] ?? []
        let choice = input.choices.first { wanted.contains($0.value) } ?? input.choices[0]
        if !chosen.contains(choice.value) { choose(choice, of: input) }
        submit(input)
      } else if let next = screen.actions.first(where: { [.done, .begin, .continue].contains($0.kind) }) {
        press(next)
      } else {
        throw Trouble("nothing leads on from \(screen.step)")
      }
    }
    guard isThere(screen) else { throw Trouble("stopped at \(screen.step)") }
  }
}

extension GuideModel {
  /// Goes home, wherever the screen offers to.
  func goHome() { send(.home) }

  /// Does the next thing here: answers with the last choice, or presses the first button or row that stays in the app.
  /// False where there is none.
  @discardableResult func act() -> Bool {
    if let input = screen.input {
      if let last = input.choices.last, !chosen.contains(last.value) { choose(last, of: input) }
      submit(input)
      return true
    }
    let next = screen.actions.first { [.primary, .secondary, .quiet, .journey].contains($0.role) && $0.kind != .open }
    if let next { press(next) }
    return next != nil
  }
}
