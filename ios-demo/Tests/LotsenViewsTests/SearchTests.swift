import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

@MainActor @Suite("The field to search with")
struct SearchTests {
  @MainActor private struct Given {
    let bench: Bench
    let model: GuideModel
    let hand = TappingHand(width: .compact)
  }

  private func open(_ policy: Policy = .embedded(), language: String = "sv") throws -> Given {
    let bench = Bench(TestClock(locales: [language]))
    let given = Given(bench: bench, model: try bench.model(policy))
    given.hand.take(given.model, on: bench, policy)
    return given
  }

  /// What is found, at home: the words of each, in order, in place of what usually stands there.
  @Test(arguments: ["sv", "en"]) func whatIsFoundStandsBelowTheField(_ language: String) throws {
    let given = try open(language: language)
    let (model, hand) = (given.model, given.hand)
    let usual = hand.parts.middle?.shown
    var kinds = Set<FoundKind>()
    for words in Self.words(of: model) {
      try hand.type(words, in: hand.parts.middle)
      let result = try #require(model.found)
      let expected = result.found.flatMap(\.words) + [result.remark].compactMap { $0 }
      let before = [model.screen.title, model.words.search]
      #expect(hand.parts.middle?.shown.prefix(expected.count + 2) == (before + expected)[...], "\(words)")
      kinds.formUnion(result.found.map(\.kind))
    }
    #expect(kinds.count == 6, "\(kinds)")
    try hand.type(" ", in: hand.parts.middle)
    #expect(hand.parts.middle?.shown == usual)
  }

  /// What the policy calls its things.
  private static func words(of model: GuideModel) -> [String] {
    let screen = model.screen
    let sights = model.sights.flatMap(\.sights).prefix(8).map(\.name)
    let steps = screen.actions.prefix(12).map(\.label)
    let contacts = (screen.help?.routes ?? []).compactMap(\.contact?.name)
    return sights + steps + contacts + ["app", "e-post", "mail", "pin", "kod", "code"]
  }

  @Test func aSightThatIsFoundOpensItsSheetAndBackLeadsToTheList() throws {
    let given = try open()
    let (model, hand) = (given.model, given.hand)
    let card = try #require(model.sights.first?.sights.first)
    try hand.type(card.name, in: hand.parts.middle)
    try hand.tapSight(card, in: hand.parts.middle)
    #expect(model.sheet == .sight(card.id))
    try hand.tap(model.words.close, in: hand.parts.over)
    #expect(model.sought == card.name)
    #expect(hand.parts.middle?.words.contains(card.detail) == true)
    // In the list of sights it is found too; there the field is empty at first.
    model.sheet = .sights
    hand.drawing.draw()
    #expect(model.sought.isEmpty)
    try hand.type(card.name, in: hand.parts.over)
    try hand.tapSight(card, in: hand.parts.over)
    #expect(model.sheets == [.sights, .sight(card.id)])
    try hand.tap(model.words.back, in: hand.parts.over)
    #expect(model.sought == card.name)
    try hand.tap(model.words.close, in: hand.parts.over)
    #expect(model.sought.isEmpty)
  }

  /// Every trouble and journey that is found leads into it, from home and from where something has gone wrong.
  @Test func anActionThatIsFoundIsPressed() throws {
    let known = try open().model
    var pressed: [FoundKind: Int] = [:]
    for words in known.screen.actions.map(\.label) {
      for kind in [FoundKind.trouble, .journey] {
        let given = try open()
        let (model, hand) = (given.model, given.hand)
        let isOver = !model.screen.actions(.trouble).isEmpty
        if isOver { try hand.tap(model.words.trouble, in: hand.parts.foot) }
        let part = { isOver ? hand.parts.over : hand.parts.middle }
        try hand.type(words, in: part())
        guard let found = model.found?.found.first(where: { $0.kind == kind && $0.title == words }) else { continue }
        let home = model.screen.place
        try #require(part()?.controls.first { $0.spoken.first == found.title }).action?()
        #expect(model.screen.place != home && model.sheets.isEmpty && model.refusal == nil, "\(words)")
        #expect(model.sought.isEmpty, "\(words)")
        pressed[kind, default: 0] += 1
      }
    }
    #expect(pressed.values.reduce(0, +) >= 5, "\(pressed)")
  }

