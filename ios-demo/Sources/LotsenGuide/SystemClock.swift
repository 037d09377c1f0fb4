import Foundation
import Lotsen

/// What the system says of time and language; another one in tests.
public struct SystemClock: Sendable {
  public let now: @MainActor @Sendable () -> Date
  public let locales: @MainActor @Sendable () -> [String]
  /// Seconds since the system started.
  let uptime: @MainActor @Sendable () -> TimeInterval
  private let pause: @MainActor @Sendable (TimeInterval) async -> Void

  public init(
    now: @escaping @MainActor @Sendable () -> Date = { Date() },
    locales: @escaping @MainActor @Sendable () -> [String] = { Locale.preferredLanguages },
    uptime: @escaping @MainActor @Sendable () -> TimeInterval = { ProcessInfo.processInfo.systemUptime },
    pause: @escaping @MainActor @Sendable (TimeInterval) async -> Void = { try? await Task.sleep(for: .seconds($0)) }
  ) {
    (self.now, self.locales, self.uptime, self.pause) = (now, locales, uptime, pause)
  }

  /// This moment. A clock before or after all calendars counts as the nearest moment there is.
  @MainActor var moment: Moment {
    let (first, last) = (Double(Moment.seconds.lowerBound), Double(Moment.seconds.upperBound))
    let seconds = Int64(min(max(now().timeIntervalSince1970.rounded(.down), first), last))
    return Moment(now: seconds, locales: locales())
  }

  /// Waits until a second has come. It looks at the clock at least once an hour, because a clock may be set.
  @MainActor func wait(until second: Int64) async {
    while !Task.isCancelled {
      let left = TimeInterval(second) - now().timeIntervalSince1970
      if left <= 0 { return }
      await pause(min(left, 3600))
    }
  }
}
