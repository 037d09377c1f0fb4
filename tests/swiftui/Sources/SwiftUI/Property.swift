// Properties of views: what they remember, and what they find in their environment.

public protocol DynamicProperty {
  /// Gives the property what it has in this drawing.
  @MainActor func _install(_ page: _Page, _ key: String)
}

/// Where a value is kept; it can be led to another place, so that a view made anew finds what it kept.
final class _Place<Value> {
  final class Box {
    var value: Value
    init(_ value: Value) { self.value = value }
  }
  var box: Box
  init(_ value: Value) { box = Box(value) }

  @MainActor func settle(_ page: _Page, _ key: String) {
    if let kept = page.state[key] as? Box { box = kept } else { page.state[key] = box }
  }
}

@propertyWrapper public struct State<Value>: DynamicProperty {
  let place: _Place<Value>
  public init(wrappedValue: Value) { place = _Place(wrappedValue) }
  public init(initialValue: Value) { place = _Place(initialValue) }
  public var wrappedValue: Value {
    get { place.box.value }
    nonmutating set { place.box.value = newValue }
  }
  public var projectedValue: Binding<Value> {
    Binding(read: { place.box.value }, write: { place.box.value = $0 })
  }
  public func _install(_ page: _Page, _ key: String) { place.settle(page, key) }
}
extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}

/// A length that grows with the text.
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
  let place: _Place<Value>
  let usual: Value
  public init(wrappedValue: Value) { (usual, place) = (wrappedValue, _Place(wrappedValue)) }
  public var wrappedValue: Value { place.box.value }
  public func _install(_ page: _Page, _ key: String) {
    place.box.value = usual * Value(EnvironmentValues.current.dynamicTypeSize.scale)
  }
}

@propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: DynamicProperty {
  @propertyWrapper public struct Binding {
    let place: _Place<Value>
    public var wrappedValue: Value {
      get { place.box.value }
      nonmutating set { place.box.value = newValue }
    }
    public var projectedValue: Binding { self }
  }
  let place: _Place<Value>
  public init() where Value == Bool { place = _Place(false) }
  public init<T: Hashable>() where Value == T? { place = _Place(nil) }
  public var wrappedValue: Value {
    get { place.box.value }
    nonmutating set { place.box.value = newValue }
  }
  public var projectedValue: Binding { Binding(place: place) }
  public func _install(_ page: _Page, _ key: String) { place.settle(page, key) }
}

@propertyWrapper @dynamicMemberLookup public struct Binding<Value> {
  let read: () -> Value
  let write: (Value) -> Void
  init(read: @escaping () -> Value, write: @escaping (Value) -> Void) { (self.read, self.write) = (read, write) }
  @preconcurrency public init(
    get: @escaping @isolated(any) @Sendable () -> Value, set: @escaping @isolated(any) @Sendable (Value) -> Void
  ) {
    fatalError("the stand-in makes bindings from state and from observable objects alone")
  }
  public static func constant(_ value: Value) -> Binding { Binding(read: { value }, write: { _ in }) }
  public var wrappedValue: Value {
    get { read() }
    nonmutating set { write(newValue) }
  }
  public var projectedValue: Binding { self }
  public subscript<T>(dynamicMember path: WritableKeyPath<Value, T>) -> Binding<T> {
    Binding<T>(
      read: { read()[keyPath: path] },
      write: {
        var value = read()
        value[keyPath: path] = $0
        write(value)
      })
  }
}

@propertyWrapper @dynamicMemberLookup public struct Bindable<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) where Value: AnyObject & Observable { self.wrappedValue = wrappedValue }
  public init(_ wrappedValue: Value) where Value: AnyObject & Observable { self.wrappedValue = wrappedValue }
  public var projectedValue: Bindable<Value> { self }
  public subscript<T>(dynamicMember path: ReferenceWritableKeyPath<Value, T>) -> Binding<T> {
    let object = wrappedValue
    return Binding<T>(read: { object[keyPath: path] }, write: { object[keyPath: path] = $0 })
  }
}

// MARK: Environment

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

public enum ColorScheme: CaseIterable, Sendable { case light, dark }
public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
public enum UserInterfaceSizeClass: Sendable { case compact, regular }

public enum DynamicTypeSize: CaseIterable, Comparable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
  /// How large body text is, against its usual size.
  var scale: Double {
    let sizes = [14, 15, 16, 17, 19, 21, 23, 28, 33, 40, 47, 53]
    return Double(sizes[DynamicTypeSize.allCases.firstIndex(of: self) ?? 3]) / 17
  }
}

@MainActor @preconcurrency public struct OpenURLAction {
  public struct Result: Sendable {
    let isHandled: Bool
    public static let handled = Result(isHandled: true)
    public static let discarded = Result(isHandled: true)
    public static let systemAction = Result(isHandled: false)
  }
  let handler: @MainActor (URL) -> Result
  nonisolated public init(handler: @escaping @MainActor (URL) -> Result) { self.handler = handler }
  public func callAsFunction(_ url: URL) { _ = handler(url) }
}

public struct EnvironmentValues {
  var objects: [ObjectIdentifier: Any] = [:]
  public init() {}
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { objects[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { objects[ObjectIdentifier(key)] = newValue }
  }
  public var locale = Locale(identifier: "en")
  public var colorScheme = ColorScheme.light
  public var scenePhase = ScenePhase.active
  public var isEnabled = true
  public var dynamicTypeSize = DynamicTypeSize.large
  public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
  public var verticalSizeClass: UserInterfaceSizeClass? = .regular
  public var accessibilityReduceMotion = false
  public var openURL = OpenURLAction { _ in .systemAction }
  nonisolated(unsafe) static var current = EnvironmentValues()
}

@propertyWrapper public struct Environment<Value>: DynamicProperty {
  final class Slot { var value: Value? }
  let slot = Slot()
  let read: (EnvironmentValues) -> Value
  public init(_ path: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: path] } }
  public init(_ type: Value.Type) where Value: AnyObject & Observable {
    read = {
      guard let found = $0.objects[ObjectIdentifier(type)] as? Value else {
        fatalError("no \(type) in the environment")
      }
      return found
    }
  }
  public var wrappedValue: Value { slot.value ?? read(.current) }
  public func _install(_ page: _Page, _ key: String) { slot.value = read(.current) }
}
