import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

@MainActor @Suite("Sights: what other products may show")
struct SightTests {
  /// A model at home, and a hand on it.
  private func atHome(
    _ language: String = "sv", _ policy: Policy = .embedded()
  ) throws -> (bench: Bench, model: GuideModel, hand: TappingHand) {
    let bench = Bench(TestClock(locales: [language]))
    let model = try bench.model(policy)
    let hand = TappingHand(width: .compact)
    hand.take(model, on: bench, policy)
    return (bench, model, hand)
  }

  static func strandby() throws -> Policy {
    try Policy.load(folder: Places.root.appendingPathComponent("tests/policies/strandby"))
  }

  /// Every sight, in each language: what is drawn, in its order, and how it is read aloud; each sketch is one picture.
  @Test(arguments: ["sv", "en"]) func everySightIsDrawnAndSpoken(_ language: String) throws {
    let (_, model, hand) = try atHome(language)
    let kinds = try Self.compareAll(model, hand)
    #expect(kinds.count == 12, "elements of sketches: \(kinds.sorted())")
  }

  @Test(arguments: ["sv", "en", "fi"]) func theSecondMunicipalityHasItsOwn(_ language: String) throws {
    let (_, model, hand) = try atHome(language, Self.strandby())
    #expect(model.screen.locale == language && model.hasSights)
    try hand.tap(model.words.sights, in: hand.parts.middle)
    #expect(hand.parts.over?.words.contains(model.sights[0].name) == true)
    #expect(try !Self.compareAll(model, hand).isEmpty)
  }

  /// Where nothing of other products is known, nothing leads there.
  @Test func withoutSightsNothingLeadsToThem() throws {
    let file = Places.root.appendingPathComponent("tests/policies/renewal/four_digits/policy.json")
    let (_, model, hand) = try atHome("sv", Policy.load(data: Data(contentsOf: file)))
    #expect(!model.hasSights && model.sights.isEmpty)
    #expect(hand.parts.middle?.shown.contains(model.words.search) == true)
    #expect(!hand.drawing.root.words.contains(model.words.sights))
  }

  /// Draws every sight and who can help with it; gives the sorts of elements that were drawn.
  private static func compareAll(_ model: GuideModel, _ hand: TappingHand) throws -> Set<String> {
    var kinds = Set<String>()
    for card in model.sights.flatMap(\.sights) {
      let sight = try #require(model.sight(card.id))
      for (sheet, expected) in model.expectedSheets(of: card.id) {
        model.sheet = sheet
        hand.drawing.draw()
        let over = try #require(hand.parts.over)
        #expect(over.shown == expected, "\(card.id)")
        #expect(over.spoken == model.screen.spoken(expected, help: sight.help), "\(card.id)")
        guard sheet == .sight(card.id) else { continue }
        let pictures = over.all.filter { $0.traits.contains(.isImage) }
        #expect(pictures.map(\.label) == sight.answers.map(\.sketch.spoken), "\(card.id)")
        #expect(pictures.allSatisfy { $0.isAlone && $0.spoken.count == 1 && !$0.spoken[0].isEmpty }, "\(card.id)")
        for (picture, answer) in zip(pictures, sight.answers) { compare(picture, answer.sketch, card.id) }
        kinds.formUnion(sight.answers.flatMap(\.sketch.elements).map { String("\($0.kind)".prefix { $0 != "(" }) })
      }
    }
    return kinds
  }

  /// A mark is never a colour alone: it has words, and a ring that is whole or dashed; what never to press is struck.
  private static func compare(_ picture: _Node, _ sketch: Sketch, _ id: String) {
    #expect(picture.words == sketch.drawn, "\(id)")
    let marked = sketch.elements.filter { $0.mark != nil }
    let rings = picture.all.filter { $0.stroke != nil }
    #expect(rings.map(\.isDashed) == marked.map { $0.mark?.kind == .never }, "\(id)")
    let struck = picture.all.filter(\.isStruck).flatMap(\.words)
    #expect(struck == marked.filter { $0.mark?.kind == .never }.flatMap(\.kind.words), "\(id)")
  }

