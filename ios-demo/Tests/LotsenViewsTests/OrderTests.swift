import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

@MainActor @Suite("Screens in order")
struct OrderTests {
  /// One way on, one way back, and at most one button each of the others; what is seldom needed is behind "More".
  @Test func aScreenHasOneButtonEach() async throws {
    var menus = 0
    for drawn in try await Drawn.all where drawn.sheet == nil {
      let screen = drawn.screen
      for role in [Role.primary, .secondary, .quiet] {
        #expect(screen.actions(role).count <= 1, "\(drawn.place): \(screen.actions(role).map(\.label))")
      }
      #expect(screen.input == nil || screen.actions(.primary).isEmpty, "\(drawn.place)")
      let back = (drawn.parts.top?.controls ?? []).filter { $0.identifier == "wayBack" }
      #expect(back.flatMap(\.spoken) == [screen.back?.label].compactMap { $0 }, "\(drawn.place)")
      let menu = screen.actions(.menu)
      let labels = (drawn.parts.middle?.controls ?? []).flatMap(\.words)
      #expect(labels.contains(drawn.words.more) == !menu.isEmpty, "\(drawn.place)")
      #expect(menu.allSatisfy { !labels.contains($0.label) }, "\(drawn.place)")
      menus += menu.count
    }
    #expect(menus > 100, "\(menus)")
  }

  /// Every button behind "More" does what it says: the same as its token sent to the guide.
  @Test func whatIsBehindMoreIsPressed() async throws {
    var kinds = Set<ActionKind>()
    for visit in try await Visits.all where visit.locale == "sv" {
      for action in try visit.open().model.screen.actions(.menu) where kinds.insert(action.kind).inserted {
        let (_, sent) = try visit.open()
        sent.press(action)
        let (bench, model) = try visit.open()
        let hand = TappingHand(width: .compact)
        hand.take(model, on: bench, visit.policy)
        try hand.tap(model.words.more, in: hand.parts.middle)
        #expect(hand.parts.over?.shown.first == model.words.more)
        try hand.tap(action.label, in: hand.parts.over)
        await model.performing?.value
        await sent.performing?.value
        #expect(model.screen == sent.screen && model.refusal == nil, "\(visit.step): \(action.label)")
        #expect(action.kind == .share || model.sheet == nil, "\(visit.step): \(action.label)")
      }
    }
    #expect(kinds.isSuperset(of: [.home, .leave, .lookBack, .share]), "\(kinds)")
  }

  /// Where a button of the screen calls, no other one does; what to say stands before the number.
  @Test func aCallHasOneButton() async throws {
    var calls = 0
    for visit in try await Visits.all {
      let (_, model) = try visit.open()
      let screen = model.screen
      guard let call = screen.actions.first(where: { $0.kind == .call }) else { continue }
      let cards = screen.blocks.indices.filter { at in
        if case .contact(let card) = screen.blocks[at].kind { card.id == call.of } else { false }
      }
      #expect(cards.allSatisfy { $0 == screen.blocks.indices.last }, "\(visit.step): what to say comes last")
      let drawing = _Drawing(RootView(model: model))
      drawing.draw()
      let middle = Parts(root: drawing.root).middle
      let buttons = (middle?.controls ?? []).filter { control in control.all.contains { $0.image == call.icon.symbol } }
      #expect(buttons.count == 1, "\(visit.step): \(buttons.map(\.words))")
      #expect(cards.isEmpty || middle?.words.contains(model.words.afterCall) == true, "\(visit.step)")
      calls += 1
    }
    #expect(calls > 0)
  }

  // MARK: What can go wrong

