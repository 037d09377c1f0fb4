import Foundation
import Lotsen
import Testing

@testable import GuideTesting
@testable import LotsenGuide

@MainActor @Suite("What is seen of the device, and asked of the system")
struct DeviceTests {
  private let probes = TestProbes()

  private func spec(_ kind: ProbeKind, device: Device? = nil, scheme: String? = nil, floor: String? = nil) -> ProbeSpec
  {
    ProbeSpec(
      id: "probe", kind: kind, device: device, scheme: scheme, package: nil, appleFloor: floor, androidFloor: nil)
  }

  @Test func whatCannotBeToldIsUnknown() {
    for kind in ProbeKind.allCases {
      #expect(probes.look(spec(kind, device: .iphone, scheme: "x", floor: "17.0")) == .unknown, "\(kind)")
    }
  }

  @Test func theFormIsThatOfTheDeviceInTheHand() {
    probes.device = .ipad
    #expect(Device.allCases.map { probes.look(spec(.form, device: $0)) } == [.no, .yes, .no, .no, .no])
  }

  @Test(arguments: [
    ("17.0", "17.0", Seen.yes), ("17", "17.0.1", .yes), ("17.0.1", "17", .no), ("17.10", "17.9", .no),
    ("17.9", "17.10", .yes), ("9", "17.5", .yes), ("18.0", "17.9.9", .no), ("17.0", "beta", .unknown),
    ("x", "17.0", .unknown), ("17.0", "", .unknown), ("17..1", "17.1", .unknown),
  ])
  func aVersionIsComparedNumberByNumber(_ floor: String, _ version: String, _ seen: Seen) {
    probes.systemVersion = version
    #expect(probes.look(spec(.osNewEnough, floor: floor)) == seen)
  }

  @Test func aManagedConfigurationSaysThatTheDeviceIsManaged() {
    #expect(probes.look(spec(.managed)) == .unknown)
    probes.managedConfiguration = ["anything": "else"]
    #expect(probes.look(spec(.managed)) == .yes)
    probes.managedConfiguration = [ManagedConfiguration.managed: false]
    #expect(probes.look(spec(.managed)) == .no)
    probes.managedConfiguration = [ManagedConfiguration.managed: true]
    #expect(probes.look(spec(.managed)) == .yes)
  }

  @Test func passcodeAndAppsAreYesOrNo() {
    probes.hasPasscode = false
    probes.installed = ["here": true, "gone": false]
    #expect(probes.look(spec(.passcodeSet)) == .no)
    #expect(["here", "gone", "other"].map { probes.look(spec(.installed, scheme: $0)) } == [.yes, .no, .unknown])
  }

  @Test func everyEffectHasAnAddressThatTheSystemKnows() {
    let addresses: [(Effect, String?)] = [
      (.openStore(app: "a", appStore: "123", package: "p"), "itms-apps://apps.apple.com/app/id123"),
      (.openStore(app: "a", appStore: nil, package: "p"), nil),
      (.openApp(app: "a", scheme: "ms-word", package: nil), "ms-word://"),
      (.openApp(app: "a", scheme: nil, package: "p"), nil),
      (.openLink(address: "https://example.org/å?b=c"), "https://example.org/%C3%A5?b=c"),
      (.call(dial: "+46451267700"), "tel:+46451267700"),
      (.mail(address: "a@example.com"), "mailto:a@example.com"),
      (.openMap(query: "Gatan 1, Orten & Co"), "https://maps.apple.com/?q=Gatan%201,%20Orten%20%26%20Co"),
      (.openSettings(section: .passcode), nil),
      (.share(text: "x"), nil),
    ]
    for (effect, address) in addresses { #expect(effect.address?.absoluteString == address, "\(effect)") }
    #expect(Set(addresses.map(\.0.kind)) == Set(EffectKind.allCases))
  }

  @Test func termsAreFoundAsWholeWordsOnce() {
    let terms = [
      Term(id: "app", form: "app", block: 0, explanation: ""),
      Term(id: "store", form: "app store", block: 0, explanation: ""),
      Term(id: "none", form: "", block: 0, explanation: ""),
    ]
    let words = AttributedString("Appen finns i App Store. En app, en app.", in: "sv", terms: terms)
    #expect(String(words.characters) == "Appen finns i App Store. En app, en app.")
    let led = words.runs.filter { $0.link != nil }
    #expect(led.map { String(words[$0.range].characters) } == ["App Store", "app"])
    #expect(led.compactMap { $0.link.flatMap(Term.id) } == ["store", "app"])
    #expect(words.runs.allSatisfy { $0.languageIdentifier == "sv" })
    #expect(AttributedString("", in: "sv", terms: terms).runs.allSatisfy { $0.link == nil })
    #expect(Term.id(in: URL(fileURLWithPath: "/")) == nil)
  }
}
