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
  let box: _Box
  let content: Content
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    (box, self.content) = (.column(alignment, spacing ?? 8), content())
  }
  public func _draw(_ page: _Page) { page.put("div", box) { page.draw(content) } }
}
public struct HStack<Content: View>: _Drawn {
  let box: _Box
  let content: Content
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    (box, self.content) = (.row(alignment, spacing ?? 8), content())
  }
  public func _draw(_ page: _Page) { page.put("div", box) { page.draw(content) } }
}
/// Its views lie over each other.
public struct ZStack<Content: View>: _Drawn {
  let alignment: Alignment
  let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
    (self.alignment, self.content) = (alignment, content())
  }
  public func _draw(_ page: _Page) { page.put("div", .pile(alignment)) { page.draw(content) } }
}
public struct ScrollView<Content: View>: _Drawn {
  let content: Content
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func _draw(_ page: _Page) {
    page.put("section", .scroll) { page.draw(content) }
  }
}
/// Lets what scrolls in it be moved to a row. That it moves is not shown: the drawing keeps where it was asked to.
public struct ScrollViewReader<Content: View>: _Drawn {
  let content: (ScrollViewProxy) -> Content
  public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }
  public func _draw(_ page: _Page) { page.draw(content(ScrollViewProxy())) }
}
@MainActor public struct ScrollViewProxy {
  public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {
    _Drawing.current?.scrolled.append(AnyHashable(id))
  }
}
public struct UnitPoint: Hashable, Sendable {
  public let x, y: CGFloat
  public init(x: CGFloat, y: CGFloat) { (self.x, self.y) = (x, y) }
  public static let top = UnitPoint(x: 0.5, y: 0), center = UnitPoint(x: 0.5, y: 0.5)
  public static let bottom = UnitPoint(x: 0.5, y: 1)
}
/// A heading, and what is shown below it while it is open. Its own button draws the heading.
public struct DisclosureGroup<Label: View, Content: View>: _Drawn {
  let isExpanded: Binding<Bool>
  let content: () -> Content
  let label: Label
  public init(
    isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label
  ) {
    (self.isExpanded, self.content, self.label) = (isExpanded, content, label())
  }
  public func _draw(_ page: _Page) {
    let isOpen = isExpanded.wrappedValue
    page.put("div", .column(.leading, 0)) {
      let button = page.put("button") {
        page.put("div", .row(.center, 8)) {
          page.draw(label)
          page.draw(Image(systemName: isOpen ? "chevron.down" : "chevron.forward"))
        }
      }
      button.traits = .isButton
      button.isOpen = isOpen
      button.isEnabled = EnvironmentValues.current.isEnabled
      button.action = { isExpanded.wrappedValue.toggle() }
      if isOpen { page.draw(content()) }
    }
  }
}
public struct Spacer: _Drawn {
  let least: CGFloat
  public init(minLength: CGFloat? = nil) { least = minLength ?? 8 }
  public func _draw(_ page: _Page) { page.put("div", .spacer(least)) }
}
public struct Divider: _Drawn {
  public init() {}
  public func _draw(_ page: _Page) { page.put("hr", .divider) }
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
  let id: KeyPath<Data.Element, ID>
  let content: (Data.Element) -> Content
}
extension ForEach: View where Content: View {
  public typealias Body = Never
  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    (self.data, self.id, self.content) = (data, id, content)
  }
}
extension ForEach: _Drawn where Content: View {
  public func _draw(_ page: _Page) {
    for element in data {
      let before = page.node.children.count
      page.draw(content(element))
      for node in page.node.children[before...] { node.id = AnyHashable(element[keyPath: id]) }
    }
  }
}
extension ForEach where ID == Data.Element.ID, Content: View, Data.Element: Identifiable {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    (self.data, self.id, self.content) = (data, \.id, content)
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
    page.put("div", .row(.top, 0)) {
      let list = page.put("nav", .wrap, "border-right:1px solid #8883") { page.draw(sidebar) }
      (list.sizes.width, list.sizes.maxHeight) = (340, .infinity)
      let screen = page.put("article") { page.draw(detail) }
      (screen.sizes.maxWidth, screen.sizes.maxHeight) = (.infinity, .infinity)
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
