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
  /// What tests of the user interface call it.
  public internal(set) var identifier: String?
  public internal(set) var isHidden = false
  /// Whether what it opens is shown; none where it opens nothing.
  public internal(set) var isOpen: Bool?
  /// By what a list tells it apart.
  public internal(set) var id: AnyHashable?
  public internal(set) var traits: AccessibilityTraits = []
  public internal(set) var language: String?
  /// What frames around it ask for.
  public internal(set) var minWidth: Double?
  public internal(set) var minHeight: Double?
  public internal(set) var fixedHeight: Double?
  public internal(set) var fixedWidth: Double?
  /// Whether all of it can be tapped, also where nothing is drawn.
  public internal(set) var isShaped = false
  /// Whether what is below is one element when read aloud.
  public internal(set) var isCombined = false
  /// Whether it is one element by itself, and nothing below is read aloud.
  public internal(set) var isAlone = false
  /// What typing does; the text is then this one.
  public internal(set) var typed: (@MainActor (String) -> Void)?
  /// What a keyboard is asked to do, or not to do.
  public internal(set) var keyboard: Set<String> = []
  /// The colour of the line around it.
  public internal(set) var stroke: Color?
  public internal(set) var isDashed = false
  public internal(set) var isStruck = false
  /// What VoiceOver's gesture of escape does.
  public internal(set) var escape: (() -> Void)?
  /// What a drag does when it ends.
  public internal(set) var dragged: ((DragGesture.Value) -> Void)?
  /// Whether VoiceOver is to be here.
  public internal(set) var isFocused = false
  public internal(set) var lineLimit: Int?
  public internal(set) var scales = false
  public internal(set) var foreground: Color?
  public internal(set) var background: Color?
  public internal(set) var opacity = 1.0
  /// The name of a symbol or picture.
  public internal(set) var image: String?

  var box = _Box.wrap
  var sizes = _Sizes()
  init(_ tag: String, _ box: _Box = .wrap) { (self.tag, self.box) = (tag, box) }

  /// This node and all below it, in the order in which they are drawn.
  public var all: [_Node] { [self] + children.flatMap(\.all) }
  /// The words below, in order.
  public var words: [String] { all.compactMap(\.text) }
  /// The words below that are read aloud, in order.
  public var spoken: [String] {
    if isHidden { return [] }
    if let label { return [label] }
    if isAlone { return [] }
    // The links in a text are read as a part of it.
    return text.map { [$0] } ?? children.flatMap(\.spoken)
  }
}

/// A drawing under way.
@MainActor public final class _Page {
  var node = _Node("main")
  var state: [String: AnyObject]
  var watchers: [_Watcher] = []
  var sheets: [_Node] = []
  var tasks: [_Task] = []
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

  @discardableResult func put(
    _ tag: String, _ box: _Box = .wrap, _ style: String = "", inside: () -> Void = {}
  ) -> _Node {
    let (parent, child) = (node, _Node(tag, box))
    if !style.isEmpty { child.style = [style] }
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
  /// Whether it is done when the view comes, too.
  let isInitial: Bool
  let run: @MainActor (_ before: Any) -> Void
}

/// What a view does while it is shown, and for which value it is begun anew.
@MainActor public struct _Task {
  let value: Any
  public let run: @Sendable () async -> Void
}

/// A view drawn again and again, as a device would.
@MainActor public final class _Drawing {
  public private(set) var root = _Node("main")
  private let view: any View
  private var state: [String: AnyObject] = [:]
  private var watchers: [_Watcher]?
  public var environment = EnvironmentValues()
  /// What was begun by the views of the last drawing; a test may run it, since nothing else does.
  public private(set) var tasks: [_Task] = []
  /// What was announced, in order.
  public internal(set) var announced: [AttributedString] = []
  /// What was asked to be scrolled to, in order.
  public internal(set) var scrolled: [AnyHashable] = []
  /// The drawing that is under way.
  static var current: _Drawing?

  public init(_ view: any View) { self.view = view }

  /// Draws, and runs what watches a value that is another than in the drawing before.
  public func draw() {
    for _ in 0..<5 where !settle() {}
  }

  private func settle() -> Bool {
    let saved = EnvironmentValues.current
    EnvironmentValues.current = environment
    _Drawing.current = self
    defer {
      EnvironmentValues.current = saved
      _Drawing.current = nil
    }
    let page = _Page(state: state)
    page.draw(view)
    state = page.state
    page.node.children += page.sheets
    root = page.node
    tasks = page.tasks
    let before = watchers
    watchers = page.watchers
    guard let before, before.count == page.watchers.count else {
      // Views have come or gone, and which of them can't be told.
      let initial = page.watchers.filter(\.isInitial)
      for watcher in initial { watcher.run(watcher.value) }
      return initial.isEmpty
    }
    let changed = zip(before, page.watchers).filter { !$1.isSame($0.value) }
    for (before, now) in changed { now.run(before.value) }
    return changed.isEmpty
  }
}
