import Foundation
import Lotsen

@testable import LotsenGuide

/// Whoever lets events happen: the model's own functions, or taps on what is drawn.
@MainActor protocol Hand: AnyObject {
  /// Takes the model in hand, at the start and after each restart.
  func take(_ model: GuideModel, of run: ModelRun)
  /// Lets an event happen. Where it has no way to, it does nothing and says why.
  func perform(_ event: Event) throws -> Untapped?
}

/// Why something that happens in a scenario can't be done on a device.
enum Untapped: String, CaseIterable {
  case notDrawn = "nothing that is drawn there does it"
  case answeredBefore = "the journey begins with an answer that no row gives"
  case notAsked = "an effect fails that nothing asked for"
  case notSeen = "no device shows a probe that"
}

/// Calls the model.
@MainActor final class DirectHand: Hand {
  private var model: GuideModel?
  func take(_ model: GuideModel, of run: ModelRun) { self.model = model }
  func perform(_ event: Event) throws -> Untapped? {
    model?.send(event)
    return nil
  }
}

/// A scenario while it is played through a model, and held against its golden transcript.
@MainActor final class ModelRun {
  let bench: Bench
  private(set) var model: GuideModel
  private let hand: any Hand
  let scenario: Scenario
  private let policies: Policies
  private let golden: Golden?
  private let comparing: Bool
  private var line = 0
  private(set) var policy: Policy
  /// What the event before has asked the system for, which will fail.
  private var owed: Json?
  /// What could not be done by hand, and was sent to the model instead.
  private(set) var untapped: [(event: Int, why: Untapped)] = []
  private(set) var happened = 0
  /// Closes the app and opens it again after every event.
  var restartsAlways = false
  /// Told the model after every event.
  var after: (@MainActor (ModelRun) throws -> Void)?

  init(_ file: URL, hand: any Hand = DirectHand(), comparing: Bool = true) throws {
    scenario = try Scenario(reading: Data(contentsOf: file))
    policies = Policies(folder: file.deletingLastPathComponent())
    let transcript = file.deletingLastPathComponent().appendingPathComponent("../golden/\(scenario.name).jsonl")
    golden = try? Golden(reading: Data(contentsOf: transcript))
    self.comparing = comparing
    bench = Bench(TestClock(now: scenario.start, locales: [scenario.locale]))
    policy = try policies.find(scenario.policy ?? Policies.embedded)
    model = try bench.model(policy)
    self.hand = hand
    hand.take(model, of: self)
    try compare()
  }

  /// Plays it to its end, or until a session of another policy is refused: the app then begins a new one.
  func play() async throws {
    try after?(self)
    let events = try scenario.events.map { try ScenarioEvent($0) }
    for (at, event) in events.enumerated() {
      do {
        guard try await play(event, at, next: at + 1 < events.count ? events[at + 1].what : nil) else { return }
        if let expected = event.expected { try check(expected) }
      } catch {
        throw Trouble("\(scenario.name), event \(at + 1): \(error)")
      }
    }
  }

  private func play(_ event: ScenarioEvent, _ at: Int, next: Happening?) async throws -> Bool {
    switch event.moved {
    case .to(let now): bench.clock.now = now
    case .by(let seconds): bench.clock.now += seconds
    case nil: break
    }
    if let due = model.screen.changesAt, due <= bench.clock.now { model.redraw() }
    switch event.what {
    case .press(let address): try await happen(.press(address.token(on: model.screen)), at, next)
    case .event(let event): try await happen(event, at, next)
    case .resume(let name):
      if name != "same" { policy = try policies.find(name) }
      try restart()
      try compare()
      try after?(self)
      return model.refusal == nil
    case .walk(let walk):
      for _ in 0..<Walk.most {
        guard let written = try walk.next(on: model.screen, others: scenario.answers) else { return true }
        guard try await play(ScenarioEvent(written), at, next: nil) else { return false }
      }
      throw Trouble("the walk did not reach “\(walk.until)”; it stopped at “\(model.screen.step)”")
    }
    return true
  }

