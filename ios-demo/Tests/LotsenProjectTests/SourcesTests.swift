import Foundation
import Testing

@testable import GuideTesting

/// The app draws, looks at the device and stores bytes. What a municipality decided, and every word, is the policy's.
@Suite("The sources of the app")
struct SourcesTests {
  private let policy: Vocabulary
  private let sources: [(path: String, text: String)]

  init() throws {
    policy = try Vocabulary(["core/policy/base", "core/policy/hassleholm", "tests/policies/strandby"])
    sources = try Files.sources("Sources", "App/Lotsen")
  }

  @Test func theSourcesHoldNoRuleAndNoMunicipalWord() {
    #expect(sources.count > 25 && policy.ids.count > 500 && policy.names.count > 50)
    for (path, text) in sources { #expect(policy.faults(in: text, allowed: allowed(path)) == [], "\(path)") }
  }

  /// What is a word of the platform, and only by chance one of a policy too.
  private func allowed(_ path: String) -> Set<String> {
    switch path {
    // Names of the system's symbols.
    case "Sources/LotsenViews/Symbols.swift":
      ["app", "bag", "bell", "camera", "folder", "iphone", "key", "lock", "map", "phone", "shield"]
    // Names by which the audits find a button.
    case "Sources/LotsenViews/Sheets/SheetView.swift": ["close"]
    case "Sources/LotsenViews/Inputs/OneOfInput.swift": ["submit"]
    // The key of the managed configuration.
    case "Sources/LotsenGuide/Probes.swift": ["managed"]
    default: []
    }
  }

  @Test(arguments: [
    #"if screen.step == "ask_owner" { }"#, #"guard action.of != "outlook" else { return }"#,
    #"URL(string: "ms-outlook://")"#, #"Text("Vem har köpt enheten?")"#, #"Text("Something went wrong")"#,
    #"Text("Tillbaka \(number) gånger")"#, "// Ring Servicedesk.", #"let phone = "0451-26 77 00""#,
    #"let page = "https://www.hassleholm.se/""#, #"case "six_boxes": break"#,
  ])
  func aRuleOrAWordIsFound(_ planted: String) {
    #expect(policy.faults(in: planted, allowed: []) != [])
  }

  @Test(arguments: [
    #"Image(systemName: "chevron.forward") // A row that leads on."#,
    #"Text(verbatim: "\(step.title), \(step.spoken)")"#,
    ##"let whole = #"(?<![\p{L}])\#(escaped("x y"))"#"##,
  ])
  func whatIsThePlatformsIsNoFault(_ line: String) {
    #expect(policy.faults(in: line, allowed: []) == [])
  }

  @Test func fontsFollowTheSizeThatTheOfficialChose() {
    for (path, text) in sources {
      for fixed in ["Font(", ".system(", ".custom(", "UIFont"] { #expect(!text.contains(fixed), "\(path): \(fixed)") }
    }
  }

  @Test func theAppIsSmall() {
    let lines = sources.flatMap { $0.text.split(separator: "\n") }
      .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("import ") }
    let comments = lines.count { $0.drop(while: \.isWhitespace).hasPrefix("//") }
    print("Swift without tests, imports and blank lines: \(lines.count) lines, \(comments) of them comments")
    #expect(lines.count <= 1820)
  }
}

/// What policies call things: their ids, and the names that officials meet.
private struct Vocabulary {
  private(set) var ids: Set<String> = []
  private(set) var names: Set<String> = []

  init(_ folders: [String]) throws {
    for folder in folders {
      let root = Places.root.appending(path: folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".json") {
        let part = try JSONSerialization.jsonObject(with: Data(contentsOf: root.appending(path: path)))
        let texts = (part as? [String: Any])?["texts"] as? [String: [String: Any]] ?? [:]
        for (key, text) in texts.values.flatMap({ $0 }) where Self.isName(key) { add(text as? String) }
        let policy = (part as? [String: Any])?["policy"] as? [String: Any]
        add((policy?["brand"] as? [String: String])?["name"])
        if texts.isEmpty { ids.formUnion(Project.strings(part)) }
      }
    }
    // The shop and the map of the platform, which every such app opens.
    ids = ids.filter { !$0.hasSuffix("apple.com") }
  }

  /// Whether a text is the name of an app or of a contact.
  private static func isName(_ key: String) -> Bool {
    ["app", "contact"].contains(key.prefix { $0 != "." }) && key.count { $0 == "." } == 1
  }

  private mutating func add(_ name: String?) {
    let words = (name ?? "").split { !$0.isLetter }.filter { $0.count > 3 && $0.first?.isUppercase == true }
    names.formUnion(words.map { String($0) })
  }

  /// What in a source is a rule about a thing of a policy, a name, or a word of its own.
  func faults(in source: String, allowed: Set<String>) -> [String] {
    let words = Set(source.split { !$0.isLetter }.map { String($0) })
    var faults = names.intersection(words).sorted()
    for text in literals(in: source) where !allowed.contains(text) {
      let isWords = text.contains(/\p{L}\s+\p{L}/) || text.contains { $0.isLetter && !$0.isASCII }
      // An id of several parts may stand within a longer text; a plain word is one only by itself.
      let hasId = ids.contains { $0 == text || $0.count > 5 && $0.contains { !$0.isLetter } && text.contains($0) }
      if isWords || hasId { faults.append(text) }
    }
    return faults
  }
}
