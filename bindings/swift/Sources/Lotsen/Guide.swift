import Foundation
import LotsenCore

extension Guide {
  /// Opens a guide: a new session, or the one of a snapshot.
  ///
  /// Without a policy the embedded one is used. It fails with `Damaged`, `ForeignPolicy` or `NeedsNewerCore` for a
  /// snapshot that cannot be used, and with `TimeOutOfRange` for the date.
  public static func open(
    at date: Date,
    locales: [String] = Locale.preferredLanguages,
    policy: Policy? = nil,
    snapshot: Data? = nil
  ) throws -> Guide {
    try Guide.open(moment: Moment(date: date, locales: locales), policy: policy, snapshot: snapshot)
  }

  /// The screen as it is at a date; changes nothing.
  public func current(at date: Date, locales: [String] = Locale.preferredLanguages) throws -> Update {
    try current(moment: Moment(date: date, locales: locales))
  }

  /// Takes in what happened at a date. After an error the guide is as it was.
  @discardableResult
  public func send(
    _ event: Event, at date: Date, locales: [String] = Locale.preferredLanguages
  ) throws -> Update {
    try send(event: event, moment: Moment(date: date, locales: locales))
  }

  /// A screen of another product by itself, at a date; changes nothing. See ``Guide/sight(id:moment:)``.
  public func sight(
    _ id: String, at date: Date, locales: [String] = Locale.preferredLanguages
  ) throws -> SightSheet {
    try sight(id: id, moment: Moment(date: date, locales: locales))
  }

  /// The products whose screens are known, each with its sights, at a date; changes nothing.
  public func sights(at date: Date, locales: [String] = Locale.preferredLanguages) throws -> [SightGroup] {
    try sights(moment: Moment(date: date, locales: locales))
  }

  /// Looks for words, at a date; changes nothing, and keeps nothing of them. See ``Guide/find(words:moment:)``.
  public func find(
    _ words: String, at date: Date, locales: [String] = Locale.preferredLanguages
  ) throws -> FindResult {
    try find(words: words, moment: Moment(date: date, locales: locales))
  }
}
