import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

/// What can be known of accessibility from the tree that is drawn: names, traits, order, and what frames ask for. What
/// VoiceOver makes of it, and how large a thing is on glass, only a device shows; Apple's own audit, which is not run
/// here, is in App/LotsenUITests.
@MainActor @Suite("Accessibility of every screen, and of what lies over it")
struct AccessibilityTests {
  @Test func everyControlHasANameAndARole() async throws {
    for drawn in try await Drawn.all {
      for control in drawn.root.controls {
        #expect(control.spoken.contains { !$0.isEmpty }, "\(drawn.place): a control without a name")
        #expect(control.traits.contains(.isButton) || control.traits.contains(.isLink), "\(drawn.place)")
        #expect(!control.isHidden, "\(drawn.place): \(control.words) can be tapped, but is not read aloud")
      }
      // A symbol says nothing: beside it stands a word, or its button has a name.
      for image in drawn.root.all where image.image != nil {
        #expect(image.spoken.isEmpty, "\(drawn.place): \(image.image ?? "")")
      }
    }
  }

  @Test func headingsAreHeadings() async throws {
    for drawn in try await Drawn.all {
      let part = drawn.sheet == nil ? drawn.parts.screen : drawn.parts.over
      let found = (part?.all ?? []).filter { $0.traits.contains(.isHeader) }.flatMap(\.words)
      #expect(found == drawn.model.headings(in: drawn.sheet), "\(drawn.place)")
    }
  }

  /// What is read aloud comes in the order in which it is drawn, which is the order of the screen: the bar, what is
  /// said, what can be done, the foot. Nothing is drawn in another place than it stands in: what lies over something
  /// holds no words.
  @Test func readingOrderIsVisualOrder() async throws {
    for drawn in try await Drawn.all {
      let (screen, words) = (drawn.screen, drawn.words)
      guard drawn.sheet == nil else {
        let expected = drawn.model.expectedSheets.first { $0.0 == drawn.sheet }?.1 ?? []
        let steps = [words.steps] + screen.spokenSteps + [words.close]
        let spoken = screen.spoken(expected, help: drawn.model.helpOfSight(in: drawn.sheet))
        #expect(drawn.parts.over?.spoken == (drawn.sheet == .steps ? steps : spoken), "\(drawn.place)")
        continue
      }
      let beside = drawn.isBeside
      let expected = screen.spoken(screen.expected(words, steps: beside, sights: drawn.model.hasSights))
      #expect(drawn.parts.screen?.spoken == expected, "\(drawn.place)")
      #expect(
        drawn.parts.screen?.children.map(\.tag).filter { ["header", "footer"].contains($0) } != ["footer", "header"])
      let list = beside ? [screen.heading] + screen.spokenSteps : []
      #expect(drawn.parts.beside?.spoken ?? [] == list, "\(drawn.place)")
      for layer in drawn.root.all where layer.isLayer { #expect(layer.words.isEmpty, "\(drawn.place)") }
    }
  }

  /// The frame inside of each button asks for 44 points at least, each way, and all of it can be touched. A word with
  /// an explanation is a part of a text, as large as its line, and has the button for all explanations beside it.
  @Test func touchTargetsAreLargeEnough() async throws {
    for drawn in try await Drawn.all {
      for control in drawn.root.controls where control.traits.contains(.isButton) {
        let large = control.all.first { node in
          (node.minHeight ?? 0) >= 44 && (node.fillsWidth || (node.minWidth ?? 0) >= 44)
        }
        #expect(large != nil, "\(drawn.place): \(control.spoken) is too small")
        let touched = control.all.first { node in node.isShaped && node.all.contains { $0 === large } }
        #expect(touched != nil, "\(drawn.place): \(control.spoken) can't be touched everywhere")
      }
    }
  }

