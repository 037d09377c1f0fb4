import Lotsen
import SwiftUI

@testable import GuideTesting
@testable import LotsenGuide

// What must be shown of sights, in the order in which it must stand there; as in ExpectedWords.swift.

extension GuideModel {
  /// All that may lie over this screen, with the words that it must show.
  var expectedSheets: [(Sheet, [String])] {
    screen.expectedSheets(words, sights: hasSights) + sightSheets
  }

  /// The sights of this screen, and at home the list of all and the first product.
  private var sightSheets: [(Sheet, [String])] {
    var sheets = screen.sights.flatMap { expectedSheets(of: $0.id) }
    if let more = screen.moreSights {
      let other = [words.sightsOther, words.sightsOtherDetail, words.close]
      let groups = more.groups.flatMap { [$0.name] + $0.sights.flatMap(\.words) }
      sheets.append((.moreSights, [more.label] + groups + other))
    }
    if screen.kind == .home, let first = sights.first {
      let groups = sights.flatMap { [$0.name, $0.detail] }
      sheets.append((.sights, [words.sights, words.search] + groups + [words.close]))
      sheets.append((.product(first.product), [first.name] + first.sights.flatMap(\.words) + [words.close]))
    }
    return sheets
  }

  /// A sight, and who can help with it.
  func expectedSheets(of id: String) -> [(Sheet, [String])] {
    guard let sight = sight(id) else { return [] }
    let help = sight.help.map { [$0.title] + $0.routes.flatMap { $0.expected(words) } + [words.close] }
    return [(.sight(id), sight.expected(words))] + (help.map { [(.sightHelp(id), $0)] } ?? [])
  }

  /// What must be a heading, on the screen itself or on what lies over it.
  func headings(in sheet: Sheet?) -> [String] {
    switch sheet {
    case .sights: [words.sights]
    case .moreSights: screen.moreSights.map { [$0.label] + $0.groups.map(\.name) } ?? []
    case .product(let product): sights.filter { $0.product == product }.map(\.name)
    case .sight(let id): sight(id)?.headings(words) ?? []
    case .sightHelp, .foundHelp:
      helpOfSight(in: sheet).map { [$0.title] + $0.routes.flatMap { $0.headings(words) } } ?? []
    default: screen.headings(words, in: sheet)
    }
  }

  /// Whose help is shown, where it is not that of the screen.
  func helpOfSight(in sheet: Sheet?) -> Help? {
    switch sheet {
    case .sightHelp(let id): sight(id)?.help
    case .foundHelp: found?.help
    default: nil
    }
  }
}

extension Screen {
  /// The sights that may come at this step.
  var sights: [SightCard] {
    blocks.flatMap { if case .sights(_, let sights, _) = $0.kind { sights } else { [SightCard]() } }
  }
}

extension SightCard {
  var words: [String] { [name, detail] }
}

extension SightSheet {
  func expected(_ words: ShellWords) -> [String] {
    var expected = [product, name]
    for answer in answers {
      expected += [answer.about].compactMap { $0 } + [answer.sketch.spoken, words.sightDo, answer.text]
      if let never = answer.never { expected += [words.sightNever, never] }
    }
    expected += otherWords.map(\.text)
    if !asks.isEmpty { expected += [words.sightAsks] + asks.flatMap { [$0.name, $0.who] } }
    if let help { expected += [help.title, help.line] }
    expected += trouble?.words ?? []
    if !next.isEmpty { expected += [words.sightNext] + next.flatMap(\.words) }
    return expected + [words.close]
  }

  func headings(_ words: ShellWords) -> [String] {
    [name] + answers.compactMap(\.about) + (asks.isEmpty ? [] : [words.sightAsks])
      + (next.isEmpty ? [] : [words.sightNext])
  }
}

extension Sketch {
  /// The words that must stand on it, in order: what is marked has its mark before it.
  var drawn: [String] {
    [caption] + elements.flatMap { [$0.mark?.label].compactMap { $0 } + $0.kind.words }
  }
}

extension SketchElementKind {
  var words: [String] {
    switch self {
    case .title(let text), .text(let text): [text]
    case .field(let label), .button(let label), .quiet(let label), .switch(let label), .row(let label): [label]
    case .number(let digits): [digits]
    case .boxes, .qr, .icon: []
    case .keypad: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    }
  }
}
