import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

@MainActor @Suite("What is drawn, and what a touch does")
struct DrawnTests {
  /// Rotation and Split View change the width. What is shown, chosen and open stays, at every step.
  @Test func aSizeChangeKeepsThePlace() async throws {
    for visit in try await Visits.all {
      let (_, model) = try visit.open()
      let drawing = _Drawing(RootView(model: model))
      drawing.draw()
      if let input = model.screen.input { model.choose(input.choices[input.choices.count - 1], of: input) }
      model.sheet = model.screen.why == nil ? nil : .why
      let (screen, chosen, sheet) = (model.screen, model.chosen, model.sheet)
      let labels = (screen.input?.choices ?? []).filter { chosen.contains($0.value) }.map(\.label)
      for width in [UserInterfaceSizeClass.regular, .compact, .regular] {
        drawing.environment.horizontalSizeClass = width
        drawing.draw()
        let parts = Parts(root: drawing.root)
        #expect(model.screen == screen && model.chosen == chosen && model.sheet == sheet, "\(visit.step)")
        let on = (parts.middle?.controls ?? []).filter { $0.traits.contains(.isSelected) }.compactMap(\.words.first)
        #expect(on == labels, "\(visit.step) on \(width)")
        #expect((parts.over != nil) == (sheet != nil), "\(visit.step) on \(width)")
        #expect((parts.beside != nil) == (width == .regular && !screen.steps.isEmpty), "\(visit.step) on \(width)")
      }
    }
  }

