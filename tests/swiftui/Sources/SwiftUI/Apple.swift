// What Apple's other frameworks add, and the app finds there.

extension URL {
  public static var applicationSupportDirectory: URL { URL(fileURLWithPath: "Application Support") }
}

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
