import Foundation
import Lotsen
import LotsenGuide
import Testing

@testable import GuideTesting

@MainActor @Suite("Every scenario, through the model of the app")
struct ScenarioTests {
  @Test func everyScenarioOfThisPlatformIsPlayed() async throws {
    let files = try Places.files(in: Places.scenarios)
    #expect(!files.isEmpty, "no scenarios in \(Places.scenarios.path)")
    for file in files {
      await told { try await ModelRun(file).play() }
    }
  }

  @Test func aSessionIsRestoredAtEveryStep() async throws {
    for file in try Places.files(in: Places.scenarios) {
      await told {
        let run = try ModelRun(file)
        run.restartsAlways = true
        try await run.play()
      }
    }
  }

  @Test func aScreenThatDiffersIsNoticed() async throws {
    let file = Places.own.appendingPathComponent("walk_01_back_three_and_forward.json")
    let run = try ModelRun(file) { lines in
      let last = lines[lines.count - 1]
      let other = ConformanceLine(
        step: last.step, screen: lines[0].screen, effects: last.effects, carried: last.carried, answer: last.answer,
        refusal: last.refusal)
      return lines.dropLast() + [other]
    }
    await #expect(throws: Trouble.self) { try await run.play() }
  }

  private func told(_ play: () async throws -> Void) async {
    do { try await play() } catch { Issue.record("\(error)") }
  }
}
