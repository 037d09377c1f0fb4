import Foundation
import Lotsen

@testable import LotsenGuide

/// Whoever lets events happen: the model's own functions, or taps on what is drawn.
@MainActor protocol Hand: AnyObject {
  /// Takes the model in hand, at the start and after each restart.
  func take(_ model: GuideModel)
  func perform(_ event: Event) throws
}

/// Calls the model.
@MainActor final class DirectHand: Hand {
  private var model: GuideModel?
  func take(_ model: GuideModel) { self.model = model }
  func perform(_ event: Event) throws { model?.send(event) }
}

/// A scenario while it is played through a model, and held against its golden transcript.
@MainActor final class ModelRun {
  let bench: Bench
  private(set) var model: GuideModel
  private let hand: any Hand
  private let scenario: Scenario
  private let policies: Policies
  private let golden: [Json]?
  private var line = 0
  private var policy: Policy
  /// Closes the app and opens it again after every event.
  var restartsAlways = false
  /// Told the model after every event.
  var after: (@MainActor (GuideModel) throws -> Void)?

  init(_ file: URL, hand: any Hand = DirectHand()) throws {
    scenario = try Scenario(reading: Data(contentsOf: file))
    policies = Policies(folder: file.deletingLastPathComponent())
    let transcript = file.deletingLastPathComponent().appendingPathComponent("../golden/\(scenario.name).jsonl")
    golden = try (try? Data(contentsOf: transcript))?.split(separator: 10).map { try Json(reading: Data($0)) }
    bench = Bench(TestClock(now: scenario.start, locales: [scenario.locale]))
    policy = try policies.find(scenario.policy ?? Policies.embedded)
    model = try bench.model(policy)
    self.hand = hand
    hand.take(model)
    try compare()
  }

  /// Plays it to its end, or until a session of another policy is refused: the app then begins a new one.
  func play() async throws {
    for (at, written) in scenario.events.enumerated() {
      do {
        guard try await play(ScenarioEvent(written)) else { return }
      } catch {
        throw Trouble("\(scenario.name), event \(at + 1): \(error)")
      }
    }
  }

  private func play(_ event: ScenarioEvent) async throws -> Bool {
    switch event.moved {
    case .to(let now): bench.clock.now = now
    case .by(let seconds): bench.clock.now += seconds
    case nil: break
    }
    switch event.what {
    case .press(let address): try await happen(.press(address.token(on: model.screen)))
    case .event(let event): try await happen(event)
    case .resume(let name):
      if name != "same" { policy = try policies.find(name) }
      try restart()
      try compare()
      return model.refusal == nil
    case .walk(let walk):
      while let written = try walk.next(on: model.screen, others: scenario.answers) {
        guard try await play(ScenarioEvent(written)) else { return false }
      }
    }
    return true
  }

  private func happen(_ event: Event) async throws {
    if isOutsideTheCalendar {
      // The app takes such a clock for the nearest moment there is; the guide refuses it.
      line += 1
      return
    }
    bench.effects.performed = []
    try hand.perform(event)
    await model.performing?.value
    try compare()
    if restartsAlways, model.refusal == nil {
      let (screen, words) = (model.screen, model.words)
      try restart()
      // What has just gone wrong is told once, and is no part of a session.
      guard model.screen == screen || screen.isTelling, model.words == words else {
        throw Trouble("after a restart “\(model.screen.step)” is shown, or in other words")
      }
    }
    try after?(model)
  }

  /// Whether the next event comes at a time that no calendar has.
  private var isOutsideTheCalendar: Bool {
    guard let golden, line < golden.count, case .object(let next) = golden[line] else { return false }
    guard case .object(let error) = next["error"] else { return false }
    return error["id"] == .string("time_out_of_range")
  }

  private func restart() throws {
    model = try bench.model(policy)
    hand.take(model)
  }

  /// Holds what is shown and what was performed against the next line.
  private func compare() throws {
    guard let golden else { return }
    guard line < golden.count, case .object(let expected) = golden[line] else {
      throw Trouble("line \(line + 1) is missing")
    }
    line += 1
    let converter = Converter()
    if expected["error"] != .null, case .object(let error) = expected["error"] {
      guard error["id"] == .string("stale") || Json(model.refusal) == error["sentence"] else {
        throw Trouble("line \(line): refused with “\(model.refusal ?? "")”, not \(error)")
      }
      guard model.refusal == nil || !isRestarted(expected) else { return }
    } else if let refusal = model.refusal {
      throw Trouble("line \(line): refused with “\(refusal)”")
    }
    let found = converter.screen(model.screen)
    guard found == expected["screen"] else {
      throw Trouble("line \(line): another screen\n\(found.canonical)\n\(expected["screen"]?.canonical ?? "")")
    }
    let effects = Json.array(bench.effects.performed.map(converter.effect))
    guard effects == expected["effects"] else { throw Trouble("line \(line): performed \(effects.canonical)") }
  }

  private func isRestarted(_ expected: [String: Json]) -> Bool {
    if case .object(let event) = expected["event"] { event["resume_with"] != nil } else { false }
  }
}

extension Screen {
  /// Whether it tells what has just happened, beside what it always says.
  var isTelling: Bool {
    blocks.first.map { if case .note = $0.kind { true } else { false } } ?? false
  }
}
