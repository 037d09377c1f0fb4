import Foundation
import Lotsen

@testable import LotsenGuide

/// A step that a scenario comes to, kept so that a test can be there at once.
struct Visit: Sendable {
  let scenario: String
  let policy: Policy
  let snapshot: Data
  let now: Int64
  let locale: String
  let step: String

  /// A model that stands at this step, on a bench of its own.
  @MainActor func open(locales: [String]? = nil) throws -> (bench: Bench, model: GuideModel) {
    let bench = Bench(TestClock(now: now, locales: locales ?? [locale]))
    try FileManager.default.createDirectory(at: bench.folder, withIntermediateDirectories: true)
    try snapshot.write(to: bench.file)
    let model = try bench.model(policy)
    guard model.screen.step == step else { throw Trouble("at “\(model.screen.step)”, not “\(step)”") }
    return (bench, model)
  }
}

/// Every step that a scenario comes to, once in each language.
@MainActor enum Visits {
  private static var found: Task<[Visit], any Error>?

  /// The same list for every test; the scenarios are played for it once.
  static var all: [Visit] {
    get async throws {
      let task = found ?? Task { try await search() }
      found = task
      return try await task.value
    }
  }

  /// The steps of one scenario of the repository, in the order in which it comes to them.
  static func of(_ scenario: String) async throws -> [Visit] {
    try await steps(of: Places.own.appendingPathComponent("\(scenario).json")).visits
  }

  private static func search() async throws -> [Visit] {
    var (visits, seen) = ([Visit](), Set<[String?]>())
    for file in try Places.files(in: Places.own) {
      for (visit, place) in try await Self.steps(of: file).pairs where seen.insert(place).inserted {
        visits.append(visit)
      }
    }
    return visits
  }

  private struct Found {
    var pairs: [(Visit, [String?])] = []
    var visits: [Visit] { pairs.map(\.0) }
  }

  private static func steps(of file: URL) async throws -> Found {
    var (found, seen) = (Found(), Set<[String?]>())
    let run = try ModelRun(file, comparing: false)
    run.after = { run in
      let screen = run.model.screen
      let place = [run.policy.brand().name, screen.journey, screen.step, screen.locale]
      // What has just gone wrong is no part of a session, and a refused session is none.
      guard run.model.refusal == nil, seen.insert(place).inserted, let snapshot = try? Data(contentsOf: run.bench.file)
      else { return }
      let visit = Visit(
        scenario: run.name, policy: run.policy, snapshot: snapshot, now: run.bench.clock.now,
        locale: run.locale, step: screen.step)
      found.pairs.append((visit, place))
    }
    try await run.play()
    return found
  }
}
