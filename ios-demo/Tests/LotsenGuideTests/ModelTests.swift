import Foundation
import Lotsen
import Testing

@testable import GuideTesting
@testable import LotsenGuide

@MainActor @Suite("What the model does by itself")
struct ModelTests {
  private let bench = Bench()

  /// By tapping, from every step that leads to a store, it is played in the tests of the views.
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
    bench.probes.installed = ["ms-outlook": true, "msauthv2": true]
    model.probe()
    #expect(model.screen.place != before.place)
    #expect(model.refusal == nil)
    // What was seen is told, until the official does something.
    let note = model.screen.blocks.first(where: \.isNote)
    let told = try #require(note)
    #expect(told.plain.contains(app.name))
    #expect(model.announcement?.text == told.plain)
    model.probe()
    #expect(model.screen.blocks.contains(told))
    model.back()
    model.goHome()
    #expect(!model.screen.blocks.contains(told))
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

  /// At every step: it is told and read aloud, and as soon as there is room again all of it is saved.
  @Test func aFullDiskIsToldAndNothingIsLost() async throws {
    for visit in try await Visits.all {
      let (bench, model) = try visit.open()
      try bench.fillDisk()
      guard model.act() else { continue }
      let told = try #require(model.announcement?.text, "\(visit.scenario), \(visit.step)")
      #expect(model.screen.blocks.contains { told.contains($0.plain) }, "\(visit.step): \(told)")
      let (place, steps) = (model.screen.place, model.screen.steps)
      try bench.emptyDisk()
      model.probe()
      let again = try bench.model(visit.policy)
      #expect(again.screen.place == place && again.screen.steps == steps, "\(visit.scenario), \(visit.step)")
    }
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

  /// A saved session that lacks its end, or of which one byte is another, is never gone on with, but kept and told.
  @Test func aSessionThatWasAlteredIsSetAside() async throws {
    let visit = try #require(try await Visits.of("set_up_private_iphone").last)
    let whole = visit.snapshot
    var altered = whole.indices.map { at in
      var bytes = whole
      bytes[at] ^= 0x10
      return bytes
    }
    altered += stride(from: 0, to: whole.count, by: 7).map { whole.prefix($0) }
    for (at, bytes) in altered.enumerated() {
      let bench = Bench(TestClock(now: visit.now))
      try FileManager.default.createDirectory(at: bench.folder, withIntermediateDirectories: true)
      try bytes.write(to: bench.file)
      let model = try bench.model(visit.policy)
      #expect(model.refusal != nil && model.screen.kind == .home, "\(at) of \(whole.count)")
      #expect(try Data(contentsOf: bench.folder.appendingPathComponent("session.aside-1")) == bytes)
    }
  }

  /// The session of another municipality is kept and told too.
  @Test func aForeignSessionIsSetAside() async throws {
    let visit = try #require(try await Visits.of("strandby_phone").last)
    let bench = Bench(TestClock(now: visit.now))
    try FileManager.default.createDirectory(at: bench.folder, withIntermediateDirectories: true)
    try visit.snapshot.write(to: bench.file)
    let model = try bench.model()
    let damaged = Policy.embedded().sentence(for: .Damaged(reason: ""), locales: [visit.locale])
    #expect(model.refusal != nil && model.refusal != damaged)
    #expect(model.screen.kind == .home)
  }

  /// At every step the second tap, wherever it lands, does nothing; later it would.
  @Test func aDoubleTapSettlesOneStep() async throws {
    var doubled = 0
    for visit in try await Visits.all {
      let (_, once) = try visit.open()
      guard once.act() else { continue }
      let (bench, twice) = try visit.open()
      bench.clock.standsStill = true
      let pressed = twice.screen
      twice.act()
      guard twice.screen.place != pressed.place else { continue }
      twice.act()
      for action in pressed.actions.prefix(2) + twice.screen.actions.prefix(2) { twice.press(action) }
      if let input = pressed.input { twice.submit(input) }
      twice.back()
      #expect(twice.screen == once.screen, "\(visit.scenario), \(visit.step)")
      #expect(twice.refusal == nil && twice.performing == nil, "\(visit.step)")
      bench.clock.standsStill = false
      if let first = pressed.actions.first { twice.press(first) }
      #expect(twice.screen == once.screen, "\(visit.step): an action of a screen that is gone does nothing")
      doubled += 1
    }
    #expect(doubled > 100, "\(doubled) steps")
  }

  /// A clock before the rules were given out says nothing of who is open, wherever a contact is shown. One that is ahead
  /// can't be told from a late reader of old rules: it takes nobody from their place.
  @Test func aClockWrongByYearsHidesOpenAndClosed() async throws {
    var contacts = 0
    for visit in try await Visits.all {
      for now in [0, -5_000_000_000, 946_684_800, 4_102_444_800, 500_000_000_000] as [Int64] {
        let (bench, model) = try visit.open()
        let place = model.screen.place
        bench.clock.now = now
        model.probe()
        // What recurs has become due by then: that alone leads back to its step.
        let due = now > visit.now && visit.scenario == "recurring_password"
        #expect((due || model.screen.place == place) && model.refusal == nil, "\(visit.step) at \(now)")
        guard now < visit.now else { continue }
        for contact in model.screen.contacts {
          #expect(contact.open == nil && contact.status == nil, "\(visit.step) at \(now): \(contact.status ?? "")")
          contacts += 1
        }
      }
    }
    #expect(contacts > 100, "\(contacts) contacts")
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
    let journeys = model.screen.actions.filter { $0.kind == .begin }
    model.press(journeys[1])
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

extension Screen {
  /// Every contact card, on the screen and behind its help.
  fileprivate var contacts: [ContactCard] {
    let onScreen = blocks.flatMap { block -> [ContactCard] in
      switch block.kind {
      case .contact(let contact): [contact]
      case .routes(let routes): routes.compactMap(\.contact)
      default: []
      }
    }
    return onScreen + (help?.routes ?? []).compactMap(\.contact)
  }
}
