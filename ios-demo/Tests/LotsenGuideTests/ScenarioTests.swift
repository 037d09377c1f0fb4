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
    let file = try #require(try Places.files(in: Places.own).first { $0.lastPathComponent.hasPrefix("walk_01") })
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["scenarios", "golden"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    let copy = folder.appendingPathComponent("scenarios/\(file.lastPathComponent)")
    try FileManager.default.copyItem(at: file, to: copy)
    let name = file.deletingPathExtension().lastPathComponent
    let golden = try String(contentsOf: Places.golden.appendingPathComponent("\(name).jsonl"), encoding: .utf8)
    var lines = golden.split(separator: "\n").map(String.init)
    lines[lines.count - 1] = try #require(lines.last).replacingOccurrences(
      of: "\"heading\":\"", with: "\"heading\":\"X")
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("golden/\(name).jsonl"))
    await #expect(throws: Trouble.self) { try await ModelRun(copy).play() }
  }

  private func told(_ play: () async throws -> Void) async {
    do { try await play() } catch { Issue.record("\(error)") }
  }
}
