import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

/// Contrast by the formula of WCAG 2.2, of the colours that are drawn. Pixels are not looked at: what a system draws of
/// its own, as the bar of progress or a switched-off button, only a device shows.
@MainActor @Suite("Contrast")
struct ContrastTests {
  private struct Pair: Hashable {
    let colour, ground: Color
    let isText: Bool
  }

  @Test(arguments: ColorScheme.allCases) func contrastIsEnoughInBothThemes(_ scheme: ColorScheme) async throws {
    var pairs: [Pair: String] = [:]
    for drawn in scheme == .light ? try await Drawn.all : try await Drawn.draw({ $0.colorScheme = scheme }) {
      Self.look(drawn.root, nil, nil) { pair, what in pairs[pair] = "\(drawn.place): \(what)" }
    }
    // Text on paper and on cards, what is soft, and a word and its ground for each tone of a note.
    #expect(pairs.keys.count { $0.isText } >= 12, "\(pairs.count) pairs")
    for (pair, place) in pairs {
      let ratio = Self.ratio(pair.colour, pair.ground)
      #expect(ratio >= (pair.isText ? 4.5 : 3), "\(ratio) at \(place)")
    }
    #expect(pairs.keys.contains { $0.isText && Self.ratio($0.colour, $0.ground) >= 7 })
  }

  /// Every mark on every sketch: its words, its ring, and what is struck through in it.
  @Test(arguments: ColorScheme.allCases) func marksStandOutInBothThemes(_ scheme: ColorScheme) throws {
    let model = try Bench().model()
    let drawing = _Drawing(RootView(model: model))
    drawing.environment.colorScheme = scheme
    var (pairs, rings) = (Set<Pair>(), 0)
    for card in model.sights.flatMap(\.sights) {
      model.sheet = .sight(card.id)
      drawing.draw()
      Self.look(try #require(Parts(root: drawing.root).over), nil, nil) { pair, what in
        if pairs.insert(pair).inserted {
          let ratio = Self.ratio(pair.colour, pair.ground)
          #expect(ratio >= (pair.isText ? 4.5 : 3), "\(card.id), \(what): \(ratio)")
        }
        rings += what == "a ring" ? 1 : 0
      }
    }
    #expect(rings > 100, "\(rings) rings")
  }

  /// What the system itself draws before there is a view: the ground of the start.
  @Test(arguments: ColorScheme.allCases) func theCatalogueHasTheColourOfThePaper(_ scheme: ColorScheme) throws {
    let drawing = _Drawing(RootView(model: try Bench().model()))
    drawing.environment.colorScheme = scheme
    drawing.draw()
    let paper = try Self.catalogue("Paper", scheme)
    #expect(drawing.root.all.contains { $0.background == paper }, "nothing is drawn on \(paper)")
  }

  /// Walks down the tree with the colours that hold there. What is switched off is exempt, and paler.
  private static func look(_ node: _Node, _ colour: Color?, _ ground: Color?, found: (Pair, String) -> Void) {
    let (colour, ground) = (node.foreground ?? colour, node.background ?? ground)
    if node.opacity < 1 || !node.isEnabled { return }
    if let colour, let ground {
      if let words = node.text, words.contains(where: { $0.isLetter || $0.isNumber }) {
        found(Pair(colour: colour, ground: ground, isText: true), words)
      }
      if let image = node.image { found(Pair(colour: colour, ground: ground, isText: false), image) }
      // The rings of a sketch; a line around a card only decorates.
      if let ring = node.stroke { found(Pair(colour: ring, ground: ground, isText: false), "a ring") }
    } else {
      #expect(node.text == nil, "“\(node.text ?? "")” has no colour of its own, or no ground")
    }
    for child in node.children { look(child, colour, ground, found: found) }
  }

  private static func ratio(_ one: Color, _ other: Color) -> Double {
    let light = { (color: Color) in
      let parts = [color._red, color._green, color._blue].map {
        $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (a, b) = (light(one), light(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// A colour of the asset catalogue.
  private static func catalogue(_ name: String, _ scheme: ColorScheme) throws -> Color {
    let path = "ios-demo/App/Lotsen/Assets.xcassets/\(name).colorset/Contents.json"
    let set = try JSONDecoder().decode(Colorset.self, from: Data(contentsOf: Places.root.appendingPathComponent(path)))
    let entry = set.colors.first { ($0.appearances?.contains { $0.value == "dark" } ?? false) == (scheme == .dark) }
    let written = try #require(entry).color.components
    let parts = try [written.red, written.green, written.blue].map { part in
      Double(try #require(UInt32(part.dropFirst(2), radix: 16))) / 255
    }
    return Color(red: parts[0], green: parts[1], blue: parts[2])
  }
}

private struct Colorset: Decodable {
  struct Entry: Decodable {
    struct Appearance: Decodable { let value: String }
    struct Shades: Decodable { let components: Components }
    struct Components: Decodable { let red, green, blue: String }
    let appearances: [Appearance]?
    let color: Shades
  }
  let colors: [Entry]
}
