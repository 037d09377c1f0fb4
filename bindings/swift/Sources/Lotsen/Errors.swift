import LotsenCore

extension GuideError {
  /// The id, the same in every language: for a log, never for the official, who reads
  /// ``Policy/sentence(for:locales:)``.
  public var id: String {
    switch self {
    case .Policy: "policy"
    case .ForeignPolicy: "foreign_policy"
    case .Damaged: "damaged"
    case .NeedsNewerCore: "needs_newer_core"
    case .Stale: "stale"
    case .NotAsked: "not_asked"
    case .BadValue: "bad_value"
    case .UnknownProbe: "unknown_probe"
    case .UnknownTrouble: "unknown_trouble"
    case .UnknownSight: "unknown_sight"
    case .UnknownJourney: "unknown_journey"
    case .NotHere: "not_here"
    case .NothingBefore: "nothing_before"
    case .NotAllowed: "not_allowed"
    case .TimeOutOfRange: "time_out_of_range"
    }
  }
}

extension AdvisorError {
  /// The id, the same in every language, for a log.
  public var id: String {
    switch self {
    case .Needs: "needs"
    case .UnknownQuestion: "unknown_question"
    case .BadValue: "bad_value"
    case .UnknownTable: "unknown_table"
    case .UnknownSight: "unknown_sight"
    case .TimeOutOfRange: "time_out_of_range"
    }
  }
}
