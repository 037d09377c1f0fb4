import Foundation
import Lotsen
import Testing

@testable import GuideTesting
@testable import LotsenGuide

@MainActor @Suite("What is looked at and searched for")
struct LookingTests {
  private let bench = Bench()

  @Test func backLeadsToWhatLayThereBefore() throws {
    let model = try bench.model()
    model.open(.sights)
    model.open(.sight("any"))
    model.close()
    #expect(model.sheets == [.sights])
    model.close()
    #expect(model.sheet == nil)
    model.close()
    #expect(model.sheet == nil)
    model.open(.sights)
    model.sheet = .why
    #expect(model.sheets == [.why], "another one lies over the screen alone")
  }

  /// A field begins empty, and what was typed stays while a thing that was found is looked at.
  @Test func whatIsTypedGoesWithItsField() throws {
    let model = try bench.model()
    model.sought = "x"
    model.open(.sight("any"))
    model.sheet = nil
    #expect(model.sought == "x")
    model.open(.trouble)
    #expect(model.sought.isEmpty)
    model.sought = "y"
    model.open(.sights)
    #expect(model.sought.isEmpty)
    model.sought = "z"
    model.open(.foundHelp)
    model.close()
    #expect(model.sought == "z")
    model.sheet = nil
    #expect(model.sought.isEmpty)
  }

  @Test func whatIsDoneClosesWhatLiesOverTheScreen() async throws {
    let model = try bench.model()
    try model.go(to: { !$0.actions(.trouble).isEmpty })
    model.open(.trouble)
    model.press(try #require(model.screen.actions(.trouble).first))
    #expect(model.sheet == nil)
    model.open(.trouble)
    model.press(
      Action(
        role: .trouble, kind: .trouble, of: "", label: "", detail: nil, group: nil, urgent: false, icon: .none,
        token: "gone"))
    #expect(model.sheet == .trouble, "nothing was done")
  }

  @Test func nothingIsFoundByNothing() throws {
    let model = try bench.model()
    for words in ["", " ", "\n\t"] {
      model.sought = words
      #expect(model.found == nil)
    }
    #expect(model.sight("no such sight") == nil)
  }

  /// What is looked at is no event: nothing is saved, performed or announced, and the session is the same.
  @Test func lookingIsNoEvent() throws {
    let model = try bench.model()
    let moment = bench.clock.system.moment
    let (bytes, before) = (try Data(contentsOf: bench.file), try model.guide.current(moment: moment).snapshot)
    for card in model.sights.flatMap(\.sights) {
      model.open(.sight(card.id))
      #expect(model.sight(card.id)?.name == card.name)
      model.sought = card.name
      #expect(model.found?.found.isEmpty == false, "\(card.id)")
    }
    model.sheet = nil
    #expect(try Data(contentsOf: bench.file) == bytes)
    #expect(try model.guide.current(moment: moment).snapshot == before)
    #expect(bench.effects.performed.isEmpty && model.announcement == nil)
  }
}
