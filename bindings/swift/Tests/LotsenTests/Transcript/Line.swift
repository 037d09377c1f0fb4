import Foundation
import Lotsen

/// What the guide answered to one event.
struct Line: Sendable {
  /// When, in whole seconds since 1970.
  let at: Int64
  /// What happened, as the scenario writes it.
  let event: Json
  /// What the guide gave; the unchanged screen after an error.
  let update: Update
  /// Why the event was refused.
  let refusal: Refusal?
}

/// Why an event was refused.
struct Refusal: Sendable {
  let id: String
  let sentence: String
}

extension Converter {
  func line(_ line: Line) -> Json {
    object(
      .line,
      [
        "at": .string(written(seconds: line.at)),
        "event": line.event,
        "screen": screen(line.update.screen),
        "effects": list(line.update.effects, effect),
        "carried": list(line.update.carried, carried),
        "error": optional(line.refusal, refusal),
      ])
  }

  private func refusal(_ refusal: Refusal) -> Json {
    object(.refusal, ["id": .string(refusal.id), "sentence": .string(refusal.sentence)])
  }

  /// A whole transcript: a line for each event.
  func transcript(_ lines: [Line]) -> String {
    lines.map { line($0).canonical + "\n" }.joined()
  }
}
