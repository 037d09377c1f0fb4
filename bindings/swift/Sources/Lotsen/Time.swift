import Foundation
import LotsenCore

extension Moment {
  /// The seconds that a moment may have: from 1970-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
  public static let seconds: ClosedRange<Int64> = 0...253_402_300_799

  /// The moment of a date, for a device with these languages.
  ///
  /// It fails with ``GuideError/TimeOutOfRange(now:)`` before 1970 and after 9999, and for a date that is
  /// no number.
  public init(date: Date = Date(), locales: [String] = Locale.preferredLanguages) throws(GuideError) {
    let now = date.wholeSeconds
    guard Self.seconds.contains(now) else { throw .TimeOutOfRange(now: now) }
    self.init(now: now, locales: locales)
  }

  /// The moment as a date.
  public var date: Date { Date(seconds: now) }
}

extension Screen {
  /// When to draw again without anything being done; `changesAt` as a date.
  public var changesAtDate: Date? { changesAt.map(Date.init(seconds:)) }
}

extension HoursNow {
  /// When it next opens; `nextOpening` as a date.
  public var nextOpeningDate: Date? { nextOpening.map(Date.init(seconds:)) }

  /// When it next opens or closes; `changesAt` as a date.
  public var changesAtDate: Date? { changesAt.map(Date.init(seconds:)) }
}

extension Date {
  fileprivate init(seconds: Int64) {
    self.init(timeIntervalSince1970: TimeInterval(seconds))
  }

  /// The whole seconds since 1970, downwards; the nearest number there is where they do not fit.
  var wholeSeconds: Int64 {
    let seconds = timeIntervalSince1970.rounded(.down)
    return Int64(exactly: seconds) ?? (seconds > 0 ? .max : .min)
  }
}
