import Foundation
import Lotsen

/// The moment of most tests: a Monday morning, in Swedish.
let monday = Moment(now: 1_772_434_800, locales: ["sv"])

/// The policy for a test that is small enough to be changed in place; as text.
func smallPolicy() throws -> String {
  let file = Places.root.appendingPathComponent("tests/policies/renewal/four_digits/policy.json")
  return try String(contentsOf: file, encoding: .utf8)
}

extension Guide {
  /// Answers and says “done” until a step is shown.
  func go(to step: String, answers: [String: String]) throws {
    var screen = try current(moment: monday).screen
    for _ in 0..<50 where screen.step != step {
      let event: Event
      if let input = screen.input {
        event = .choose(question: input.question, values: [answers[input.question] ?? input.choices[0].value])
      } else if let done = screen.actions.first(where: { $0.kind == .done || $0.kind == .begin }) {
        event = .press(done.token)
      } else {
        throw Trouble("nothing leads on from “\(screen.step)”")
      }
      screen = try send(event: event, moment: monday).screen
    }
    guard screen.step == step else { throw Trouble("“\(step)” was not reached, but “\(screen.step)”") }
  }
}

/// The error that a call is refused with; none where it is taken in. Any other kind of error is passed on.
func refusal<T>(of call: () throws -> T) throws -> GuideError? {
  do {
    _ = try call()
    return nil
  } catch let error as GuideError {
    return error
  }
}

/// The same of an advisor.
func advisorRefusal<T>(of call: () throws -> T) throws -> AdvisorError? {
  do {
    _ = try call()
    return nil
  } catch let error as AdvisorError {
    return error
  }
}
