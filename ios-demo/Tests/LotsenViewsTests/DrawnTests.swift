import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

@MainActor @Suite("What the views draw")
struct DrawnTests {
  @Test func everyWordOfTheScreenIsShownInOrder() throws {
    let bench = Bench()
    let model = try bench.model()
    let drawing = _Drawing(RootView(model: model))
    for position in [nil, 2, 4, 9, 13] as [UInt32?] {
      if let position { try model.go(to: { $0.progress?.position == position }) }
      let (screen, words) = (model.screen, model.words)
      func check(_ sheet: Sheet, _ expected: [String]) {
        model.sheet = sheet
        drawing.draw()
        let over = drawing.root.children.last
        #expect(over?.tag == "aside")
        let lacking = missing(expected, in: over?.words ?? [])
        #expect(lacking == nil, "\(sheet) at \(screen.step)")
        model.sheet = nil
      }
      if screen.actions.contains(where: { $0.role == .trouble }) { check(.trouble, screen.expectedTroubles(words)) }
      if let help = screen.help {
        check(.help, [help.title] + help.routes.flatMap { $0.expected(words) } + [words.close])
      }
      if let why = screen.why { check(.why, why.expected(words)) }
      if !screen.steps.isEmpty { check(.steps, [words.steps] + screen.steps.map(\.title) + [words.close]) }
      if let last = screen.terms.last {
        let terms = [last] + screen.terms.dropLast()
        check(.terms(first: last.id), [words.terms] + terms.flatMap { [$0.form, $0.explanation] } + [words.close])
      }
    }
  }

  @Test func aSizeChangeKeepsThePlace() throws {
    let model = try Bench().model()
    try model.go(to: { $0.input?.many == true })
    let input = try #require(model.screen.input)
    let drawing = _Drawing(RootView(model: model))
    drawing.draw()
    model.choose(input.choices[1], of: input)
    model.sheet = .why
    for width in [UserInterfaceSizeClass.regular, .compact, .regular] {
      drawing.environment.horizontalSizeClass = width
      drawing.draw()
      #expect(model.chosen == [input.choices[1].value])
      #expect(model.sheet == .why)
      let chosen = drawing.root.all.filter { $0.action != nil && $0.traits.contains(.isSelected) }.compactMap(
        \.words.first)
      #expect(chosen.contains(input.choices[1].label))
      #expect(drawing.root.children.last?.tag == "aside")
    }
  }

  @Test(arguments: ["sv", "en", "fi"]) func theSecondMunicipalityRunsUnchanged(_ language: String) throws {
    let policy = try Policy.load(folder: Places.root.appendingPathComponent("tests/policies/strandby"))
    let model = try Bench(TestClock(locales: [language])).model(policy)
    let drawing = _Drawing(RootView(model: model))
    drawing.draw()
    #expect(model.screen.locale == language)
    #expect(missing(model.screen.expected(model.words, steps: false), in: drawing.root.words) == nil)
    #expect(drawing.root.words.first == policy.brand().name)
  }

  @Test func aWordThatIsExplainedOpensItsExplanation() throws {
    let model = try Bench().model()
    let drawing = _Drawing(RootView(model: model))
    var link: _Node?
    for position in 2...15 as ClosedRange<UInt32> where link == nil {
      try model.go(to: { $0.progress?.position == position })
      drawing.draw()
      link = drawing.root.all.first { $0.traits.contains(.isLink) }
    }
    let found = try #require(link)
    found.action?()
    drawing.draw()
    guard case .terms(let first?) = model.sheet else {
      Issue.record("no explanation was opened")
      return
    }
    let term = try #require(model.screen.terms.first { $0.id == first })
    #expect(term.form.lowercased() == found.label?.lowercased())
    #expect(drawing.root.children.last?.words.contains(term.explanation) == true)
  }
}
