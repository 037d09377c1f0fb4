import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

/// What can be known of accessibility from the tree that is drawn; Apple's own audit is in App/LotsenUITests.
@MainActor @Suite("Accessibility of the first journey, and of what lies over it")
struct AccessibilityTests {
  @Test func everyControlHasANameAndARole() throws {
    try eachDrawing { drawing in
      for control in drawing.root.all where control.action != nil {
        #expect(!control.spoken.joined().isEmpty)
        #expect(control.traits.contains(.isButton) || control.traits.contains(.isLink))
        #expect(!control.isHidden)
      }
      // A symbol says nothing: beside it stands a word, or a name.
      for image in drawing.root.all where image.image != nil {
        #expect(image.spoken.isEmpty)
      }
    }
  }

  @Test func headingsAreHeadings() throws {
    try eachDrawing { drawing in
      let headings = drawing.root.all.filter { $0.traits.contains(.isHeader) }.flatMap(\.words)
      #expect(!headings.isEmpty)
    }
  }

  @Test func touchTargetsAreLargeEnough() throws {
    try eachDrawing { drawing in
      for control in drawing.root.all where control.traits.contains(.isButton) {
        let height = control.all.compactMap(\.minHeight).max() ?? 0
        #expect(height >= 44, "\(control.words)")
      }
    }
  }

  @Test func nothingIsCutAtTwoHundredPercent() throws {
    try eachDrawing { drawing in
      let words = drawing.root.words
      drawing.environment.dynamicTypeSize = .accessibility5
      drawing.draw()
      #expect(Set(words).isSubset(of: drawing.root.words))
      for limited in drawing.root.all where limited.lineLimit != nil {
        #expect(limited.words.count == 1)
        #expect(drawing.root.all.contains { $0.scales && $0.words == limited.words })
      }
      drawing.environment.dynamicTypeSize = .large
    }
  }

  @Test(arguments: ColorScheme.allCases) func contrastIsEnoughInBothThemes(_ scheme: ColorScheme) throws {
    for folder in [nil, "strandby"] {
      let policy = try folder.map {
        try Policy.load(folder: Places.root.appendingPathComponent("tests/policies/\($0)"))
      }
      let brand = (policy ?? .embedded()).brand()
      let palette = scheme == .dark ? Palette.dark(brand) : Palette.light(brand)
      for ground in [.paper, .surface, .tint, .goodTint, .careTint, .stopTint] as [Shade] {
        #expect(ratio(palette[.text], palette[ground]) >= 7)
      }
      let pairs: [(Shade, Shade)] = [
        (.soft, .paper), (.soft, .surface), (.accent, .paper), (.accent, .surface), (.accent, .tint),
        (.onAccent, .accent), (.good, .goodTint), (.care, .careTint), (.stop, .stopTint), (.good, .surface),
        (.stop, .surface),
      ]
      for (text, ground) in pairs { #expect(ratio(palette[text], palette[ground]) >= 4.5) }
      for ground in [.paper, .surface] as [Shade] { #expect(ratio(palette[.line], palette[ground]) >= 3) }
    }
    try eachDrawing(scheme) { drawing in check(drawing.root, .init(red: 0, green: 0, blue: 0), nil) }
  }

  @Test func changesAreAnnounced() async throws {
    let bench = Bench()
    bench.effects.works = false
    let model = try bench.model()
    let drawing = _Drawing(RootView(model: model))
    drawing.draw()
    try model.go(to: { $0.help?.routes.contains { $0.contact?.actions.isEmpty == false } == true })
    drawing.draw()
    model.press(try #require((model.screen.help?.routes ?? []).compactMap(\.contact).flatMap(\.actions).last))
    await model.performing?.value
    drawing.draw()
    let told = try #require(model.screen.blocks.first).plain
    #expect(drawing.announced.map { String($0.characters) } == [told])
  }

  @Test func theLanguageIsTagged() throws {
    for language in ["sv", "en"] {
      try eachDrawing(language: language) { drawing in
        for text in drawing.root.all where text.text?.contains(where: \.isLetter) == true && !text.spoken.isEmpty {
          let isNumberOrAddress = drawing.root.all.contains { $0.lineLimit == 1 && $0.words == text.words }
          let isInitial = text.text?.count == 1
          #expect(text.language == language || isNumberOrAddress || isInitial, "\(text.text ?? "")")
        }
      }
    }
  }

  /// Draws the first screens of the first journey, and every sheet over each of them.
  private func eachDrawing(
    _ scheme: ColorScheme = .light, language: String = "sv", _ check: (_Drawing) throws -> Void
  ) throws {
    for width in [UserInterfaceSizeClass.compact, .regular] {
      let model = try Bench(TestClock(locales: [language])).model()
      for position in [nil, 2, 4, 6, 12, 14] as [UInt32?] {
        if let position { try model.go(to: { $0.progress?.position == position }) }
        for sheet in [nil, .help, .trouble, .why, .steps, .terms(first: nil)] as [Sheet?] {
          model.sheet = sheet
          let drawing = _Drawing(RootView(model: model))
          drawing.environment.colorScheme = scheme
          drawing.environment.horizontalSizeClass = width
          drawing.draw()
          try check(drawing)
        }
      }
    }
  }

  /// Walks down the tree with the colours that hold there.
  private func check(_ node: _Node, _ text: Color, _ ground: Color?) {
    let (text, ground) = (node.foreground ?? text, node.background ?? ground)
    if let words = node.text, words.contains(where: \.isLetter), let ground {
      #expect(ratio(text, ground) >= 4.5, "\(words)")
    }
    for child in node.children where child.opacity == 1 { check(child, text, ground) }
  }

  private func ratio(_ one: Color, _ other: Color) -> Double {
    let light = { (color: Color) in
      let parts = [color._red, color._green, color._blue].map {
        $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (a, b) = (light(one), light(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
