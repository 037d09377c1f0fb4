// How announcements are spoken.

extension AttributeScopes.SwiftUIAttributes {
  public enum AnnouncementPriorityAttribute: AttributedStringKey {
    public enum AnnouncementPriority: Hashable, Sendable { case `default`, high, low }
    public typealias Value = AnnouncementPriority
    public static let name = "AccessibilitySpeechAnnouncementPriority"
  }
  public var accessibilitySpeechAnnouncementPriority: AnnouncementPriorityAttribute {
    fatalError("only its key path is used")
  }
}
