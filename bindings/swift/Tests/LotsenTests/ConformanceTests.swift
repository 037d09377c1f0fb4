import Foundation
import Lotsen
import Testing

@Suite("Every scenario, through the Swift package")
struct ConformanceTests {
  @Test func everyScenarioGivesItsGoldenTranscript() throws {
    let files = try Places.files(in: Places.scenarios)
    #expect(!files.isEmpty, "no scenarios in \(Places.scenarios.path)")
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let lines: [Line]
      do {
        lines = try played(file)
      } catch {
        Issue.record(error, "\(name)")
        continue
      }
      let transcript = Converter().transcript(lines)
      try Places.keep(transcript, as: name)
      let golden = Places.scenarios.appendingPathComponent("../golden/\(name).jsonl")
      // Scenarios of another folder need only be played to their end where there is nothing to hold them against.
      if Places.given("LOTSEN_SCENARIOS") != nil, !FileManager.default.fileExists(atPath: golden.path) { continue }
      let difference = firstDifference(expected: try Data(contentsOf: golden), found: Data(transcript.utf8))
      #expect(difference == nil, "\(name) \(difference ?? "")")
    }
  }

  @Test func theSameScenarioGivesTheSameBytes() throws {
    for file in try Places.files(in: Places.scenarios).prefix(12) {
      let (once, again) = (Converter().transcript(try played(file)), Converter().transcript(try played(file)))
      #expect(Data(once.utf8) == Data(again.utf8), "\(file.lastPathComponent)")
    }
  }

  @Test func aStormOfRandomEventsBehavesAsInRust() throws {
    let golden = try Json(reading: Data(contentsOf: Places.golden.appendingPathComponent("storm.json")))
    var found: [String: Json] = [:]
    for seed in 1...8 as ClosedRange<UInt64> {
      let transcript = Converter().transcript(try Storm.raise(seed: seed))
      if Places.given("LOTSEN_SCENARIOS") == nil { try Places.keep(transcript, as: "storm_\(seed)") }
      found[String(seed)] = .string(digest(transcript))
    }
    #expect(Json.object(found).canonical == golden.canonical)
  }

  /// The line in which two transcripts first differ, and the bytes there.
  private func firstDifference(expected: Data, found: Data) -> String? {
    guard expected != found else { return nil }
    let (expected, found) = (expected.split(separator: 10), found.split(separator: 10))
    let line = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }
    guard let (at, (one, other)) = line else { return "has \(found.count) lines, and not \(expected.count)" }
    let same = zip(one, other).prefix { $0 == $1 }.count
    let around = { (bytes: Data) in String(decoding: bytes.dropFirst(max(0, same - 60)).prefix(160), as: UTF8.self) }
    return "line \(at + 1):\n  expected …\(around(one))\n  found    …\(around(other))"
  }
}