  /// A word is explained where it stands; nothing has to be opened.
  @Test func aTermIsExplainedInPlace() throws {
    let given = try open()
    let (model, hand) = (given.model, given.hand)
    var explained = 0
    for words in Self.words(of: model) {
      try hand.type(words, in: hand.parts.middle)
      let result = model.found?.found ?? []
      for found in result where found.kind == .term {
        #expect(found.action == nil && found.detail?.isEmpty == false)
        #expect(missing(found.words, in: hand.parts.middle?.words ?? []) == nil)
        #expect(hand.parts.middle?.controls.contains { $0.spoken == found.words } == false)
        explained += 1
      }
    }
    #expect(explained > 0)
  }

  /// Codes are never searched for: what to do instead is said, and read aloud once.
  @Test(arguments: ["4711", "123456", "Sommar2024!"]) func aCodeIsAnsweredWithARemark(_ code: String) throws {
    let given = try open()
    let (model, hand) = (given.model, given.hand)
    try hand.type(code, in: hand.parts.middle)
    let result = try #require(model.found)
    let remark = try #require(result.remark)
    #expect(result.found.isEmpty)
    #expect(hand.parts.middle?.words.contains(remark) == true)
    #expect(hand.drawing.announced.map { String($0.characters) } == [remark])
    #expect(!hand.drawing.announced.map { String($0.characters) }.contains { $0.contains(code) })
  }

  /// Nothing found: somebody can help, and back leads to what was typed.
  @Test func whereNothingIsFoundSomebodyHelps() throws {
    let given = try open()
    let (model, hand) = (given.model, given.hand)
    try hand.type("qzxqzx", in: hand.parts.middle)
    let (remark, help) = (try #require(model.found?.remark), try #require(model.found?.help))
    #expect(hand.parts.middle?.words.contains(remark) == true)
    try hand.tap(help.title, in: hand.parts.middle)
    #expect(model.sheet == .foundHelp)
    let expected = [help.title] + help.routes.flatMap { $0.expected(model.words) } + [model.words.close]
    #expect(hand.parts.over?.shown == expected)
    try hand.tap(model.words.close, in: hand.parts.over)
    #expect(model.sought == "qzxqzx")
  }

  /// What is typed is in no file, goes with its place, and is no text for the keyboard to learn from.
  @Test func nothingThatIsTypedIsKept() throws {
    let given = try open()
    let (model, hand) = (given.model, given.hand)
    let secret = "hemligaordet"
    try hand.type(secret, in: hand.parts.middle)
    model.probe()
    for file in try FileManager.default.subpathsOfDirectory(atPath: given.bench.folder.path) {
      let bytes = try Data(contentsOf: given.bench.folder.appendingPathComponent(file))
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
    }
    let session = try model.guide.current(moment: given.bench.clock.system.moment)
    #expect(session.snapshot.range(of: Data(secret.utf8)) == nil && !"\(session.screen)".contains(secret))
    let field = try #require(hand.parts.middle?.all.first { $0.typed != nil })
    #expect(field.keyboard == ["no correction", "no capitals"])
    #expect(field.label == model.words.search && field.hint == model.words.searchHint)
    #expect(try given.bench.model().sought.isEmpty, "the app begins anew")
    model.press(try #require(model.screen.actions.first { $0.role == .journey }))
    #expect(model.sought.isEmpty)
    model.goHome()
    hand.drawing.draw()
    #expect(!hand.drawing.root.words.contains(secret))
  }

  /// The field is as large as a finger, and at the largest text its hint is whole.
  @Test func theFieldIsLargeEnough() throws {
    let given = try open()
    given.hand.drawing.environment.dynamicTypeSize = .accessibility5
    given.hand.drawing.draw()
    let all = given.hand.drawing.root.all
    let frame = all.last { node in
      (node.minHeight ?? 0) >= 44 && node.fillsWidth && node.all.contains { $0.typed != nil }
    }
    #expect(frame != nil)
    let hint = try #require(all.first { $0.text == given.model.words.searchHint })
    #expect(hint.lineLimit == nil)
  }

  /// Another municipality: the search finds its own things, in each of its languages.
  @Test(arguments: ["sv", "en", "fi"]) func theSecondMunicipalityIsSearchedToo(_ language: String) throws {
    let given = try open(try SightTests.strandby(), language: language)
    let (model, hand) = (given.model, given.hand)
    let journey = try #require(model.screen.actions(.journey).first)
    try hand.type(journey.label, in: hand.parts.middle)
    #expect(model.found?.found.contains { $0.kind == .journey && $0.title == journey.label } == true)
    try hand.tap(journey.label, in: hand.parts.middle)
    #expect(model.screen.journey == journey.of)
  }
}

extension Found {
  /// The words that must be shown of it.
  var words: [String] {
    let pressed = kind == .sight ? nil : action?.label
    return [title] + [detail, pressed == title ? nil : pressed].compactMap { $0 }
  }
}
