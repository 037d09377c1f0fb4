import Foundation
import Lotsen
import Testing

@Suite("The comparison notices a fault in the runner")
struct SwapTests {
  @Test func twoSwappedFieldsAreNoticed() throws {
    let examples = try examples()
    for record in Record.allCases {
      let fields = fields(of: record)
      let converter = Converter(swap: Swap(record: record, one: fields.0, other: fields.1))
      let noticed =
        examples[record, default: []].contains { converter.line($0.line).canonical != $0.golden }
        || converter.list(Self.effects.map(\.0), converter.effect).canonical != Self.writtenEffects
      #expect(noticed, "\(record.rawValue): \(fields.0) and \(fields.1)")
    }
  }

  /// No scenario has every effect, so all are held against their written form here.
  @Test func everyEffectIsWrittenAsInRust() {
    let converter = Converter()
    #expect(converter.list(Self.effects.map(\.0), converter.effect).canonical == Self.writtenEffects)
  }

  /// For each record some lines of the scenarios that hold it, with their golden form. All of them are right.
  private func examples() throws -> [Record: [(line: Line, golden: String)]] {
    var examples: [Record: [(line: Line, golden: String)]] = [:]
    for file in try Places.files(in: Places.own) {
      let name = file.deletingPathExtension().lastPathComponent
      let golden = try String(contentsOf: Places.golden.appendingPathComponent("\(name).jsonl"), encoding: .utf8)
      for (line, golden) in zip(try played(file), golden.split(separator: "\n").map(String.init)) {
        var met: Set<Record> = []
        let text = Converter(meets: { met.insert($0) }).line(line).canonical
        try #require(text == golden)
        for record in met where examples[record, default: []].count < 20 {
          examples[record, default: []].append((line, golden))
        }
      }
    }
    return examples
  }

  private static let effects: [(Effect, String)] = [
    (
      .openStore(app: "a", appStore: "1", package: nil),
      #"{"app":"a","app_store":"1","package":null,"type":"open_store"}"#
    ),
    (
      .openApp(app: "a", scheme: "b", package: "c"),
      #"{"app":"a","package":"c","scheme":"b","type":"open_app"}"#
    ),
    (.openLink(address: "https://example.com/å"), #"{"address":"https://example.com/å","type":"open_link"}"#),
    (.call(dial: "+461"), #"{"dial":"+461","type":"call"}"#),
    (.openMap(query: "Torget 1"), #"{"query":"Torget 1","type":"open_map"}"#),
    (.openSettings(section: .accounts), #"{"section":"accounts","type":"open_settings"}"#),
    (.share(text: "a\n\"b\"\u{1}"), #"{"text":"a\n\"b\"\u0001","type":"share"}"#),
  ]

  private static var writtenEffects: String { "[\(effects.map(\.1).joined(separator: ","))]" }

  /// Two fields of each record that could be taken for one another.
  private func fields(of record: Record) -> (String, String) {
    switch record {
    case .line: ("event", "screen")
    case .refusal: ("id", "sentence")
    case .carried: ("change", "id")
    case .screen: ("title", "heading")
    case .input: ("question", "submit")
    case .choice: ("value", "label")
    case .action: ("label", "detail")
    case .progress: ("position", "total")
    case .stepItem: ("title", "spoken")
    case .term: ("form", "explanation")
    case .help: ("title", "line")
    case .helpRoute: ("helper", "text")
    case .why: ("rows", "sources")
    case .whyRow: ("table", "row")
    case .sourceLine: ("id", "text")
    case .whyChange: ("question", "value")
    case .block: ("kind", "plain")
    case .paragraph: ("type", "text")
    case .list: ("items", "ordered")
    case .note: ("label", "text")
    case .app: ("type", "app")
    case .contact: ("type", "contact")
    case .address: ("type", "address")
    case .picture: ("id", "alternative")
    case .decision: ("type", "lines")
    case .routes: ("type", "routes")
    case .appCard: ("name", "about")
    case .contactCard: ("status", "drop_in")
    case .phone: ("shown", "dial")
    case .addressCard: ("name", "shown")
    case .decisionLine: ("about", "text")
    case .openStore: ("app", "app_store")
    case .openApp: ("scheme", "package")
    case .openLink: ("type", "address")
    case .call: ("type", "dial")
    case .openMap: ("type", "query")
    case .openSettings: ("type", "section")
    case .share: ("type", "text")
    }
  }
}