  /// What cannot wait stands before the field; below it one heading for each group, which opens and closes.
  @Test(arguments: ["sv", "en"]) func whatCannotWaitComesFirst(_ language: String) throws {
    let bench = Bench(TestClock(locales: [language]))
    let (model, hand) = (try bench.model(), TappingHand(width: .compact))
    hand.take(model, on: bench, .embedded())
    let troubles = model.screen.actions(.trouble)
    let (urgent, rest) = (troubles.filter(\.urgent), troubles.filter { !$0.urgent })
    #expect(!urgent.isEmpty && rest.count > 8)
    try hand.tap(model.words.trouble, in: hand.parts.foot)
    let shown = { hand.parts.over?.shown ?? [] }
    let closed = shown()
    #expect(closed.prefix(2) == [model.words.trouble, urgent[0].label])
    let field = try #require(closed.firstIndex(of: model.words.search))
    #expect(Array(closed[1..<field]) == urgent.flatMap(\.words))
    let marked = (hand.parts.over?.controls ?? []).filter { $0.identifier == "cannotWait" }
    #expect(marked.allSatisfy { row in row.all.contains { $0.image == Icon.alert.symbol } })
    #expect(marked.count == urgent.count)
    var groups: [String] = []
    for heading in rest.compactMap(\.group) where groups.last != heading { groups.append(heading) }
    #expect(Set(groups).count == groups.count, "each group stands together")
    #expect(folds(hand).flatMap(\.words) == groups && folds(hand).allSatisfy { $0.isOpen == false })
    for heading in groups {
      try hand.tap(heading, in: hand.parts.over)
      #expect(folds(hand).filter { $0.isOpen == true }.flatMap(\.words) == [heading])
      let rows = rest.filter { $0.group == heading }.flatMap(\.words)
      let at = try #require(shown().firstIndex(of: heading))
      #expect(shown()[(at + 1)...].prefix(rows.count) == rows[...])
      #expect(shown().count == closed.count + rows.count)
      try hand.tap(heading, in: hand.parts.over)
    }
    #expect(shown() == closed)
    try hand.tap(groups[0], in: hand.parts.over)
    try hand.tap(model.words.close, in: hand.parts.over)
    try hand.tap(model.words.trouble, in: hand.parts.foot)
    #expect(shown() == closed, "what was opened is closed with the list")
  }

  private func folds(_ hand: TappingHand) -> [_Node] {
    (hand.parts.over?.controls ?? []).filter { $0.isOpen != nil }
  }

