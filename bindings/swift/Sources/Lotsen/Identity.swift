import LotsenCore

// What a list of a view can tell apart by itself. A row of a `Why` is not among it: one row may decide several answers,
// and stands there once for each. Nor is what was found: a trouble and a journey may have the same id. All records are
// `Sendable` and `Hashable` as they are generated.

extension Action: Identifiable {
  /// The token.
  public var id: String { token }
}

extension Block: Identifiable {
  /// The block itself: no screen has the same block twice.
  public var id: Block { self }
}

extension Choice: Identifiable {
  /// The value.
  public var id: String { value }
}

extension Input: Identifiable {
  /// The question.
  public var id: String { question }
}

extension StepItem: Identifiable {}
extension Term: Identifiable {}
extension AppCard: Identifiable {}
extension ContactCard: Identifiable {}
extension AddressCard: Identifiable {}
extension HelpRoute: Identifiable {}
extension SourceLine: Identifiable {}
extension ProbeSpec: Identifiable {}
extension SightCard: Identifiable {}
extension SightSheet: Identifiable {}
extension Asked: Identifiable {}
extension PinRule: Identifiable {}
extension QuestionInfo: Identifiable {}
extension ValueInfo: Identifiable {}

extension SightGroup: Identifiable {
  /// The product.
  public var id: String { product }
}

extension SightAnswer: Identifiable {
  /// The answer itself: several differ in the devices for which they hold.
  public var id: SightAnswer { self }
}

extension OtherWords: Identifiable {
  /// The language.
  public var id: String { locale }
}

extension DecisionLine: Identifiable {
  /// The line itself.
  public var id: DecisionLine { self }
}

extension WhyChange: Identifiable {
  /// The change itself: one other value may change several things.
  public var id: WhyChange { self }
}
