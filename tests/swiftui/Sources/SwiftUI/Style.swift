// Colours, fonts, shapes and other values that modifiers take.

public protocol ShapeStyle: Sendable {
  associatedtype Resolved: ShapeStyle = Never
  func resolve(in environment: EnvironmentValues) -> Resolved
}
extension ShapeStyle where Resolved == Never {
  public func resolve(in environment: EnvironmentValues) -> Never { fatalError() }
}
extension Never: ShapeStyle {
  public func resolve(in environment: EnvironmentValues) -> Never { fatalError() }
}
extension ShapeStyle {
  /// The colour that it is here.
  @MainActor var _color: Color {
    if let color = self as? Color { return color }
    return resolve(in: .current)._color
  }
}
public struct Color: ShapeStyle, Hashable {
  public enum RGBColorSpace: Sendable { case sRGB, sRGBLinear, displayP3 }
  public let _red: Double, _green: Double, _blue: Double
  let alpha: Double
  public init(_ space: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1) {
    (_red, _green, _blue, alpha) = (red, green, blue, opacity)
  }
  /// A colour of the asset catalogue, which the stand-in does not read.
  public init(_ name: String, bundle: Bundle? = nil) { self = .clear }
  public static let clear = Color(red: 0, green: 0, blue: 0, opacity: 0)
  var css: String {
    if alpha == 0 { return "transparent" }
    return "rgb(\([_red, _green, _blue].map { String(Int(($0 * 255).rounded())) }.joined(separator: ",")))"
  }
}

extension Color: _Drawn {
  public func _draw(_ page: _Page) { page.put("div", .shape, "background:\(css)") }
}

public struct Font: Hashable, Sendable {
  public enum Weight: Int, Sendable {
    case regular = 400
    case medium = 500
    case semibold = 600
    case bold = 700
  }
  let size: Double
  var weight: Int?
  init(_ size: Double, _ weight: Int? = nil) { (self.size, self.weight) = (size, weight) }
  public static let largeTitle = Font(34), title = Font(28), title2 = Font(22), title3 = Font(20)
  public static let headline = Font(17, 600), body = Font(17), callout = Font(16), subheadline = Font(15)
  public static let footnote = Font(13), caption = Font(12)
  public func bold() -> Font { Font(size, 700) }
  public func weight(_ weight: Weight) -> Font { Font(size, weight.rawValue) }
}

public enum Edge: Sendable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1), leading = Set(rawValue: 2), bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8), all = Set(rawValue: 15)
    public static let horizontal = Set(rawValue: 10), vertical = Set(rawValue: 5)
  }
}
public enum VerticalEdge: Sendable { case top, bottom }
public struct TextInputAutocapitalization: Equatable, Sendable {
  let name: String
  public static var never: Self { Self(name: "never") }
  public static var sentences: Self { Self(name: "sentences") }
}
public struct SubmitLabel: Sendable { public static var search: SubmitLabel { SubmitLabel() } }
public enum TextAlignment: String, Sendable {
  case leading = "left"
  case center
  case trailing = "right"
}

// MARK: Shapes

@MainActor @preconcurrency public protocol Shape: _Drawn, Sendable { var _radius: String { get } }
extension Shape {
  public func _draw(_ page: _Page) {
    page.put("div", .shape, "border-radius:\(_radius);background:currentColor")
  }
  public func fill<S: ShapeStyle>(_ content: S) -> some View { foregroundStyle(content) }
}
public protocol InsettableShape: Shape {}
public struct StrokeStyle: Equatable, Sendable {
  public var lineWidth: CGFloat
  public var dash: [CGFloat]
  public init(lineWidth: CGFloat = 1, dash: [CGFloat] = []) { (self.lineWidth, self.dash) = (lineWidth, dash) }
}
extension InsettableShape {
  public func strokeBorder<S: ShapeStyle>(_ content: S, style: StrokeStyle, antialiased: Bool = true) -> some View {
    EmptyView()._with { _, node in
      node.box = .shape
      (node.stroke, node.isDashed) = (content._color, !style.dash.isEmpty)
      let line = "\(style.lineWidth)px \(style.dash.isEmpty ? "solid" : "dashed") \(content._color.css)"
      node.style.append("border-radius:\(_radius);border:\(line);width:100%;height:100%")
    }
  }
  public func strokeBorder<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View {
    EmptyView()._with { _, node in
      node.box = .shape
      node.style.append("border-radius:\(_radius);box-shadow:inset 0 0 0 \(lineWidth)px \(content._color.css)")
    }
  }
}
public struct Rectangle: InsettableShape {
  public nonisolated init() {}
  public var _radius: String { "0" }
}
public struct Capsule: InsettableShape {
  public nonisolated init() {}
  public var _radius: String { "999px" }
}
public struct RoundedRectangle: InsettableShape {
  let corner: CGFloat
  public nonisolated init(cornerRadius: CGFloat) { corner = cornerRadius }
  public var _radius: String { "\(corner)px" }
}

// MARK: Motion, touch, accessibility

public struct Animation: Equatable, Sendable {
  public static func easeInOut(duration: TimeInterval) -> Animation { Animation() }
}
public struct SensoryFeedback: Equatable, Sendable { public static let success = SensoryFeedback() }

@MainActor @preconcurrency public protocol Gesture { associatedtype Value }
public struct GestureMask: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let none = Self([]), gesture = Self(rawValue: 1), subviews = Self(rawValue: 2), all = Self(rawValue: 3)
}
public struct DragGesture: Gesture {
  public struct Value: Equatable, Sendable {
    public var startLocation: CGPoint
    public var translation: CGSize
    /// For a test, a drag from one place by some way.
    public static func _drag(from start: CGPoint, by way: CGSize) -> Value {
      Value(startLocation: start, translation: way)
    }
  }
  var ended: (Value) -> Void = { _ in }
  public nonisolated init(minimumDistance: CGFloat = 10) {}
  public func onEnded(_ action: @escaping (Value) -> Void) -> DragGesture {
    var gesture = self
    gesture.ended = action
    return gesture
  }
}

public struct AccessibilityTraits: SetAlgebra, OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isHeader = Self(rawValue: 1), isButton = Self(rawValue: 2), isSelected = Self(rawValue: 4)
  public static let isLink = Self(rawValue: 8), isImage = Self(rawValue: 16)
}
public enum AccessibilityChildBehavior: Sendable { case combine, contain, ignore }
public struct AccessibilityActionKind: Equatable, Sendable {
  let name: String
  public static let `default` = Self(name: "default"), escape = Self(name: "escape")
}
public enum AccessibilityNotification {
  public struct Announcement {
    let text: AttributedString
    public init(_ announcement: AttributedString) { text = announcement }
    public func post() {
      let text = text
      MainActor.assumeIsolated { _Drawing.current?.announced.append(text) }
    }
  }
}