  /// At the largest size of text all words are there, in the same order; no frame is lower or narrower than they need,
  /// no number of lines is given, and everything can be scrolled to. Only the one button of a sheet stays in place.
  @Test func nothingIsCutAtTwoHundredPercent() async throws {
    for drawn in try await Drawn.draw({ $0.dynamicTypeSize = .accessibility5 }) {
      let words = drawn.words
      let (screen, sheet) = (drawn.screen, drawn.sheet)
      let beside = drawn.isBeside
      if sheet == nil {
        let expected = screen.expected(words, steps: beside, sights: drawn.model.hasSights)
        #expect(drawn.parts.screen?.shown == expected, "\(drawn.place)")
      }
      Self.look(drawn.root, scrolls: false) { text, node in
        #expect(node.isScrolled || text == words.close, "\(drawn.place): “\(text)” can't be scrolled to")
        #expect(!node.isFixed, "\(drawn.place): “\(text)” stands in a frame that does not grow")
      }
      for limited in drawn.root.all where limited.lineLimit != nil {
        #expect(limited.words.count == 1, "\(drawn.place)")
        #expect(drawn.root.all.contains { $0.scales && $0.words == limited.words }, "\(drawn.place): \(limited.words)")
      }
    }
  }

  /// Walks down to each text that is read, with whether it scrolls and whether a frame of a given size is around it.
  private static func look(
    _ node: _Node, scrolls: Bool, fixed: Bool = false, _ check: (String, (isScrolled: Bool, isFixed: Bool)) -> Void
  ) {
    if node.isHidden { return }
    let (scrolls, fixed) = (
      scrolls || node.tag == "section", fixed || node.fixedHeight != nil || node.fixedWidth != nil
    )
    if let text = node.text { check(text, (scrolls, fixed)) }
    for child in node.children { look(child, scrolls: scrolls, fixed: fixed, check) }
  }

  /// What goes wrong is read aloud when it stands on the screen, in the language of the screen; and VoiceOver goes to
  /// the title of a new screen.
  @Test func changesAreAnnounced() async throws {
    for visit in try await Visits.of("set_up_private_iphone") {
      let (bench, model) = try visit.open()
      let drawing = _Drawing(RootView(model: model))
      drawing.draw()
      try bench.fillDisk()
      drawing.comeBack()
      let told = drawing.announced.map { String($0.characters) }
      #expect(told.count == 1 && model.screen.blocks.contains { told.contains($0.plain) }, "\(visit.step): \(told)")
      #expect(drawing.announced.allSatisfy { $0.languageIdentifier == visit.locale })
      try bench.emptyDisk()
      let place = model.screen.place
      model.back()
      guard model.screen.place != place else { continue }
      drawing.draw()
      let focused = drawing.root.all.filter(\.isFocused)
      #expect(focused.flatMap(\.words) == [model.screen.title], "\(visit.step)")
    }
  }

  /// All that is read aloud says in which language it is: but for numbers and addresses, which have none. A name that
  /// stands in place of the words has no language that a text could carry; SwiftUI reads it in that of the device.
  @Test func theLanguageIsTagged() async throws {
    for language in ["sv", "en"] {
      for visit in try await Visits.of("set_up_private_iphone") {
        let (_, model) = try visit.open(locales: [language])
        let drawing = _Drawing(RootView(model: model))
        for sheet in [nil] + model.expectedSheets.map(\.0) as [Sheet?] {
          model.sheet = sheet
          drawing.draw()
          let whole = Set(drawing.root.all.filter { $0.lineLimit == 1 }.flatMap(\.words))
          for text in drawing.root.all where !text.spoken.isEmpty {
            guard let words = text.text, words.contains(where: \.isLetter), !whole.contains(words) else { continue }
            #expect(text.language == language || text.isHidden, "\(visit.step): \(words)")
          }
        }
      }
    }
  }
}

extension _Drawing {
  /// Leaves the app, and comes back to it.
  func comeBack() {
    for phase in [ScenePhase.background, .active] {
      environment.scenePhase = phase
      draw()
    }
  }
}
