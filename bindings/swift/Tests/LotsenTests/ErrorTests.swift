import Foundation
import Lotsen
import Testing

@Suite("Errors are typed")
struct ErrorTests {
  @Test func everyErrorIsCaughtAsItsType() throws {
    let guide = try Guide.open(moment: monday)
    let snapshot = try guide.current(moment: monday).snapshot
    var found: [String: GuideError] = [:]
    func provoke(_ place: SourceLocation = #_sourceLocation, _ call: () throws -> Any) throws {
      let error = try #require(try refusal(of: call), "nothing was refused", sourceLocation: place)
      found[error.id] = error
    }
    try provoke { try Policy.load(data: Data("{".utf8), name: "part.json") }
    let other = try Policy.load(folder: Places.root.appendingPathComponent("tests/policies/strandby"))
    try provoke { try Guide.open(moment: monday, policy: other, snapshot: snapshot) }
    try provoke { try Guide.open(moment: monday, snapshot: snapshot.dropLast()) }
    try provoke { try Guide.open(moment: monday, snapshot: Data("lotsen 99 0000000000000000\n{}".utf8)) }
    try provoke { try guide.send(event: .press("0000"), moment: monday) }
    try provoke { try guide.send(event: .lookBack, moment: monday) }
    try provoke { try guide.send(event: .trouble("nothing"), moment: monday) }
    try provoke { try guide.sight(id: "nothing", moment: monday) }
    try provoke { try guide.send(event: .begin(journey: "nothing", about: nil), moment: monday) }
    try provoke { try guide.send(event: .observed([ProbeObservation(probe: "nothing", seen: .yes)]), moment: monday) }
    try provoke { try guide.send(event: .choose(question: "nothing", values: ["yes"]), moment: monday) }
    try provoke { try guide.send(event: .lookAt("nothing"), moment: monday) }
    try provoke { try guide.current(moment: Moment(now: -1, locales: [])) }
    let asking = try askingGuide()
    let question = try #require(try asking.current(moment: monday).screen.input).question
    try provoke { try asking.send(event: .choose(question: question, values: ["nothing"]), moment: monday) }
    try provoke { try refusedByItsMachine() }

    let expected = [
      "bad_value", "damaged", "foreign_policy", "needs_newer_core", "not_allowed", "not_asked", "not_here",
      "nothing_before", "policy", "stale", "time_out_of_range", "unknown_journey", "unknown_probe", "unknown_sight",
      "unknown_trouble",
    ]
    #expect(found.keys.sorted() == expected)
    for error in found.values {
      let sentence = guide.policy().sentence(for: error, locales: ["sv"])
      #expect(sentence.count > 10 && sentence == guide.policy().sentence(error: error, moment: monday))
    }
    expectFields(found)
  }

  @Test func everyErrorOfAnAdvisorIsCaughtAsItsType() throws {
    let advisor = Advisor()
    let needs = try advisorRefusal { try advisor.appFor(answers: [:], moment: monday) }
    guard case .Needs(let needed) = needs else { throw Trouble("\(String(describing: needs))") }
    #expect(!needed.isEmpty && needs?.id == "needs")

    let unknown = try advisorRefusal { try advisor.whoHelps(answers: ["nothing": ["yes"]], moment: monday) }
    #expect(unknown == .UnknownQuestion(question: "nothing") && unknown?.id == "unknown_question")

    let question = try #require(advisor.questions(moment: monday).first { needed.contains($0.id) })
    let bad = try advisorRefusal { try advisor.appFor(answers: [question.id: ["nothing"]], moment: monday) }
    let allowed = question.values.map(\.id)
    #expect(bad == .BadValue(question: question.id, values: ["nothing"], allowed: allowed) && bad?.id == "bad_value")

    let missing = try advisorRefusal { try advisor.decide("nothing", at: monday.date) }
    #expect(missing == .UnknownTable(table: "nothing") && missing?.id == "unknown_table")

    let unseen = try advisorRefusal { try advisor.sight("nothing", at: monday.date) }
    #expect(unseen == .UnknownSight(sight: "nothing") && unseen?.id == "unknown_sight")

    let late = try advisorRefusal { try advisor.appFor([:], at: .distantPast) }
    guard case .TimeOutOfRange = late else { throw Trouble("\(String(describing: late))") }
    #expect(late?.id == "time_out_of_range")
  }

  /// The errors carry what they are about.
  private func expectFields(_ found: [String: GuideError]) {
    #expect(found["needs_newer_core"] == .NeedsNewerCore(found: 99, supported: 1))
    #expect(found["unknown_trouble"] == .UnknownTrouble(trouble: "nothing"))
    #expect(found["not_here"] == .NotHere(step: "nothing"))
    #expect(found["time_out_of_range"] == .TimeOutOfRange(now: -1))
    if case .Policy(let error) = found["policy"], case .unreadable(let line, _, _) = error.fault {
      #expect(error.part == "part.json" && line == 1)
    } else {
      Issue.record("\(String(describing: found["policy"]))")
    }
    if case .NotAllowed(let machine, let state, let event, let allowed) = found["not_allowed"] {
      #expect((machine, state, event) == ("device_registration", "not_started", "device_registration.verified"))
      #expect(allowed.contains("device_registration.code_made"))
    } else {
      Issue.record("\(String(describing: found["not_allowed"]))")
    }
  }

  /// A guide that asks a question.
  private func askingGuide() throws -> Guide {
    let guide = try Guide.open(moment: monday, policy: .load(data: Data(smallPolicy().utf8)))
    try guide.go(to: "ask_owner", answers: [:])
    return guide
  }

  /// A policy that has a code checked before anybody signed in, which the proof of a policy would find.
  private func refusedByItsMachine() throws {
    var wrong = try smallPolicy()
    for act in [#""act": "first_sign_in", "app": "mail""#, #""act": "make_code", "app": "mail""#] {
      try #require(wrong.contains(act))
      wrong = wrong.replacingOccurrences(of: act, with: #""act": "tell""#)
    }
    let guide = try Guide.open(moment: monday, policy: .load(data: Data(wrong.utf8)))
    try guide.go(to: "check", answers: ["owner": "private", "device_registration": "not_started"])
    let done = try #require(try guide.current(moment: monday).screen.actions.first { $0.kind == .done })
    try guide.send(.press(done.token), at: monday.date)
  }
}
