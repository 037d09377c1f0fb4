// Text, images, and what can be tapped.

public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable, Sendable {
  let text: String
  public init(_ value: String) { text = value }
  public init(stringLiteral value: String) { text = value }
}

public struct Text: _Drawn, Equatable {
  public struct LineStyle: Hashable, Sendable {
    public static let single = LineStyle()
  }
  let text: AttributedString
  public init(_ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil)
  {
    text = AttributedString(key.text)
  }
  public init(verbatim: String) { text = AttributedString(verbatim) }
  public init(_ attributed: AttributedString) { text = attributed }
  @_disfavoredOverload public init<S: StringProtocol>(_ content: S) { text = AttributedString(String(content)) }

  var plain: String { String(text.characters) }

  public func _draw(_ page: _Page) {
    let open = EnvironmentValues.current.openURL
    let node = page.put("span", .text)
    node.text = plain
    node.language = text.languageIdentifier
    for run in text.runs {
      guard let link = run.link else { continue }
      let anchor = _Node("a")
      anchor.label = String(text[run.range].characters)
      anchor.traits = .isLink
      anchor.action = { open(link) }
      node.children.append(anchor)
    }
  }
}

extension AttributeScopes {
  public var swiftUI: SwiftUIAttributes.Type { SwiftUIAttributes.self }
  public struct SwiftUIAttributes: AttributeScope {
    public let underlineStyle: UnderlineStyleAttribute
    public enum UnderlineStyleAttribute: AttributedStringKey {
      public typealias Value = Text.LineStyle
      public static let name = "SwiftUI.UnderlineStyle"
    }
  }
}
extension AttributeDynamicLookup {
  public subscript<T: AttributedStringKey>(dynamicMember path: KeyPath<AttributeScopes.SwiftUIAttributes, T>) -> T {
    self[T.self]
  }
}

public struct Image: _Drawn {
  let name: String
  var fills = false
  public init(systemName: String) { name = systemName }
  public init(_ name: String, bundle: Bundle? = nil) { self.name = name }
  public func resizable() -> Image {
    var image = self
    image.fills = true
    return image
  }
  public func _draw(_ page: _Page) {
    let node = page.put("i", .image)
    node.image = name
    if fills { node.style.append("display:grid;width:100%;height:100%;font-size:100px") }
  }
}
extension View {
  public func scaledToFit() -> some View { _with() }
}

public struct Label<Title: View, Icon: View>: _Drawn {
  let title: Title
  let icon: Icon
  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    (self.title, self.icon) = (title(), icon())
  }
  public func _draw(_ page: _Page) {
    page.put("div", .row(.center, 6)) {
      page.draw(icon)
      page.draw(title)
    }
  }
}

public struct ProgressView<Content: View>: _Drawn {
  let part: Double
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) where Content == EmptyView {
    part = value.map { Double($0 / total) } ?? 0
  }
  public func _draw(_ page: _Page) {
    page.put("div", .bar, "height:6px;border-radius:3px;background:#8883;overflow:hidden") {
      page.put("div", .spacer(0), "height:6px;width:\(Int(part * 100))%;background:var(--tint,currentColor)")
    }
  }
}

/// A field to type in. Its label is read aloud, and not drawn.
public struct TextField<Label: View>: _Drawn {
  let text: Binding<String>
  let prompt: Text?
  let label: Label
  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    (self.text, self.prompt, self.label) = (text, prompt, label())
  }
  public func _draw(_ page: _Page) {
    let node = page.put("div", .bar, "min-height:1.33em") {
      if !text.wrappedValue.isEmpty { page.draw(Text(verbatim: text.wrappedValue)) }
    }
    let (parent, named) = (page.node, _Node("label"))
    page.node = named
    page.draw(label)
    page.node = parent
    node.label = named.words.joined()
    node.isAlone = true
    node.typed = { text.wrappedValue = $0 }
  }
}

// MARK: Buttons

public struct ButtonRole: Equatable, Sendable {
  public static let destructive = ButtonRole(), cancel = ButtonRole()
}

public struct Button<L: View>: _Drawn {
  let action: @MainActor () -> Void
  let content: L
  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {
    (self.action, content) = (action, label())
  }
  public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {
    (self.action, content) = (action, label())
  }
  public func _draw(_ page: _Page) {
    let node = page.put("button") {
      let style = EnvironmentValues.current[_ButtonStyleKey.self]
      page.install(style)
      page.draw(style._body(content))
    }
    node.traits = .isButton
    node.action = action
    node.isEnabled = EnvironmentValues.current.isEnabled
  }
}

public struct ButtonStyleConfiguration {
  public struct Label: _Drawn {
    let content: any View
    public func _draw(_ page: _Page) { page.put("div", .row(.center, 8)) { page.draw(content) } }
  }
  public let role: ButtonRole?
  public let label: Label
  public let isPressed: Bool
}
@MainActor @preconcurrency public protocol ButtonStyle: _AnyButtonStyle {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
  typealias Configuration = ButtonStyleConfiguration
}
@MainActor @preconcurrency public protocol _AnyButtonStyle {
  func _body(_ content: any View) -> any View
}
extension ButtonStyle {
  public func _body(_ content: any View) -> any View {
    makeBody(configuration: ButtonStyleConfiguration(role: nil, label: .init(content: content), isPressed: false))
  }
}
@MainActor @preconcurrency public protocol PrimitiveButtonStyle: _AnyButtonStyle {}
public struct PlainButtonStyle: PrimitiveButtonStyle {
  public nonisolated init() {}
  public func _body(_ content: any View) -> any View { ButtonStyleConfiguration.Label(content: content) }
}
extension PrimitiveButtonStyle where Self == PlainButtonStyle {
  public static var plain: PlainButtonStyle { PlainButtonStyle() }
}
struct _ButtonStyleKey: EnvironmentKey {
  static var defaultValue: any _AnyButtonStyle { PlainButtonStyle() }
}