  /// At every step that has sights each card is a button with its words, whose small sketch says nothing.
  @Test func everyCardOpensItsSightAndChangesNothing() async throws {
    var steps = 0
    for visit in try await Visits.all where visit.locale == "sv" {
      let (bench, model) = try visit.open()
      guard !model.screen.sights.isEmpty else { continue }
      steps += 1
      let hand = TappingHand(width: .compact)
      hand.take(model, on: bench, visit.policy)
      let (screen, bytes) = (model.screen, try Data(contentsOf: bench.file))
      let session = try model.guide.current(moment: bench.clock.system.moment).snapshot
      for card in screen.sights {
        try hand.tapSight(card, of: screen.sights, in: hand.parts.middle)
        #expect(hand.parts.over?.words.contains(card.name) == true && model.sheet == .sight(card.id))
        try hand.tap(model.words.close, in: hand.parts.over)
        #expect(hand.parts.over == nil && model.sheets.isEmpty)
      }
      if let more = screen.moreSights {
        try hand.tap(more.label, in: hand.parts.middle)
        #expect(more.groups.flatMap(\.sights).allSatisfy { hand.parts.over?.words.contains($0.name) == true })
        try hand.tap(model.words.sightsOther, in: hand.parts.over)
      } else {
        try hand.tap(model.words.sightsOther, in: hand.parts.middle)
      }
      #expect(model.sheet == .sights)
      #expect(model.screen == screen && bench.effects.performed.isEmpty && model.announcement == nil, "\(visit.step)")
      #expect(try Data(contentsOf: bench.file) == bytes, "\(visit.step)")
      #expect(try model.guide.current(moment: bench.clock.system.moment).snapshot == session, "\(visit.step)")
    }
    #expect(steps >= 5, "\(steps) steps with sights")
  }

  /// From home into the list, a product, a sight and the sight after it, and back the same way.
  @Test func backLeadsTheSameWay() throws {
    let (_, model, hand) = try atHome()
    let words = model.words
    try hand.tap(words.sights, in: hand.parts.middle)
    #expect(!(hand.parts.over?.words.contains(words.back) ?? true))
    let (group, card) = try #require(
      model.sights.lazy.compactMap { group in
        group.sights.first { model.sight($0.id)?.next.isEmpty == false }.map { (group, $0) }
      }.first)
    try hand.tap(group.name, in: hand.parts.over)
    #expect(model.sheet == .product(group.product))
    try hand.tapSight(card, in: hand.parts.over)
    let next = try #require(model.sight(card.id)?.next.first)
    try hand.tapSight(next, in: hand.parts.over)
    let way = [Sheet.sights, .product(group.product), .sight(card.id), .sight(next.id)]
    #expect(model.sheets == way)
    for left in [3, 2] {
      try hand.tap(words.back, in: hand.parts.over)
      #expect(model.sheets == Array(way.prefix(left)))
    }
    // VoiceOver's escape goes back too; the button closes all at once.
    hand.drawing.root.all.compactMap(\.escape).last?()
    #expect(model.sheets == [.sights])
    model.open(.product(group.product))
    hand.drawing.draw()
    try hand.tap(words.close, in: hand.parts.over)
    #expect(model.sheets.isEmpty)
  }

  /// VoiceOver goes to the title, also where the way back and the product stand before it.
  @Test func theTitleIsReachedFirst() async throws {
    let (_, model, hand) = try atHome()
    let card = try #require(model.sights.first?.sights.first)
    model.sheet = .sights
    for (sheet, title) in [(Sheet.sights, model.words.sights), (.sight(card.id), card.name)] {
      if model.sheet != sheet { model.open(sheet) }
      hand.drawing.draw()
      for task in hand.drawing.tasks.dropLast() { await task.run() }
      hand.drawing.draw()
      #expect(hand.parts.over?.all.filter(\.isFocused).flatMap(\.words) == [title])
    }
  }

  /// The remedy of a sight is gone into from its sheet, which is then closed.
  @Test func theTroubleOfASightEntersItsRemedy() throws {
    let (_, known, _) = try atHome()
    var entered = 0
    for card in known.sights.flatMap(\.sights) {
      guard let trouble = known.sight(card.id)?.trouble else { continue }
      let (_, model, hand) = try atHome()
      model.sheet = .sight(card.id)
      hand.drawing.draw()
      let home = model.screen.place
      try hand.tap(trouble.label, in: hand.parts.over)
      #expect(model.screen.place != home && model.sheets.isEmpty && model.refusal == nil, "\(card.id)")
      entered += 1
    }
    #expect(entered >= 20, "\(entered) remedies")
  }

  /// The list is reached from where something has gone wrong too.
  @Test func theListIsReachedFromTrouble() async throws {
    for visit in try await Visits.of("set_up_private_iphone") {
      let (bench, model) = try visit.open()
      guard !model.screen.actions(.trouble).isEmpty else { continue }
      let hand = TappingHand(width: .compact)
      hand.take(model, on: bench, visit.policy)
      try hand.tap(model.words.trouble, in: hand.parts.foot)
      try hand.tap(model.words.sights, in: hand.parts.over)
      #expect(model.sheets == [.trouble, .sights])
      try hand.tap(model.words.back, in: hand.parts.over)
      #expect(model.sheets == [.trouble])
    }
  }
}