  /// A heading can be touched everywhere, in both states, and is a heading.
  @Test func aHeadingThatOpensIsLargeEnough() throws {
    let bench = Bench()
    let (model, hand) = (try bench.model(), TappingHand(width: .compact))
    hand.take(model, on: bench, .embedded())
    try hand.tap(model.words.trouble, in: hand.parts.foot)
    try hand.tap(try #require(model.screen.troubles.first?.heading), in: hand.parts.over)
    #expect(Set(folds(hand).map(\.isOpen)) == [true, false])
    for fold in folds(hand) {
      #expect(fold.traits.contains(.isButton) && fold.all.contains { $0.traits.contains(.isHeader) })
      #expect(fold.all.contains { ($0.minHeight ?? 0) >= 44 && $0.fillsWidth } && fold.all.contains(where: \.isShaped))
    }
  }

  /// Where little can go wrong, all of it lies open.
  @Test func aFewTroublesLieOpen() async throws {
    var few = 0
    for drawn in try await Drawn.all where drawn.sheet == .trouble {
      let troubles = drawn.screen.actions(.trouble)
      guard troubles.count < 9 else { continue }
      #expect(missing(troubles.flatMap(\.words), in: drawn.parts.over?.shown ?? []) == nil, "\(drawn.place)")
      few += 1
    }
    #expect(few > 0)
  }

  // MARK: Words

  /// A term is underlined where it first stands in the block that the guide names, and nowhere else.
  @Test func aTermIsUnderlinedAtItsFirstPlaceAlone() async throws {
    var underlined = 0
    for drawn in try await Drawn.all where drawn.width == .compact {
      let texts = drawn.root.all.filter { $0.text != nil }
      let links = texts.flatMap { text in text.children.filter { $0.traits.contains(.isLink) }.map { (text, $0) } }
      if drawn.sheet != nil {
        #expect(drawn.parts.over?.all.contains { $0.traits.contains(.isLink) } == false, "\(drawn.place)")
      }
      for term in drawn.screen.terms {
        let found = links.filter { $1.label?.lowercased() == term.form.lowercased() }
        guard let at = term.block else {
          #expect(found.isEmpty, "\(drawn.place): \(term.form)")
          continue
        }
        #expect(found.count <= 1, "\(drawn.place): \(term.form), \(found.count) times")
        let block = drawn.screen.blocks[Int(at)]
        if let text = found.first?.0.text {
          let buttons = drawn.parts.middle?.controls.filter { $0.traits.contains(.isButton) }.flatMap(\.words) ?? []
          let first = block.expected(drawn.words, on: drawn.screen).first {
            $0.holds(term.form) && !buttons.contains($0)
          }
          #expect(text == first, "\(drawn.place): \(term.form)")
          underlined += 1
        } else {
          #expect(isCovered(term, block, links.compactMap(\.1.label), drawn), "\(drawn.place): \(term.form)")
        }
      }
    }
    #expect(underlined > 200, "\(underlined)")
  }

  /// Whether a term has no place of its own: it stands on buttons alone, or within a longer term that is underlined.
  private func isCovered(_ term: Term, _ block: Block, _ links: [String], _ drawn: Drawn) -> Bool {
    if case .sights = block.kind { return true }
    return links.contains { $0.count > term.form.count && $0.holds(term.form) }
  }

  /// All words with an explanation are in the list, as the guide writes them.
  @Test func theListKeepsEveryWord() async throws {
    var names = 0
    for drawn in try await Drawn.all {
      guard case .terms = drawn.sheet else { continue }
      let headings = (drawn.parts.over?.all ?? []).filter { $0.traits.contains(.isHeader) }.flatMap(\.words)
      #expect(Set(headings.dropFirst()) == Set(drawn.screen.terms.map(\.form)), "\(drawn.place)")
      names += headings.dropFirst().count { $0.first?.isUppercase == true }
    }
    #expect(names > 0)
  }

  // MARK: Cards, symbols, steps

  /// What a table decides names each app once, with all that it is for and each sentence by itself.
  @Test func aDecisionHasOneCardForEachApp() async throws {
    var joined = 0
    for visit in try await Visits.all {
      let (_, model) = try visit.open()
      for block in model.screen.blocks {
        guard case .decision(let lines) = block.kind else { continue }
        let apps = lines.compactMap(\.app?.id)
        #expect(Set(apps).count == apps.count, "\(visit.step)")
        let drawing = _Drawing(RootView(model: model))
        drawing.draw()
        let shown = Parts(root: drawing.root).middle?.shown ?? []
        for line in lines {
          #expect(missing(line.expected(model.words), in: shown) == nil, "\(visit.step)")
          #expect(line.kinds.allSatisfy(line.about.contains), "\(visit.step)")
        }
        joined += lines.count { $0.kinds.count > 1 }
      }
    }
    #expect(joined > 0)
  }

  @Test func codesAndPasswordsHaveTheirOwnSymbols() {
    let symbols = Icon.allCases.compactMap(\.symbol)
    #expect(Set(symbols).count == symbols.count && Icon.code.symbol != nil)
  }

  /// A number or an address stands on one line, whatever its length.
  @Test func anAddressIsNeverBroken() async throws {
    var addresses = 0
    for drawn in try await Drawn.all where drawn.sheet == nil {
      for block in drawn.screen.blocks {
        guard case .address(let address) = block.kind, let shown = address.shown else { continue }
        let whole = drawn.root.all.filter { $0.lineLimit == 1 }.flatMap(\.words)
        #expect(whole.contains(shown), "\(drawn.place)")
        addresses += 1
      }
    }
    #expect(addresses > 0)
  }

  /// Beside the screen the list of steps is moved to the step at hand, at first and after each step.
  @Test func theStepAtHandCanBeSeen() throws {
    let model = try Bench().model()
    try model.go(to: { $0.progress?.position == 2 })
    let drawing = _Drawing(RootView(model: model))
    drawing.environment.horizontalSizeClass = .regular
    for position in 3...7 {
      drawing.draw()
      let now = try #require(model.screen.steps.first { $0.status == .now })
      #expect(drawing.scrolled.last == AnyHashable(now.id))
      let row = drawing.root.all.first { $0.id == AnyHashable(now.id) }
      #expect(row?.all.contains { $0.traits.contains(.isSelected) } == true, "\(now.id)")
      try model.go(to: { $0.progress.map { Int($0.position) } == position })
    }
    let before = drawing.scrolled.count
    drawing.environment.horizontalSizeClass = .compact
    drawing.draw()
    #expect(drawing.scrolled.count == before)
  }
}

extension String {
  /// Whether words stand in it as a whole.
  fileprivate func holds(_ form: String) -> Bool {
    let words = { (text: String) in text.lowercased().split { !$0.isLetter && !$0.isNumber } }
    let (all, sought) = (words(self), words(form))
    return all.indices.contains { all[$0...].starts(with: sought) } && lowercased().contains(form.lowercased())
  }
}
