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
      do {
        let run = try ConformanceRun.scenario(path: file.path)
        try play(run)
        let transcript = run.transcript()
        try Places.keep(transcript, as: name)
        let golden = Places.scenarios.appendingPathComponent("../golden/\(name).txt")
        // Scenarios of another folder need only be played to their end where there is nothing to hold them against.
        if Places.given("LOTSEN_SCENARIOS") != nil, !FileManager.default.fileExists(atPath: golden.path) { continue }
        let expected = try String(contentsOf: golden, encoding: .utf8).prefix { $0 != "\n" }
        let found = "\(transcript.utf8.filter { $0 == 10 }.count) events, digest \(run.digest())"
        if found != expected { Issue.record("\(name): \(found), not \(expected)\n\(try run.difference() ?? "")") }
      } catch {
        Issue.record(error, "\(name)")
      }
    }
  }

  @Test func aStormOfRandomEventsBehavesAsInRust() throws {
    let data = try Data(contentsOf: Places.golden.appendingPathComponent("storm.json"))
    let golden = try JSONDecoder().decode([String: String].self, from: data)
    #expect(golden.count == 8)
    for (seed, expected) in golden {
      let run = try ConformanceRun.storm(seed: try #require(UInt64(seed)))
      try play(run)
      if Places.given("LOTSEN_SCENARIOS") == nil { try Places.keep(run.transcript(), as: "storm_\(seed)") }
      if run.digest() != expected { Issue.record("\(seed): \(try run.difference() ?? "")") }
    }
  }
}

/// Each field, read by its own name: two that are swapped where they are read and where they are written are noticed.
@Suite("Every field of a record")
struct FieldTests {
  @Test func everyFieldIsReadByItsOwnName() throws {
    let reader = Reader()
    for file in try Places.files(in: Places.own) {
      let run = try ConformanceRun.scenario(path: file.path)
      try play(run) { received in
        guard case .object(let line) = try Json(reading: run.lastLine()) else { throw Trouble("a line is an object") }
        guard let update = received as? Update else {
          return try #require(try reader.read(received) == line["answer"], "\(file.lastPathComponent)")
        }
        let place = "\(file.lastPathComponent), \(update.screen.step)"
        try #require(try reader.read(update.screen) == line["screen"], "\(place)")
        try #require(try reader.read(update.effects) == line["effects"], "\(place)")
        try #require(try reader.read(update.carried) == line["carried"], "\(place)")
      }
    }
    #expect(reader.met.count > 50)
    for (type, fields) in reader.met {
      #expect(!fields.values.contains(false), "\(type) was never met with something in each field: \(fields)")
      try noticesSwaps(type, fields.keys.sorted(), reader.examples[type, default: []])
    }
    try noticesASwappedRecord(reader)
  }

  private func noticesSwaps(_ type: String, _ fields: [String], _ examples: [(record: Any, read: Json)]) throws {
    for (at, one) in fields.enumerated() {
      for other in fields.dropFirst(at + 1) {
        let swapped = Reader(swap: Swap(type: type, one: one, other: other))
        #expect(try examples.contains { try swapped.read($0.record) != $0.read }, "\(type): \(one) and \(other)")
      }
    }
  }

  private func noticesASwappedRecord(_ reader: Reader) throws {
    let example = try #require(reader.examples["Term"]?.first)
    let term = try #require(example.record as? Term)
    let swapped = Term(id: term.form, form: term.id, block: term.block, explanation: term.explanation)
    #expect(try Reader().read(term) == example.read && Reader().read(swapped) != example.read)
  }
}
