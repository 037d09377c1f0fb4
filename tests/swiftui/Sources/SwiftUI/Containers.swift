// Views that hold others.

public enum Axis: Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1), vertical = Set(rawValue: 2)
  }
}
public enum HorizontalAlignment: String, Sendable {
  case leading = "flex-start"
  case center
  case trailing = "flex-end"
}
public enum VerticalAlignment: String, Sendable {
  case top = "flex-start"
  case center
  case bottom = "flex-end"
  case firstTextBaseline = "baseline"
}
public struct Alignment: Hashable, Sendable {
  let across: HorizontalAlignment
  let along: VerticalAlignment
  public init(horizontal: HorizontalAlignment, vertical: VerticalAlignment) { (across, along) = (horizontal, vertical) }
  public static let center = Alignment(horizontal: .center, vertical: .center)
  public static let leading = Alignment(horizontal: .leading, vertical: .center)
  public static let trailing = Alignment(horizontal: .trailing, vertical: .center)
  public static let top = Alignment(horizontal: .center, vertical: .top)
  public static let bottom = Alignment(horizontal: .center, vertical: .bottom)
  public static let topLeading = Alignment(horizontal: .leading, vertical: .top)
}

public struct VStack<Content: View>: _Drawn {
  let style: String
  let content: Content
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    style = "flex-direction:column;align-items:\(alignment.rawValue);gap:\(spacing ?? 8)px"
    self.content = content()
  }
  public func _draw(_ page: _Page) {
    page.put("div", "display:flex;min-width:0", style) { page.draw(content) }.style.append("flex:1 1 auto")
  }
}
public struct HStack<Content: View>: _Drawn {
  let style: String
  let content: Content
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    style = "align-items:\(alignment.rawValue);gap:\(spacing ?? 8)px"
    self.content = content()
  }
  public func _draw(_ page: _Page) { page.put("div", "display:flex", style) { page.draw(content) } }
}
public struct ViewThatFits<Content: View>: _Drawn {
  let content: Content
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  /// The first at usual sizes, and the last at the largest: the stand-in can't measure.
  public func _draw(_ page: _Page) {
    let parts = page.put("div") { page.draw(content) }
    let large = EnvironmentValues.current.dynamicTypeSize.isAccessibilitySize
    parts.children = [large ? parts.children.last : parts.children.first].compactMap { $0 }
    parts.style.append("width:100%")
  }
}
public struct ScrollView<Content: View>: _Drawn {
  let content: Content
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func _draw(_ page: _Page) {
    page.put("section", "flex:1 1 auto;display:flex;flex-direction:column;min-height:0") { page.draw(content) }
  }
}
public struct Spacer: _Drawn {
  let least: CGFloat
  public init(minLength: CGFloat? = nil) { least = minLength ?? 8 }
  public func _draw(_ page: _Page) { page.put("div", "flex:1 0 \(least)px") }
}
public struct Divider: _Drawn {
  public init() {}
  public func _draw(_ page: _Page) { page.put("div", "flex:none;align-self:stretch;border:0.5px solid #8883") }
}
public struct GeometryProxy {
  public let size: CGSize
}
public struct GeometryReader<Content: View>: _Drawn {
  let content: (GeometryProxy) -> Content
  public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }
  public func _draw(_ page: _Page) { page.draw(content(GeometryProxy(size: .zero))) }
}
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
  let data: Data
  let content: (Data.Element) -> Content
}
extension ForEach: View where Content: View {
  public typealias Body = Never
  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    (self.data, self.content) = (data, content)
  }
}
extension ForEach: _Drawn where Content: View {
  public func _draw(_ page: _Page) { for element in data { page.draw(content(element)) } }
}
extension ForEach where ID == Data.Element.ID, Content: View, Data.Element: Identifiable {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    (self.data, self.content) = (data, content)
  }
}

// MARK: Navigation

public struct NavigationSplitViewVisibility: Equatable, Sendable {
  let name: String
  public static let all = Self(name: "all"), automatic = Self(name: "automatic"), detailOnly = Self(name: "detailOnly")
}
public struct NavigationSplitView<Sidebar: View, Content: View, Detail: View>: _Drawn {
  let sidebar: Sidebar
  let detail: Detail
  public init(
    columnVisibility: Binding<NavigationSplitViewVisibility>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder detail: () -> Detail
  ) where Content == EmptyView {
    (self.sidebar, self.detail) = (sidebar(), detail())
  }
  public func _draw(_ page: _Page) {
    page.put("div", "display:flex;flex:1;align-items:stretch") {
      page.put("nav", "width:320px;flex:none;border-right:1px solid #8883;display:flex;flex-direction:column") {
        page.draw(sidebar)
      }
      page.put("article", "flex:1;display:flex;flex-direction:column;min-width:0") { page.draw(detail) }
    }
  }
}
@MainActor @preconcurrency public protocol NavigationSplitViewStyle {}
public struct BalancedNavigationSplitViewStyle: NavigationSplitViewStyle { public init() {} }
extension NavigationSplitViewStyle where Self == BalancedNavigationSplitViewStyle {
  @MainActor public static var balanced: BalancedNavigationSplitViewStyle { .init() }
}
public enum Visibility: Sendable { case automatic, visible, hidden }
public struct ToolbarPlacement: Sendable { public static let navigationBar = ToolbarPlacement() }
public struct PresentationDetent: Hashable, Sendable {
  let name: String
  public static let medium = Self(name: "medium"), large = Self(name: "large")
}
