// Modifiers: each draws what it is put on, and then says something of the node.

public struct _Modified<Content: View>: _Drawn {
  let content: Content
  var environment: (inout EnvironmentValues) -> Void = { _ in }
  var change: @MainActor (_Page, _Node) -> Void = { _, _ in }
  /// Nodes below stand in another order than they are drawn, or others beside them.
  init(
    content: Content, environment: @escaping (inout EnvironmentValues) -> Void = { _ in },
    _ change: @escaping @MainActor (_Page, _Node) -> Void = { _, _ in }
  ) {
    (self.content, self.environment, self.change) = (content, environment, change)
  }
  public func _draw(_ page: _Page) {
    let saved = EnvironmentValues.current
    defer { EnvironmentValues.current = saved }
    environment(&EnvironmentValues.current)
    change(page, page.put("div") { page.draw(content) })
  }
}

extension View {
  func _with(_ change: @escaping @MainActor (_Page, _Node) -> Void = { _, _ in }) -> _Modified<Self> {
    _Modified(content: self, change)
  }
  func _style(_ css: String) -> _Modified<Self> { _with { $1.style.append(css) } }

  public func modifier<M: ViewModifier>(_ modifier: M) -> some View {
    _Applied(content: self, modifier: modifier)
  }

  // MARK: Look

