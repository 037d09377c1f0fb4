import Lotsen

/// How many steps of a journey are done.
public struct Settled: Equatable, Sendable {
  let journey: String?
  let steps: Int

  /// Whether a step was settled since.
  public func isFurther(than before: Settled) -> Bool {
    journey == before.journey && steps > before.steps
  }
}

/// Something to be read aloud, once. The number tells two with the same words apart.
public struct Announcement: Equatable, Sendable {
  public let text: String
  public let number: Int
}

extension Screen {
  /// Where a screen is: what stays the same while its words change.
  public var place: [String?] { [journey, step] }

  public var settled: Settled {
    Settled(journey: journey, steps: steps.count { $0.status == .done })
  }

  /// The values that the guide has as chosen.
  var selected: Set<String> {
    Set((input?.choices ?? []).filter(\.selected).map(\.value))
  }

  /// The notes on this screen that were not there before, in words.
  func news(since before: Screen) -> String? {
    let notes = blocks.filter { block in
      if case .note = block.kind { !before.blocks.contains(block) } else { false }
    }
    return notes.isEmpty ? nil : notes.map(\.plain).joined(separator: "\n")
  }
}
