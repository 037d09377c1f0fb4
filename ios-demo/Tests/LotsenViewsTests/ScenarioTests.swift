import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

@MainActor @Suite("Every scenario, on what is drawn")
struct ScenarioTests {
  private nonisolated static let widths = [UserInterfaceSizeClass.compact, .regular]

  @Test(arguments: widths)
  func everyScenarioOfThisPlatformIsPlayedByTapping(_ width: UserInterfaceSizeClass) async throws {
    var (whole, happened, taps) = (0, 0, 0)
    var untapped: [Untapped: Int] = [:]
    for file in try Places.files(in: Places.scenarios) {
      do {
        let hand = TappingHand(width: width)
        let run = try ModelRun(file, hand: hand)
        try await run.play()
        for (line, why) in run.untapped {
          untapped[why, default: 0] += 1
          print("not tapped on \(width): \(run.name), line \(line): \(why.rawValue)")
        }
        whole += run.untapped.isEmpty ? 1 : 0
        happened += run.happened
        taps += hand.taps
      } catch {
        Issue.record("\(file.lastPathComponent): \(error)")
      }
    }
    print("tapped on \(width): \(happened) events by \(taps) taps; \(whole) scenarios whole; \(untapped)")
    guard Places.scenarios == Places.own else { return }
    // Of the repository's own: what the guide refuses, effects that fail unasked, and one begun with an answer.
    #expect(untapped == [.notDrawn: 10, .notSeen: 1, .notAsked: 6, .answeredBefore: 1])
    #expect(happened > 1500 && taps > happened && whole >= 150)
  }

  /// The same app, with another municipality's policy, in each of its languages: by tapping, every word compared.
  @Test(arguments: ["sv", "en", "fi"]) func theSecondMunicipalityRunsUnchanged(_ language: String) async throws {
    let names = ["strandby_ipad", "strandby_phone", "strandby_computer"]
    var sheets = Set<[String]>()
    for (name, width) in zip(names, [UserInterfaceSizeClass.regular, .compact, .compact]) {
      let folder = try Elsewhere()
      try folder.write(name, from: Places.own.appendingPathComponent("\(name).json")) { scenario in
        scenario["locale"] = language
        scenario["policy"] = Places.root.appendingPathComponent("tests/policies/strandby").path
      }
      let hand = TappingHand(width: width)
      let run = try ModelRun(folder.scenario(name), hand: hand)
      run.after = { run in
        #expect(run.model.screen.locale == language)
        try Self.compareWords(run.model, &sheets)
      }
      try await run.play()
      #expect(run.untapped.isEmpty)
      #expect(hand.taps > 8, "\(hand.taps)")
    }
  }

  /// Scenarios of another folder are played; what can't be done is named, and what does not hold fails.
  @Test func aScenarioFromElsewhereIsPlayed() async throws {
    let folder = try Elsewhere()
    let question = #"{"choose": {"question": "about", "values": ["this_device"]}}"#
    func play(_ events: String...) async throws -> [Untapped] {
      let scenario = """
        {"name": "made_up", "locale": "sv", "start": "2026-11-24T08:00:00Z", "events": [\(events.joined(separator: ","))]}
        """
      try Data(scenario.utf8).write(to: folder.scenario("made_up"))
      let run = try ModelRun(folder.scenario("made_up"), hand: TappingHand(width: .compact))
      try await run.play()
      return run.untapped.map(\.why)
    }
    let begin = #"{"begin": {"journey": "set_up"}}"#
    #expect(try await play(begin, question, #"{"look_back": true}"#, question) == [])
    #expect(try await play(begin, question, question) == [.notDrawn])
    #expect(try await play(begin, #"{"effect_failed": "map"}"#) == [.notAsked])
    await #expect(throws: ConformanceError.self) {
      try await play(begin, #"{"home": true, "expect": {"step": "done"}}"#)
    }
    await #expect(throws: ConformanceError.self) { try await play(#"{"press": {"kind": "undo"}}"#) }
  }

  /// Every screen of every scenario, alone and beside its steps, and all that may lie over it.
  @Test func everyWordOfTheScreenIsShownInOrder() async throws {
    var (screens, sheets) = (Set<Screen>(), Set<[String]>())
    for file in try Places.files(in: Places.scenarios) {
      do {
        let run = try ModelRun(file)
        run.after = { run in
          guard screens.insert(run.model.screen).inserted else { return }
          try Self.compareWords(run.model, &sheets)
        }
        try await run.play()
      } catch {
        Issue.record("\(file.lastPathComponent): \(error)")
      }
    }
    print("words compared: \(screens.count) screens on two widths, \(sheets.count) sheets")
  }

  private static func compareWords(_ model: GuideModel, _ sheets: inout Set<[String]>) throws {
    let drawing = _Drawing(RootView(model: model))
    let (screen, words) = (model.screen, model.words)
    for width in widths {
      drawing.environment.horizontalSizeClass = width
      drawing.draw()
      let beside = width == .regular && !screen.steps.isEmpty
      let told = [model.refusal].compactMap { $0 }
      try Self.same(
        screen.expected(words, steps: beside, sights: model.hasSights, told: told), Parts(root: drawing.root).screen,
        at: screen)
      let list = beside ? [screen.heading] + screen.steps.map(\.title) : []
      try Self.same(list, Parts(root: drawing.root).beside, at: screen)
    }
    for (sheet, expected) in model.expectedSheets where sheets.insert(expected).inserted {
      model.sheet = sheet
      drawing.draw()
      try Self.same(expected, Parts(root: drawing.root).over, at: screen)
      model.sheet = nil
    }
  }

  private static func same(_ expected: [String], _ part: _Node?, at screen: Screen) throws {
    let found = part?.shown ?? []
    guard found != expected else { return }
    let at = zip(found, expected).prefix { $0 == $1 }.count
    let (shown, wanted) = (found.dropFirst(at).first ?? "nothing", expected.dropFirst(at).first ?? "nothing")
    throw Trouble("“\(shown)” is shown at “\(screen.step)”, where “\(wanted)” should be")
  }
}

/// A folder of scenarios that is not the repository's.
private final class Elsewhere {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("scenarios"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func scenario(_ name: String) -> URL { folder.appendingPathComponent("scenarios/\(name).json") }

  /// Writes a changed copy of a scenario.
  func write(_ name: String, from file: URL, change: (inout [String: Any]) -> Void) throws {
    let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    guard var scenario = read as? [String: Any] else { return }
    change(&scenario)
    try JSONSerialization.data(withJSONObject: scenario).write(to: self.scenario(name))
  }
}
