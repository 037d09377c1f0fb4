import Lotsen

/// What may lie over the screen.
public enum Sheet: Hashable, Identifiable, Sendable {
  case help
  case trouble
  case why
  case steps
  /// The words with an explanation; the one asked for first.
  case terms(first: String?)

  public var id: Sheet { self }
}
