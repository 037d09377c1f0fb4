import Foundation
import Lotsen

/// What the system says of time and language; another one in tests.
public struct SystemClock: Sendable {
  public static let device = SystemClock()

  var now: @MainActor @Sendable () -> Date = { Date() }
  var locales: @MainActor @Sendable () -> [String] = { Locale.preferredLanguages }
  /// Seconds since the system started.
  var uptime: @MainActor @Sendable () -> TimeInterval = { ProcessInfo.processInfo.systemUptime }
  var pause: @MainActor @Sendable (TimeInterval) async -> Void = { try? await Task.sleep(for: .seconds($0)) }

  /// This moment. A clock before or after all calendars counts as the nearest moment there is.
  @MainActor var moment: Moment {
    let (first, last) = (Double(Moment.seconds.lowerBound), Double(Moment.seconds.upperBound))
    let seconds = Int64(min(max(now().timeIntervalSince1970.rounded(.down), first), last))
    return Moment(now: seconds, locales: locales())
  }
}
