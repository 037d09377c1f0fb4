import Foundation
import Lotsen
import Testing

@Suite("The layer over the generated code")
struct LayerTests {
  /// What a list of a view shows has to be told apart by its id.
  @Test func everythingInAListHasAnIdOfItsOwn() throws {
    for file in try Places.files(in: Places.own) {
      for screen in try ConformanceRun.scenario(path: file.path).lines().map(\.screen) {
        let place = "\(file.lastPathComponent), \(screen.step)"
        #expect(areUnique(screen.actions + [screen.back].compactMap { $0 }), "\(place)")
        #expect(areUnique(screen.blocks) && areUnique(screen.steps), "\(place)")
        #expect(areUnique(screen.terms) && areUnique(screen.input?.choices ?? []), "\(place)")
        #expect(screen.terms.compactMap(\.block).allSatisfy { screen.blocks.indices.contains(Int($0)) }, "\(place)")
        #expect(areUnique(screen.help?.routes ?? []), "\(place)")
        if let why = screen.why {
          #expect(areUnique(why.sources) && areUnique(why.changes), "\(place)")
        }
        for case .routes(let routes) in screen.blocks.map(\.kind) { #expect(areUnique(routes), "\(place)") }
        for case .decision(let lines) in screen.blocks.map(\.kind) { #expect(areUnique(lines), "\(place)") }
        for case .contact(let card) in screen.blocks.map(\.kind) { #expect(areUnique(card.actions), "\(place)") }
      }
    }
    let guide = try Guide.open(moment: monday)
    #expect(areUnique(guide.probes()))
    let groups = try guide.sights(at: monday.date, locales: monday.locales)
    #expect(areUnique(groups) && groups.allSatisfy { areUnique($0.sights) })
    for card in groups.flatMap(\.sights) {
      let sheet = try guide.sight(card.id, at: monday.date, locales: monday.locales)
      #expect(areUnique(sheet.answers) && areUnique(sheet.otherWords), "\(card.id)")
      #expect(areUnique(sheet.asks) && areUnique(sheet.next), "\(card.id)")
    }
    let questions = Advisor().questions(moment: monday)
    #expect(areUnique(questions) && questions.allSatisfy { areUnique($0.values) })
  }

  /// The one way back is pressed like any other action, and leads home from wherever one is.
  @Test func theOneWayBackLeadsHome() throws {
    let guide = try Guide.open(moment: monday)
    let journey = try #require(try guide.current(moment: monday).screen.actions.first { $0.role == .journey })
    var screen = try guide.send(event: .press(journey.token), moment: monday).screen
    for _ in 0..<3 {
      let input = try #require(screen.input)
      let answer = Event.choose(question: input.question, values: [input.choices[0].value])
      screen = try guide.send(event: answer, moment: monday).screen
    }
    var shown = [screen.step]
    while let back = screen.back, shown.count < 20 {
      screen = try guide.send(event: .press(back.token), moment: monday).screen
      shown.append(screen.step)
    }
    #expect(screen.kind == .home && screen.back == nil)
    #expect(shown.count == 5 && Set(shown).count == 5, "\(shown)")
  }

  private func areUnique<T: Identifiable>(_ items: [T]) -> Bool {
    Set(items.map(\.id)).count == items.count
  }

  @Test func allIsSendable() throws {
    func needsSendable<T: Sendable>(_: T.Type) {}
    needsSendable(Update.self)
    needsSendable(Event.self)
    needsSendable(Guide.self)
    needsSendable(Policy.self)
    needsSendable(Advisor.self)
    needsSendable(AppAdvice.self)
    needsSendable(HelpAdvice.self)
    needsSendable(GuideError.self)
    needsSendable(AdvisorError.self)
    needsSendable(Moment.self)
  }

  /// What is looked at and searched for is the same by a date as by a moment, and by an advisor and a policy as in a guide.
  @Test func sightsAndTheSearchTakeADate() throws {
    let (guide, date, languages) = (try Guide.open(moment: monday), monday.date, monday.locales)
    let card = try #require(try guide.sights(moment: monday).first?.sights.first)
    #expect(try guide.sight(card.id, at: date, locales: languages) == guide.sight(id: card.id, moment: monday))
    #expect(try Advisor().sight(card.id, at: date, locales: languages).name == card.name)
    #expect(try Advisor().sights(at: date, locales: languages) == guide.sights(moment: monday))
    let found = try guide.find(card.name, at: date, locales: languages)
    #expect(found.found.contains { $0.kind == .sight && $0.id == card.id })
    let without = try guide.policy().find(card.name, at: date, locales: languages)
    #expect(without.found.map(\.id) == found.found.map(\.id) && without.found.allSatisfy { $0.action == nil })
  }

  @Test func aPolicyIsLoadedFromAFolder() throws {
    let folder = Places.root.appendingPathComponent("tests/policies/strandby")
    #expect(try Policy.load(folder: folder).id() == "strandby")
    let empty = FileManager.default.temporaryDirectory.appendingPathComponent("empty-\(UUID())")
    #expect(throws: CocoaError.self) { try Policy.load(folder: empty) }
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: empty) }
    #expect(try refusal { try Policy.load(folder: empty) }?.id == "policy")
    // An error names the part by its path from the folder.
    try FileManager.default.createDirectory(
      at: empty.appendingPathComponent("texts"), withIntermediateDirectories: true)
    try Data("[]".utf8).write(to: empty.appendingPathComponent("texts/sv.json"))
    let error = try refusal { try Policy.load(folder: empty) }
    guard case .Policy(let wrong) = error else { throw Trouble("\(String(describing: error))") }
    #expect(wrong.part == "texts/sv.json")
  }

  @Test func anErrorOfTheClockHasASentence() throws {
    let policy = Policy.embedded()
    let error = try #require(try refusal { try Guide.open(at: .distantPast) })
    let (swedish, english) = (
      policy.sentence(for: error, locales: ["sv"]), policy.sentence(for: error, locales: ["en"])
    )
    #expect(!swedish.isEmpty && !english.isEmpty && swedish != english)
  }
}
