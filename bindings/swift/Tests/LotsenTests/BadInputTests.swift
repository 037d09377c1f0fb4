import Foundation
import Lotsen
import Testing

@Suite("Bad input")
struct BadInputTests {
  private static let large = 10_000_000
  private static let noText = Data([0xFF, 0xFE, 0x00, 0xC3, 0x28])

  @Test func badInputIsRefusedAndChangesNothing() throws {
    let guide = try Guide.open(moment: monday)
    let journey = try #require(try guide.current(moment: monday).screen.actions.first)
    let before = try guide.send(event: .press(journey.token), moment: monday)
    let long = String(repeating: "å", count: Self.large / 2)
    for bad in ["", " ", "nothing", "\0", "🧭\u{202E}", before.screen.step + "\0", long] {
      let events: [Event] = [
        .press(bad), .trouble(bad), .lookAt(bad), .begin(journey: bad, about: .thisDevice),
        .choose(question: bad, values: []), .choose(question: bad, values: [bad, bad]),
        .observed([ProbeObservation(probe: bad, seen: .yes)]),
      ]
      for event in events {
        let error = try refusal { try guide.send(event: event, moment: monday) }
        #expect(error != nil, "\(String(describing: event).prefix(80))")
        let after = try guide.current(moment: monday)
        #expect(after.snapshot == before.snapshot && after.screen == before.screen)
      }
    }
    // The token of the screen before.
    #expect(try refusal { try guide.send(event: .press(journey.token), moment: monday) } == .Stale)
    let input = try #require(before.screen.input)
    for values in [[], [""], ["nothing"], [long]] {
      let event = Event.choose(question: input.question, values: values)
      #expect(try refusal { try guide.send(event: event, moment: monday) }?.id == "bad_value")
    }
    #expect(try guide.current(moment: monday).snapshot == before.snapshot)
  }

  @Test func aBadSnapshotIsDamaged() throws {
    let good = try Guide.open(moment: monday).current(moment: monday).snapshot
    let zeros = Data(count: Self.large)
    let cut = (0..<good.count).map { good.prefix($0) }
    for bad in [zeros, good + zeros, Self.noText, good + Self.noText] + cut {
      #expect(try refusal { try Guide.open(moment: monday, snapshot: bad) }?.id == "damaged")
    }
  }

  @Test func aBadPolicyIsNotLoaded() throws {
    let spaces = Data(repeating: 0x20, count: Self.large)
    let text = Data("{\"policy\": \"".utf8) + Data(repeating: 0x61, count: Self.large) + Data("\"}".utf8)
    for bad in [Data(), spaces, text, Self.noText, Data("null".utf8), Data("{}".utf8)] {
      #expect(try refusal { try Policy.load(data: bad) }?.id == "policy")
    }
    #expect(try refusal { try Policy.load(parts: []) }?.id == "policy")
    #expect(try refusal { try Policy.load(parts: [PolicyPart(name: "", bytes: Data())]) }?.id == "policy")
  }

  @Test func languagesThatAreNoneFallBack() throws {
    let policy = Policy.embedded()
    let expected = policy.shellWords(locales: [policy.locales()[0]])
    for locales in [[], [""], ["\0"], ["xx-nothing"]] {
      #expect(policy.shellWords(locales: locales) == expected)
    }
  }
}
