import Foundation

/// A golden transcript. Its lines are canonical JSON in which the screen stands last, so that a screen is compared as it
/// is written, and only what stands before it has to be read.
struct Golden {
  private let lines: [Data]

  init(reading data: Data) {
    lines = data.split(separator: 10).map { Data($0) }
  }

  func line(_ at: Int) -> GoldenLine? { at < lines.count ? GoldenLine(written: lines[at]) : nil }
}

/// One line: what happened, and what was shown.
struct GoldenLine {
  private static let key = Data(#","screen":"#.utf8)
  private let rest: [String: Json]
  private let shown: Data

  init?(written: Data) {
    guard let key = written.range(of: Self.key),
      case .object(let rest)? = try? Json(reading: written[..<key.lowerBound] + Data("}".utf8))
    else { return nil }
    (self.rest, shown) = (rest, written[key.upperBound...].dropLast())
  }

  var error: Json? { rest["error"] }
  var effects: Json? { rest["effects"] }
  /// Whether the app was closed and opened again.
  var isRestart: Bool { if case .object(let event)? = rest["event"] { event["resume_with"] != nil } else { false } }
  var screen: String { String(decoding: shown, as: UTF8.self) }

  func shows(_ screen: String) -> Bool { shown.elementsEqual(screen.utf8) }
}