  /// What a scenario itself says of the screen. Errors have no id in an app, but a sentence on the screen; one of them
  /// has none, since what is pressed twice is nothing that an official does wrong.
  private func check(_ expected: Expected) throws {
    if let step = expected.step, owed == nil, step != model.screen.step {
      throw Trouble("the step “\(model.screen.step)” is shown, not “\(step)”")
    }
    if let journey = expected.journey, owed == nil, journey != model.screen.journey ?? "" {
      throw Trouble("the journey “\(model.screen.journey ?? "")” is at hand, not “\(journey)”")
    }
    if let error = expected.error, !["stale", "time_out_of_range"].contains(error), model.refusal == nil {
      throw Trouble("the error “\(error)” is not told")
    }
  }

  private func happen(_ event: Event, _ at: Int, _ next: Happening?) async throws {
    if isOutsideTheCalendar {
      // The app takes such a clock for the nearest moment there is; the guide refuses it.
      line += 1
      return
    }
    happened += 1
    if case .effectFailed(let kind) = event, try await fails(kind) {
      // The app has told the guide by itself.
    } else {
      bench.effects.performed = []
      bench.effects.failing = if case .event(.effectFailed(let kind)) = next { kind } else { nil }
      let before = model.performing
      if let why = try hand.perform(event) {
        untapped.append((at + 1, why))
        model.send(event)
      }
      if bench.effects.failing != nil, model.performing != before {
        // What the system does comes later: this is what is shown until then.
        try compare(owing: true)
        return
      }
      await model.performing?.value
    }
    try compare()
    if restartsAlways, model.refusal == nil {
      let (screen, words) = (model.screen, model.words)
      try restart()
      // What has just gone wrong is told once, and is no part of a session.
      guard model.screen == screen || screen.isTelling, model.words == words else {
        throw Trouble("after a restart “\(model.screen.step)” is shown, or in other words")
      }
    }
    try after?(self)
  }

  /// Waits until what the event before asked for has been performed; whether one of it was of a kind that failed.
  private func fails(_ kind: EffectKind) async throws -> Bool {
    guard let owed else { return false }
    await model.performing?.value
    self.owed = nil
    let performed = bench.effects.performed
    guard owed == .null || owed == .array(performed.map(Converter().effect)) else {
      throw Trouble("line \(line): performed \(performed)")
    }
    bench.effects.performed = []
    return performed.contains { $0.kind == kind }
  }

  /// Whether the next event comes at a time that no calendar has.
  private var isOutsideTheCalendar: Bool {
    if case .object(let error) = golden?.line(line)?.error {
      error["id"] == .string("time_out_of_range")
    } else {
      false
    }
  }

  private func restart() throws {
    model = try bench.model(policy)
    hand.take(model, of: self)
  }

  /// Holds what is shown and what was performed against the next line.
  private func compare(owing: Bool = false) throws {
    guard let golden else {
      if owing { owed = .null }
      return
    }
    guard let expected = golden.line(line) else { throw Trouble("line \(line + 1) is missing") }
    line += 1
    guard comparing else {
      if owing { owed = .null }
      return
    }
    let converter = Converter()
    if case .object(let error) = expected.error {
      guard error["id"] == .string("stale") || Json(model.refusal) == error["sentence"] else {
        throw Trouble("line \(line): refused with “\(model.refusal ?? "")”, not \(error)")
      }
      guard model.refusal == nil || !expected.isRestart else { return }
    } else if let refusal = model.refusal {
      throw Trouble("line \(line): refused with “\(refusal)”")
    }
    let found = converter.screen(model.screen).canonical
    guard expected.shows(found) else {
      throw Trouble("line \(line): another screen\n\(found)\n\(expected.screen)")
    }
    if owing {
      owed = expected.effects
      return
    }
    let effects = Json.array(bench.effects.performed.map(converter.effect))
    guard effects == expected.effects else { throw Trouble("line \(line): performed \(effects.canonical)") }
  }
}

extension Screen {
  /// Whether it tells what has just happened, beside what it always says.
  var isTelling: Bool {
    blocks.first.map { if case .note = $0.kind { true } else { false } } ?? false
  }
}
