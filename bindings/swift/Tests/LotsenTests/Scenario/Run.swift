import Foundation
import Lotsen

/// A scenario while it is played against a guide.
struct Run {
  private let scenario: Scenario
  private let policies: Policies
  private var guide: Guide
  private var moment: Moment
  /// What the guide gave last: where the next event happens.
  private var last: Update
  private var lines: [Line] = []

  /// Plays a scenario to its end, and gives what the guide answered.
  static func play(_ scenario: Scenario, _ policies: Policies) throws -> [Line] {
    var run = try Run(scenario, policies)
    for (at, written) in scenario.events.enumerated() {
      do {
        try run.take(ScenarioEvent(written))
      } catch {
        throw Trouble("\(scenario.name), event \(at + 1): \(error)")
      }
    }
    return run.lines
  }

  private init(_ scenario: Scenario, _ policies: Policies) throws {
    self.scenario = scenario
    self.policies = policies
    moment = Moment(now: scenario.start, locales: [scenario.locale])
    let name = scenario.policy ?? Policies.embedded
    guide = try Guide.open(moment: moment, policy: policies.find(name))
    last = try guide.current(moment: moment)
    write(.object(["open": .string(name)]), nil)
  }

  private mutating func take(_ event: ScenarioEvent) throws {
    switch event.moved {
    case .to(let now): move(to: now)
    case .by(let seconds):
      let (now, overflow) = moment.now.addingReportingOverflow(seconds)
      move(to: overflow ? .max : now)
    case nil: break
    }
    var error: GuideError?
    if case .walk(let walk) = event.what {
      try self.walk(walk)
    } else {
      error = try happen(event.what, event.written)
    }
    if let expected = event.expected { try check(expected, error) }
  }

  private mutating func move(to now: Int64) {
    moment = Moment(now: now, locales: moment.locales)
  }

  /// Lets something happen and writes it down; gives the error where it was refused.
  private mutating func happen(_ what: Happening, _ written: Json) throws -> GuideError? {
    var refused: GuideError?
    do {
      switch what {
      case .press(let address):
        last = try guide.send(event: .press(address.token(on: last.screen)), moment: moment)
      case .event(let event): last = try guide.send(event: event, moment: moment)
      case .resume(let name): try resume(with: name)
      case .walk: throw Trouble("a walk within a walk")
      }
    } catch let error as GuideError {
      refused = error
      // A moment that the guide refuses leaves the screen as it was drawn last.
      let drawn = Update(screen: last.screen, effects: [], snapshot: last.snapshot, carried: last.carried)
      last = (try? guide.current(moment: moment)) ?? drawn
    }
    write(written, refused)
    return refused
  }

  /// Closes the guide, and opens it again from its snapshot's bytes.
  private mutating func resume(with name: String) throws {
    let policy = name == "same" ? guide.policy() : try found(name)
    let snapshot = try guide.current(moment: moment).snapshot
    let opened = try Guide.open(moment: moment, policy: policy, snapshot: snapshot)
    guide = opened
    last = try opened.current(moment: moment)
  }

  /// A policy; that it can't be loaded is no answer of the guide.
  private func found(_ name: String) throws -> Policy {
    do {
      return try policies.find(name)
    } catch {
      throw Trouble("\(name): \(error)")
    }
  }

  private mutating func walk(_ walk: Walk) throws {
    for _ in 0..<Walk.most {
      guard let written = try walk.next(on: last.screen, others: scenario.answers) else { return }
      let step = last.screen.step
      if let error = try happen(Happening(written), written) {
        throw Trouble("the walk was refused at the step “\(step)”: \(error)")
      }
    }
    throw Trouble("the walk did not reach “\(walk.until)” in \(Walk.most) events; it stopped at “\(last.screen.step)”")
  }

  private func check(_ expected: Expected, _ error: GuideError?) throws {
    if let wanted = expected.error, wanted != error?.id {
      throw Trouble("expected the error “\(wanted)”, and found “\(error?.id ?? "none")”")
    }
    if let wanted = expected.step, wanted != last.screen.step {
      throw Trouble("the step “\(last.screen.step)” is shown, not “\(wanted)”")
    }
    if let wanted = expected.journey, wanted != last.screen.journey ?? "" {
      throw Trouble("the journey “\(last.screen.journey ?? "")” is at hand, not “\(wanted)”")
    }
  }

  private mutating func write(_ event: Json, _ error: GuideError?) {
    let refusal = error.map { Refusal(id: $0.id, sentence: guide.policy().sentence(error: $0, moment: moment)) }
    lines.append(Line(at: moment.now, event: event, update: last, refusal: refusal))
  }
}
