// What views draw: a tree of nodes, with their words, names, traits and actions.

/// One node of a drawing.
@MainActor public final class _Node {
  public let tag: String
  public internal(set) var text: String?
  public internal(set) var style: [String] = []
  public internal(set) var children: [_Node] = []
  /// What a tap does.
  public internal(set) var action: (@MainActor () -> Void)?
  public internal(set) var isEnabled = true
  public internal(set) var label: String?
  public internal(set) var hint: String?
  public internal(set) var isHidden = false
  public internal(set) var traits: AccessibilityTraits = []
  public internal(set) var language: String?
  public internal(set) var minHeight: Double?
  public internal(set) var lineLimit: Int?
  public internal(set) var scales = false
  public internal(set) var foreground: Color?
  public internal(set) var background: Color?
  public internal(set) var opacity = 1.0
  /// The name of a symbol or picture.
  public internal(set) var image: String?

  init(_ tag: String) { self.tag = tag }

  /// This node and all below it, in the order in which they are drawn.
  public var all: [_Node] { [self] + children.flatMap(\.all) }
  /// The words below, in order.
  public var words: [String] { all.compactMap(\.text) }
  /// The words below that are read aloud, in order.
  public var spoken: [String] {
    if isHidden { return [] }
    if let label { return [label] }
    return (text.map { [$0] } ?? []) + children.flatMap(\.spoken)
  }
}

/// A drawing under way.
@MainActor public final class _Page {
  var node = _Node("main")
  var state: [String: AnyObject]
  var watchers: [_Watcher] = []
  var sheets: [_Node] = []
  private var seen: [String: Int] = [:]

  init(state: [String: AnyObject]) { self.state = state }

  func draw(_ view: any View) {
    func go<V: View>(_ view: V) {
      if let drawn = view as? any _Drawn {
        drawn._draw(self)
      } else {
        install(view)
        draw(view.body)
      }
    }
    go(view)
  }

  /// Gives the properties of a view what they have here.
  func install(_ view: Any) {
    let type = String(describing: Swift.type(of: view))
    seen[type, default: 0] += 1
    for (name, value) in Mirror(reflecting: view).children {
      (value as? any DynamicProperty)?._install(self, "\(type)#\(seen[type] ?? 0).\(name ?? "")")
    }
  }

  @discardableResult func put(_ tag: String, _ style: String..., inside: () -> Void = {}) -> _Node {
    let (parent, child) = (node, _Node(tag))
    child.style = style.filter { !$0.isEmpty }
    parent.children.append(child)
    node = child
    inside()
    node = parent
    return child
  }
}

/// A value that is watched, and what is done when it is another.
struct _Watcher {
  let value: Any
  let isSame: (Any) -> Bool
  let run: @MainActor (_ before: Any) -> Void
}

/// A view drawn again and again, as a device would.
@MainActor public final class _Drawing {
  public private(set) var root = _Node("main")
  private let view: any View
  private var state: [String: AnyObject] = [:]
  private var watchers: [_Watcher]?
  public var environment = EnvironmentValues()
  /// For a test, to say what is drawn.
  public var title = ""
  /// What was announced, in order.
  public static var announced: [String] = []

  public init(_ view: any View) { self.view = view }

  /// Draws, and runs what watches a value that is another than in the drawing before.
  public func draw() {
    for _ in 0..<5 where !settle() {}
  }

  private func settle() -> Bool {
    let saved = EnvironmentValues.current
    EnvironmentValues.current = environment
    defer { EnvironmentValues.current = saved }
    let page = _Page(state: state)
    page.draw(view)
    state = page.state
    page.node.children += page.sheets
    root = page.node
    let before = watchers
    watchers = page.watchers
    guard let before, before.count == page.watchers.count else { return true }
    let changed = zip(before, page.watchers).filter { !$1.isSame($0.value) }
    for (before, now) in changed { now.run(before.value) }
    return changed.isEmpty
  }
}