  public func font(_ font: Font?) -> some View {
    _with { _, node in
      let scale = EnvironmentValues.current.dynamicTypeSize.scale
      if let font {
        node.style.append(
          "font-size:\(font.size * scale)px;line-height:\(font.size >= 20 ? 1.2 : 1.33)"
            + (font.weight.map { ";font-weight:\($0)" } ?? ""))
      }
    }
  }
  public func fontWeight(_ weight: Font.Weight?) -> some View {
    _style(weight.map { "font-weight:\($0.rawValue)" } ?? "")
  }
  public func underline(_ isActive: Bool = true) -> some View { _style(isActive ? "text-decoration:underline" : "") }
  public func strikethrough(_ isActive: Bool = true) -> some View {
    _with { _, node in
      node.isStruck = isActive
      if isActive { node.style.append("text-decoration:line-through") }
    }
  }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View {
    _with { _, node in
      node.foreground = style._color
      node.style.append("color:\(style._color.css)")
    }
  }
  public func tint(_ color: Color?) -> some View { _style(color.map { "--tint:\($0.css)" } ?? "") }
  public func background<S: ShapeStyle>(_ style: S) -> some View {
    _with { _, node in
      node.background = style._color
      node.style.append("background:\(style._color.css)")
    }
  }
  public func background<S: ShapeStyle, T: InsettableShape>(_ style: S, in shape: T) -> some View {
    _with { _, node in
      node.background = style._color
      node.style.append("background:\(style._color.css);border-radius:\(shape._radius)")
    }
  }
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    let over = content()
    return _with { page, node in
      node.style.append("position:relative")
      let (parent, layer) = (page.node, _Node("div", .layer(alignment)))
      page.node = layer
      page.draw(over)
      page.node = parent
      node.children.append(layer)
    }
  }
  public func opacity(_ opacity: Double) -> some View {
    _with { _, node in
      node.opacity = opacity
      node.style.append("opacity:\(opacity)")
    }
  }
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View {
    let sides: [(Edge.Set, String)] = [(.top, "top"), (.trailing, "right"), (.bottom, "bottom"), (.leading, "left")]
    return _style(
      sides.filter { edges.contains($0.0) }.map { "padding-\($0.1):\(length ?? 16)px" }.joined(separator: ";"))
  }
  public func padding(_ length: CGFloat) -> some View { padding(.all, length) }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
    _with { _, node in
      node.box = .frame(alignment)
      (node.sizes.width, node.sizes.height) = (width, height)
      (node.fixedWidth, node.fixedHeight) = (width.map(Double.init), height.map(Double.init))
    }
  }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
    idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View {
    _with { _, node in
      node.box = .frame(alignment)
      node.sizes = _Sizes(minWidth: minWidth, minHeight: minHeight, maxWidth: maxWidth, maxHeight: maxHeight)
      (node.minWidth, node.minHeight) = (minWidth.map(Double.init), minHeight.map(Double.init))
      // Not above this size, whatever the words need.
      if let maxHeight, maxHeight != .infinity { node.fixedHeight = Double(maxHeight) }
    }
  }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { _with() }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View {
    _style("text-align:\(alignment.rawValue)")
  }
  public func lineLimit(_ number: Int?) -> some View { _with { $1.lineLimit = number } }
  public func minimumScaleFactor(_ factor: CGFloat) -> some View { _with { $1.scales = true } }
  public func contentShape<S: Shape>(_ shape: S, eoFill: Bool = false) -> some View {
    _with { $1.isShaped = true }
  }
  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View { _with() }
  public func dynamicTypeSize<T: RangeExpression>(_ range: T) -> some View where T.Bound == DynamicTypeSize {
    _Modified(
      content: self,
      environment: { values in
        let allowed = DynamicTypeSize.allCases.filter(range.contains)
        if let last = allowed.last, values.dynamicTypeSize > last { values.dynamicTypeSize = last }
      })
  }

  // MARK: Controls and state

  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
    _Modified(content: self, environment: { $0[_ButtonStyleKey.self] = style })
  }
  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View {
    _Modified(content: self, environment: { $0[_ButtonStyleKey.self] = style })
  }
  public func disabled(_ disabled: Bool) -> some View {
    _Modified(content: self, environment: { $0.isEnabled = $0.isEnabled && !disabled })
  }
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View {
    _with { if disable { $1._accessible.keyboard.insert("no correction") } }
  }
  public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?) -> some View {
    _with { if autocapitalization == .never { $1._accessible.keyboard.insert("no capitals") } }
  }
  public func submitLabel(_ submitLabel: SubmitLabel) -> some View { _with() }
  public func textSelection(_ selectability: EnabledTextSelectability) -> some View { _with() }
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    _Modified(content: self, environment: { $0.objects[ObjectIdentifier(T.self)] = object })
  }
  public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    _Modified(content: self, environment: { $0[keyPath: path] = value })
  }
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping (_ oldValue: V, _ newValue: V) -> Void
  ) -> some View {
    _with { page, _ in
      let run: @MainActor (Any) -> Void = { before in if let before = before as? V { action(before, value) } }
      page.watchers.append(_Watcher(value: value, isSame: { ($0 as? V) == value }, isInitial: initial, run: run))
    }
  }
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping () -> Void) -> some View {
    onChange(of: value, initial: initial) { _, _ in action() }
  }
  public func task<T: Equatable>(
    id value: T, priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View { _with { page, _ in page.tasks.append(_Task(value: value, run: action)) } }
  public func sensoryFeedback<T: Equatable>(
    _ feedback: SensoryFeedback, trigger: T, condition: @escaping (_ oldValue: T, _ newValue: T) -> Bool
  ) -> some View { _with() }
  public func simultaneousGesture<T: Gesture>(_ gesture: T) -> some View {
    _with { if let drag = gesture as? DragGesture { $1.dragged = drag.ended } }
  }
  public func onAppear(perform action: (() -> Void)? = nil) -> some View { _with() }
  public func allowsHitTesting(_ enabled: Bool) -> some View { _with() }
  public func ignoresSafeArea() -> some View { _with() }
  public func gesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    simultaneousGesture(gesture)
  }
  public func id<ID: Hashable>(_ id: ID) -> some View { _with() }

  // MARK: What lies around and over

  public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> V
  ) -> some View {
    let inset = content()
    return _with { page, node in
      (node.sizes.maxWidth, node.sizes.maxHeight) = (.infinity, .infinity)
      let (parent, bar) = (page.node, _Node(edge == .top ? "header" : "footer"))
      page.node = bar
      page.draw(inset)
      page.node = parent
      node.children.insert(bar, at: edge == .top ? 0 : node.children.count)
    }
  }
  public func sheet<Item: Identifiable, C: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> C
  ) -> some View {
    let shown = item.wrappedValue.map(content)
    return _with { page, _ in
      guard let shown else { return }
      let (parent, over) = (page.node, _Node("aside"))
      page.node = over
      page.draw(shown)
      page.node = parent
      page.sheets.append(over)
    }
  }
  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { _with() }
  public func presentationDragIndicator(_ visibility: Visibility) -> some View { _with() }
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View { _with() }
  public func navigationSplitViewColumnWidth(min: CGFloat? = nil, ideal: CGFloat, max: CGFloat? = nil) -> some View {
    _with()
  }
  public func navigationSplitViewStyle<S: NavigationSplitViewStyle>(_ style: S) -> some View { _with() }

  // MARK: Accessibility

  public func accessibilityLabel(_ label: Text) -> _Modified<Self> { _with { $1._accessible.label = label.plain } }
  public func accessibilityHint<S: StringProtocol>(_ hint: S) -> _Modified<Self> {
    _with { $1._accessible.hint = String(hint) }
  }
  public func accessibilityIdentifier(_ identifier: String) -> _Modified<Self> {
    _with { $1._accessible.identifier = identifier }
  }
  public func accessibilityHidden(_ hidden: Bool) -> _Modified<Self> { _with { $1.isHidden = hidden } }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> _Modified<Self> {
    _with { $1._accessible.traits.formUnion(traits) }
  }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    _with { ($1.isCombined, $1.isAlone) = (children == .combine, children == .ignore) }
  }
  public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
    _with { $1.isFocused = condition.wrappedValue }
  }
  public func accessibilityAction(_ kind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void)
    -> some View
  { _with { if kind == .escape { $1.escape = handler } } }
}

extension _Node {
  /// The element that a modifier of accessibility speaks of: the one control or text below, or else this node.
  var _accessible: _Node {
    var node = self
    while !node.isElement, node.children.count == 1, let only = node.children.first { node = only }
    return node.isElement ? node : self
  }
  private var isElement: Bool {
    action != nil || text != nil || typed != nil || isAlone
  }
}

struct _Applied<M: ViewModifier>: _Drawn {
  let content: any View
  let modifier: M
  func _draw(_ page: _Page) {
    page.install(modifier)
    page.draw(modifier.body(content: _ViewModifier_Content(inner: content)))
  }
}

@MainActor @preconcurrency public protocol TextSelectability {}
public struct EnabledTextSelectability: TextSelectability {
  public init() {}
}
extension TextSelectability where Self == EnabledTextSelectability {
  public static var enabled: EnabledTextSelectability { .init() }
}