  /// Back from the store: the step is done by what the device shows, without a tap, and that is told.
  @Test func aTripToTheStoreMovesOnByItself() async throws {
    var trips = 0
    for visit in try await Visits.all {
      let hand = TappingHand(width: .compact)
      let (bench, model) = try visit.open()
      guard let store = model.screen.actions.first(where: { $0.kind == .open && $0.icon == .store }) else { continue }
      hand.take(model, on: bench, visit.policy)
      _ = try hand.perform(.press(store.token))
      await model.performing?.value
      guard case .openStore(let app, .some, _) = try #require(bench.effects.performed.last) else {
        Issue.record("\(visit.scenario), \(visit.step): \(bench.effects.performed)")
        continue
      }
      let place = model.screen.place
      hand.drawing.comeBack()
      #expect(model.screen.place == place, "\(visit.step): nothing was seen, and nothing moves")
      let probes = try Guide.open(moment: Moment(now: 0, locales: []), policy: visit.policy).probes()
      guard let probe = probes.first(where: { $0.kind == .installed && $0.id.hasSuffix(".\(app)") }),
        let scheme = probe.scheme
      else { continue }
      bench.probes.installed = [scheme: true]
      hand.drawing.comeBack()
      #expect(model.screen.place != place, "\(visit.scenario), \(visit.step)")
      #expect(model.refusal == nil)
      #expect(hand.drawing.root.words.contains(model.screen.title))
      trips += 1
    }
    #expect(trips >= 8, "\(trips) trips")
  }

  /// Every kind of effect that a button asks for fails once: it is told on the screen, in words, and nothing lies over.
  @Test func aLinkWithoutHandlerIsTold() async throws {
    var (told, tried) = ([EffectKind: String](), Set<[String]>())
    for visit in try await Visits.all where told.count < EffectKind.allCases.count {
      let actions = try visit.open().model.screen.drawnActions
      let all = actions.middle + actions.menu + actions.help
      let asking = all.filter { [.open, .call, .mail, .map, .share].contains($0.kind) }
      for action in asking where tried.insert(["\(action.kind)", "\(action.icon)", action.of]).inserted {
        let hand = TappingHand(width: .compact)
        let (bench, model) = try visit.open()
        bench.effects.works = false
        hand.take(model, on: bench, visit.policy)
        guard try hand.perform(.press(action.token)) == nil else { continue }
        await model.performing?.value
        guard let effect = bench.effects.performed.last, told[effect.kind] == nil else { continue }
        hand.drawing.draw()
        let said = try #require(hand.drawing.announced.last.map { String($0.characters) }, "\(visit.step): \(effect)")
        let note = try #require(model.screen.blocks.first { $0.plain == said }, "\(visit.step): \(said)")
        #expect(hand.parts.over == nil, "\(visit.step): what is told is covered")
        #expect(missing(note.expected(model.words, on: model.screen), in: hand.parts.middle?.words ?? []) == nil)
        told[effect.kind] = note.plain
      }
    }
    #expect(Set(told.keys) == Set(EffectKind.allCases), "\(told.keys)")
    // Each says what failed, and not only that something did.
    #expect(Set(told.values).count == told.count)
  }

  /// The swipe from the edge and VoiceOver's escape do what the back button does; other drags do nothing.
  @Test func theBackSwipeIsTheGuidesBack() async throws {
    let (begin, far) = (CGPoint(x: 5, y: 300), CGSize(width: 140, height: 10))
    let others = [CGSize(width: 30, height: 0), CGSize(width: 20, height: 300), CGSize(width: 0, height: -300)]
    for visit in try await Visits.of("set_up_private_iphone") {
      let stays = try visit.open().model.screen.place
      let tapped = try Self.place(after: visit) { hand in
        if let back = try visit.open().model.screen.back { try hand.tap(back.label, in: hand.parts.top) }
      }
      let swiped = try Self.place(after: visit) { hand in
        hand.drawing.root.all.compactMap(\.dragged).last?(._drag(from: begin, by: far))
      }
      let escaped = try Self.place(after: visit) { hand in hand.drawing.root.all.compactMap(\.escape).last?() }
      #expect(swiped == tapped && escaped == tapped, "\(visit.step)")
      #expect((tapped == stays) == (visit.step == "home"), "\(visit.step)")
      for way in others {
        let place = try Self.place(after: visit) { hand in
          hand.drawing.root.all.compactMap(\.dragged).last?(._drag(from: begin, by: way))
        }
        #expect(place == stays, "\(visit.step): \(way)")
      }
    }
  }

  private static func place(after visit: Visit, _ touch: (TappingHand) throws -> Void) throws -> [String?] {
    let (bench, model) = try visit.open()
    let hand = TappingHand(width: .compact)
    hand.take(model, on: bench, visit.policy)
    try touch(hand)
    return model.screen.place
  }

  /// A block of a kind that this app has no view of its own for. A policy can't hold one that the core does not know: it
  /// is refused with the place named. What the core knows and a shell may not have, a picture, is drawn in its words.
  @Test func anUnknownBlockIsDrawnAsPlainText() throws {
    let file = Places.root.appendingPathComponent("tests/policies/renewal/four_digits/policy.json")
    let small = try String(contentsOf: file, encoding: .utf8)
    let wifi = #"{"id": "wifi", "act": "tell", "source": ["given"]"#
    let told = "En teckning av en skärm."
    let policy = { (block: String) in
      let text = small.replacingOccurrences(of: wifi, with: wifi + #", "blocks": ["# + block + "]")
        .replacingOccurrences(of: #""texts": {"sv": {"#, with: #""texts": {"sv": {"picture.next_year": "\#(told)","#)
      return try Policy.load(data: Data(text.utf8))
    }
    let bench = Bench()
    let model = try bench.model(policy(#"{"picture": "next_year"}"#))
    try model.go(to: { $0.step == "wifi" })
    let drawing = _Drawing(RootView(model: model))
    drawing.draw()
    let block = try #require(model.screen.blocks.last)
    #expect(block.plain == told)
    #expect(Parts(root: drawing.root).middle?.words.contains(told) == true)
    let newer = try? policy(#"{"film": "next_year"}"#)
    #expect(newer == nil, "a block that the core does not know is refused, and lowered by nobody")
  }

  /// Every word that is underlined opens its own explanation, and it stands first.
  @Test func aWordThatIsExplainedOpensItsExplanation() async throws {
    var opened = Set<String>()
    for visit in try await Visits.all {
      let (_, model) = try visit.open()
      let drawing = _Drawing(RootView(model: model))
      drawing.draw()
      for link in drawing.root.all where link.traits.contains(.isLink) {
        model.sheet = nil
        link.action?()
        guard case .terms(let first?) = model.sheet else {
          Issue.record("\(visit.step): “\(link.label ?? "")” opened \(String(describing: model.sheet))")
          continue
        }
        let term = try #require(model.screen.terms.first { $0.id == first })
        #expect(term.form.lowercased() == link.label?.lowercased())
        drawing.draw()
        #expect(Parts(root: drawing.root).over?.shown.prefix(3) == [model.words.terms, term.form, term.explanation])
        opened.insert(first)
      }
    }
    #expect(opened.count >= 3, "\(opened)")
  }

  /// An office that opens: the view waits for it, and the screen is another without a tap.
  @Test func anOfficeThatOpensIsDrawnWithoutATap() async throws {
    let bench = Bench()
    let model = try bench.model()
    let drawing = _Drawing(RootView(model: model))
    drawing.draw()
    let due = try #require(model.screen.changesAt)
    let words = drawing.root.words
    for _ in 0..<8 where drawing.root.words == words {
      await drawing.tasks.last?.run()
      drawing.draw()
    }
    #expect(bench.clock.now >= due)
    #expect(drawing.root.words != words)
  }
}
