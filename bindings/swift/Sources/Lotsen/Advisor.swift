import Foundation
import LotsenCore

extension Advisor {
  /// Checks a candidate for the app code, and wipes it: afterwards every byte of `candidate` is zero.
  ///
  /// Nothing is kept, shown or logged. Do not make a `String` of the bytes first, and keep no other copy of the
  /// array. It gives nothing where the policy has no app code.
  @inline(never)
  public func checkPin(_ candidate: inout [UInt8]) -> PinReport? {
    candidate.withUnsafeMutableBytes { bytes in
      defer { bytes.initializeMemory(as: UInt8.self, repeating: 0) }
      // Not copied to the heap. A few bytes Foundation holds within the value: on the stack, for this call only.
      let borrowed = bytes.baseAddress.map { Data(bytesNoCopy: $0, count: bytes.count, deallocator: .none) }
      return checkPin(candidate: borrowed ?? Data())
    }
  }

  /// Which app handles some information, at a date; see ``Advisor/appFor(answers:moment:)``.
  public func appFor(
    _ answers: [String: [String]], at date: Date, locales: [String] = Locale.preferredLanguages
  ) throws -> AppAdvice {
    try appFor(answers: answers, moment: moment(at: date, locales))
  }

  /// Who helps with a subject, at a date; see ``Advisor/whoHelps(answers:moment:)``.
  public func whoHelps(
    _ answers: [String: [String]], at date: Date, locales: [String] = Locale.preferredLanguages
  ) throws -> HelpAdvice {
    try whoHelps(answers: answers, moment: moment(at: date, locales))
  }

  /// What a table of the policy says, at a date; see ``Advisor/decide(table:answers:moment:)``.
  public func decide(
    _ table: String, _ answers: [String: [String]] = [:], at date: Date,
    locales: [String] = Locale.preferredLanguages
  ) throws -> [Decision] {
    try decide(table: table, answers: answers, moment: moment(at: date, locales))
  }

  /// A screen of another product, at a date; see ``Advisor/sight(id:answers:moment:)``.
  public func sight(
    _ id: String, _ answers: [String: [String]] = [:], at date: Date,
    locales: [String] = Locale.preferredLanguages
  ) throws -> SightSheet {
    try sight(id: id, answers: answers, moment: moment(at: date, locales))
  }

  /// The products whose screens are known, each with its sights, at a date.
  public func sights(at date: Date, locales: [String] = Locale.preferredLanguages) throws -> [SightGroup] {
    try sights(moment: moment(at: date, locales))
  }

  private func moment(at date: Date, _ locales: [String]) throws(AdvisorError) -> Moment {
    let now = date.wholeSeconds
    guard Moment.seconds.contains(now) else { throw .TimeOutOfRange(now: now) }
    return Moment(now: now, locales: locales)
  }
}
