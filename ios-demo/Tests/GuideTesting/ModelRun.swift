import Foundation
import Lotsen

@testable import LotsenGuide

/// Whoever lets events happen: the model's own functions, or taps on what is drawn.
@MainActor protocol Hand: AnyObject {
  /// Takes the model in hand, at the start and after each restart.
  func take(_ model: GuideModel, of run: ModelRun)
  /// Lets an event happen. Where it has no way to, it does nothing and says why.
  func perform(_ event: Event) throws -> Untapped?
  /// Is told what was looked at or searched for: what is pressed next may stand there.
  func looked(_ request: ConformanceRequest)
}
extension Hand {
  func looked(_ request: ConformanceRequest) {}
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

/// A scenario while it is played through a model, and held against what the core itself answers.
@MainActor final class ModelRun {
  let bench: Bench
  private(set) var model: GuideModel
  private let hand: any Hand
  let name: String
  let locale: String
  private let lines: [ConformanceLine]
  private let comparing: Bool
  private(set) var policy: Policy
  /// What the event before has asked the system for, which will fail.
  private var owed: [Effect]?
  /// What could not be done by hand, and was sent to the model instead; each with its line.
  private(set) var untapped: [(line: Int, why: Untapped)] = []
  private(set) var happened = 0
  /// Closes the app and opens it again after every event.
  var restartsAlways = false
  /// Told the model after every event.
  var after: (@MainActor (ModelRun) throws -> Void)?

  init(
    _ file: URL, hand: any Hand = DirectHand(), comparing: Bool = true,
    change: ([ConformanceLine]) -> [ConformanceLine] = { $0 }
  ) throws {
    lines = change(try ConformanceRun.scenario(path: file.path).lines())
    guard let opening = lines.first?.step, case .open(let policy, _) = opening.request else {
      throw Trouble("\(file.path) does not begin")
    }
    (name, locale) = (file.deletingPathExtension().lastPathComponent, opening.moment.locales.first ?? "")
    (self.policy, self.hand, self.comparing) = (policy, hand, comparing)
    bench = Bench(TestClock(now: opening.moment.now, locales: opening.moment.locales))
    model = try bench.model(policy)
    hand.take(model, of: self)
    try compare(lines[0])
  }

  /// Plays it to its end, or until a session of another policy is refused: the app then begins a new one.
  func play() async throws {
    try after?(self)
    for at in lines.indices.dropFirst() {
      do {
        guard try await play(lines[at], at) else { return }
      } catch {
        throw Trouble("\(name), line \(at + 1): \(error)")
      }
    }
  }

  private func play(_ line: ConformanceLine, _ at: Int) async throws -> Bool {
    bench.clock.now = line.step.moment.now
    if let due = model.screen.changesAt, due <= bench.clock.now { model.redraw() }
    switch line.step.request {
    case .open(let policy, _):
      self.policy = policy
      try restart()
      try compare(line)
      try after?(self)
      return model.refusal == nil
    case .send(let event):
      try await happen(event, line, at)
      return true
    case .sight(let id): try hold(model.sight(id).map { .sheet(sheet: $0) }, line)
    case .sights: try hold(.groups(groups: model.sights), line)
    case .find(let words): try hold(.result(result: found(words)), line)
    case .draw:
      throw Trouble("what is drawn again has no line")
    }
    return true
  }

  /// What is found by words that are typed. Where nothing is, the app shows what is usually there.
  private func found(_ words: String) -> FindResult {
    model.sought = words
    defer { model.sought = "" }
    return model.found ?? FindResult(found: [], remark: nil, help: nil)
  }

  /// Holds what was told to a question against what the core itself tells.
  private func hold(_ answer: ConformanceAnswer?, _ line: ConformanceLine) throws {
    hand.looked(line.step.request)
    guard !comparing || answer == line.answer else { throw Trouble("told \(String(describing: answer))") }
  }

  private func happen(_ event: Event, _ line: ConformanceLine, _ at: Int) async throws {
    // The app takes such a clock for the nearest moment there is; the guide refuses it.
    if line.refusal?.id == "time_out_of_range" { return }
    happened += 1
    if case .effectFailed(let kind) = event, try await fails(kind) {
      // The app has told the guide by itself.
    } else {
      bench.effects.performed = []
      bench.effects.failing = failing(at + 1)
      let before = model.performing
      if let why = try hand.perform(event) {
        untapped.append((at + 1, why))
        model.send(event)
      }
      if bench.effects.failing != nil, model.performing != before {
        // What the system does comes later: this is what is shown until then.
        try compare(line, owing: true)
        return
      }
      await model.performing?.value
    }
    try compare(line)
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

  /// The kind of effect that fails in a line.
  private func failing(_ at: Int) -> EffectKind? {
    guard at < lines.count, case .send(.effectFailed(let kind)) = lines[at].step.request else { return nil }
    return kind
  }

  /// Waits until what the event before asked for has been performed; whether one of it was of a kind that failed.
  private func fails(_ kind: EffectKind) async throws -> Bool {
    guard let owed else { return false }
    await model.performing?.value
    self.owed = nil
    let performed = bench.effects.performed
    guard !comparing || owed == performed else { throw Trouble("performed \(performed)") }
    bench.effects.performed = []
    return performed.contains { $0.kind == kind }
  }

  private func restart() throws {
    model = try bench.model(policy)
    hand.take(model, of: self)
  }

  /// Holds what is shown and what was performed against what the core answers.
  private func compare(_ expected: ConformanceLine, owing: Bool = false) throws {
    if owing { owed = expected.effects }
    guard comparing else { return }
    if let error = expected.refusal {
      guard error.id == "stale" || model.refusal == error.sentence else {
        throw Trouble("refused with “\(model.refusal ?? "")”, not \(error)")
      }
      if model.refusal != nil, case .open = expected.step.request { return }
    } else if let refusal = model.refusal {
      throw Trouble("refused with “\(refusal)”")
    }
    guard model.screen == expected.screen else {
      throw Trouble("another screen\n\(model.screen)\n\(expected.screen)")
    }
    guard owing || bench.effects.performed == expected.effects else {
      throw Trouble("performed \(bench.effects.performed)")
    }
  }
}

extension Screen {
  /// Whether it tells what has just happened, beside what it always says.
  var isTelling: Bool {
    blocks.first.map { if case .note = $0.kind { true } else { false } } ?? false
  }
}
