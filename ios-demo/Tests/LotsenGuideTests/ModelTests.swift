import Foundation
import Lotsen
import Testing

@testable import GuideTesting
@testable import LotsenGuide

@MainActor @Suite("What the model does by itself")
struct ModelTests {
  private let bench = Bench()

  @Test func aTripToTheStoreMovesOnByItself() async throws {
    bench.probes.installed = ["ms-outlook": false]
    let model = try bench.model()
    try model.go(to: { $0.actions.contains { $0.kind == .open && $0.icon == .store } })
    let store = try #require(model.screen.actions.first { $0.kind == .open && $0.icon == .store })
    model.press(store)
    await model.performing?.value
    guard case .openStore(_, let number?, _) = try #require(bench.effects.performed.last) else {
      Issue.record("the store was not opened: \(bench.effects.performed)")
      return
    }
    #expect(bench.effects.performed.last?.address?.absoluteString == "itms-apps://apps.apple.com/app/id\(number)")
    let before = model.screen
    let app = try #require(
      before.blocks.lazy.compactMap { if case .app(let card) = $0.kind { card } else { nil } }.first)
    #expect(model.seen == nil)
    bench.probes.installed = ["ms-outlook": true, "msauthv2": true]
    model.probe()
    #expect(model.screen.place != before.place)
    #expect(model.refusal == nil)
    // What was seen is told, until the official does something.
    let told = try #require(model.seen)
    #expect(told.isNote && told.plain.contains(app.name))
    #expect(model.announcement?.text == told.plain)
    model.probe()
    #expect(model.seen == told)
    model.back()
    #expect(model.seen == nil)
  }

  @Test func theWayHomeLeavesTheJourneyWaiting() throws {
    let model = try bench.model()
    try model.go(to: { $0.progress?.position == 4 })
    let left = model.screen
    model.sheet = .why
    model.goHome()
    #expect(model.screen.kind == .home)
    #expect(model.sheet == nil)
    model.press(try #require(model.screen.actions.first { $0.kind == .resume }))
    #expect(model.screen == left)
  }

  @Test func aLinkWithoutHandlerIsTold() async throws {
    bench.effects.works = false
    let model = try bench.model()
    try model.go(to: { $0.help?.routes.contains { $0.contact?.actions.isEmpty == false } == true })
    let share = try #require((model.screen.help?.routes ?? []).compactMap(\.contact).flatMap(\.actions).last)
    model.sheet = .help
    let before = model.announcement
    model.press(share)
    await model.performing?.value
    #expect(model.screen.isTelling)
    #expect(model.sheet == nil, "what is told stands on the screen, which must not be covered")
    #expect(model.announcement != before)
    #expect(model.announcement?.text == model.screen.blocks.first?.plain)
  }

  @Test func aFullDiskIsToldAndNothingIsLost() throws {
    let model = try bench.model()
    let begin = try #require(model.screen.actions.first { $0.role == .journey })
    model.press(begin)
    // In place of a full disk: the folder of the session is a file, so that nothing can be written.
    try FileManager.default.removeItem(at: bench.folder)
    try Data().write(to: bench.folder)
    let input = try #require(model.screen.input)
    model.choose(input.choices[0], of: input)
    model.submit(input)
    #expect(model.screen.isTelling)
    #expect(model.announcement?.text == model.screen.blocks.first?.plain)
    try FileManager.default.removeItem(at: bench.folder)
    model.probe()
    bench.probes.device = .iphone
    model.probe()
    let again = try bench.model()
    #expect(again.screen.place == model.screen.place)
    #expect(again.screen.steps.first?.status == .done)
  }

  @Test(arguments: [Data(), Data("{}".utf8), Data([0xFF, 0xFE, 0]), Data(repeating: 7, count: 10_000_000)])
  func aCorruptFileIsSetAside(_ bytes: Data) throws {
    try FileManager.default.createDirectory(at: bench.folder, withIntermediateDirectories: true)
    for time in 1...2 {
      try bytes.write(to: bench.file)
      let model = try bench.model()
      #expect(model.screen.kind == .home)
      let refusal = try #require(model.refusal)
      #expect(model.announcement?.text == refusal)
      let aside = bench.folder.appendingPathComponent("session.aside-\(time)")
      #expect(try Data(contentsOf: aside) == bytes)
      // It stays until the official has done something.
      bench.probes.device = .iphone
      model.probe()
      #expect(model.refusal == refusal)
      model.press(try #require(model.screen.actions.first { $0.role == .journey }))
      #expect(model.refusal == nil)
    }
  }

  @Test func aFolderInPlaceOfTheFileIsSetAside() throws {
    try FileManager.default.createDirectory(at: bench.file, withIntermediateDirectories: true)
    let model = try bench.model()
    #expect(model.refusal != nil)
    model.press(try #require(model.screen.actions.first { $0.role == .journey }))
    #expect(try bench.model().screen == model.screen)
  }

  @Test func aDoubleTapSettlesOneStep() throws {
    let model = try bench.model()
    try model.go(to: { $0.actions.contains { $0.kind == .done } })
    let done = try #require(model.screen.actions.first { $0.kind == .done })
    bench.clock.standsStill = true
    bench.clock.uptime += 10
    model.press(done)
    let after = model.screen
    model.press(done)
    #expect(model.screen == after)
    // The second tap meets what now stands in the same place.
    if let next = model.screen.actions.first(where: { $0.kind == .done }) { model.press(next) }
    if let input = model.screen.input {
      model.choose(input.choices[0], of: input)
      model.submit(input)
    }
    #expect(model.screen == after)
    #expect(model.refusal == nil)
    bench.clock.uptime += 10
    model.press(done)
    #expect(model.screen == after, "an action of a screen that is gone does nothing")
  }

  @Test func aClockWrongByYearsHidesOpenAndClosed() throws {
    for now in [0, -5_000_000_000, 946_684_800] as [Int64] {
      bench.clock.now = now
      let model = try bench.model()
      let contacts = (model.screen.help?.routes ?? []).compactMap(\.contact)
      #expect(!contacts.isEmpty)
      for contact in contacts {
        #expect(contact.open == nil && contact.status == nil, "\(now): \(contact.status ?? "")")
      }
    }
  }

  @Test func anOfficeThatOpensIsDrawnWithoutATap() async throws {
    let model = try bench.model()
    let due = try #require(model.screen.changesAt)
    let before = model.screen
    bench.clock.now = due - 10_000
    await model.redrawWhenDue()
    #expect(bench.clock.now >= due)
    #expect(bench.clock.waits.allSatisfy { $0 <= 3600 })
    #expect(model.screen.changesAt != due)
    #expect(model.screen != before)
  }

  @Test func thatAnOfficeHasOpenedIsReadAloud() async throws {
    bench.clock.now -= 7200
    let model = try bench.model()
    let closed = try #require(model.screen.help?.line)
    await model.redrawWhenDue()
    let open = try #require(model.screen.help?.line)
    #expect(open != closed)
    #expect(model.announcement?.text == open)
  }

  @Test func theBackGestureEndsAtHome() throws {
    let model = try bench.model()
    try model.go(to: { $0.progress?.position == 4 })
    var seen = [model.screen.place]
    for _ in 0..<4 {
      model.back()
      #expect(!seen.contains(model.screen.place))
      seen.append(model.screen.place)
    }
    #expect(model.screen.kind == .home)
    model.back()
    #expect(model.screen.kind == .home)
    #expect(model.refusal == nil)
  }

  @Test func aChangeOfLanguageIsFollowed() throws {
    let model = try bench.model()
    let swedish = model.screen
    bench.clock.locales = ["en-GB", "sv"]
    model.probe()
    #expect(model.screen.locale == "en")
    #expect(model.screen.title != swedish.title)
    #expect(model.words == Policy.embedded().shellWords(moment: Moment(now: 0, locales: ["en"])))
  }

  @Test func whatIsChosenStaysUntilTheScreenIsAnother() throws {
    let model = try bench.model()
    try model.go(to: { $0.input?.many == true })
    let input = try #require(model.screen.input)
    model.choose(input.choices[0], of: input)
    model.choose(input.choices[1], of: input)
    model.choose(input.choices[0], of: input)
    model.redraw()
    #expect(model.chosen == [input.choices[1].value])
    model.submit(input)
    #expect(model.chosen.isDisjoint(with: [input.choices[1].value]))
    model.lookAt(try #require(model.screen.steps.last { $0.status == .done }))
    #expect(model.chosen == [input.choices[1].value])
  }
}
