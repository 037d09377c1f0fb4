// A stand-in for SwiftUI, so that the views of the app can be checked and drawn where there is no SwiftUI.
//
// What it is: declarations of those parts of SwiftUI that the app uses, with the names, labels, generic constraints and
// isolation that Apple documents for iOS 17 (SDK of Xcode 16), and a body that draws a tree of nodes. The tree is
// what tests read and tap, and what is written as HTML for illustrations.
//
// What it is not, and does not show:
// - It is not Apple's code, and was written from Apple's documentation. Views that compile against it may still be
//   refused by the real SDK: an overload it lacks may make a call ambiguous, and availability is not checked at all.
// - It has no layout. HTML lays out the drawing by rules of its own (Layout.swift); what is cut, wrapped or overlapping
//   on a device can't be seen here. Neither can fonts, symbols (Signs.swift has other ones), the keyboard, safe areas,
//   animation, or timing.
// - State is kept by the type of a view and its place among views of that type in one drawing; not by identity as
//   SwiftUI does.
// - `task`, a drag and VoiceOver's escape are kept with the drawing, so that a test may run them; that a finger or the
//   system does so is not shown. `onChange` runs when two drawings are compared (`_Drawing.settle`), and a sheet is
//   drawn after what it lies over. What is done when a view comes (`initial`) is done whenever views come or go.
// - VoiceOver is not there. The tree has the names, traits and order that were declared, and nothing else.
//
// Names with an underscore are the stand-in's own, and no view may use them.
@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
  public var body: Never { fatalError() }
}

/// A view that draws itself.
public protocol _Drawn: View where Body == Never {
  func _draw(_ page: _Page)
}

extension _Drawn {
  public var body: Never { fatalError() }
}

@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
}

/// What a modifier is put on.
public struct _ViewModifier_Content<Modifier: ViewModifier>: _Drawn {
  let inner: any View
  public func _draw(_ page: _Page) { page.draw(inner) }
}

public struct EmptyView: _Drawn {
  public init() {}
  public func _draw(_ page: _Page) {}
}

public struct AnyView: _Drawn {
  let inner: any View
  public init<V: View>(_ view: V) { inner = view }
  public func _draw(_ page: _Page) { page.draw(inner) }
}

public struct Group<Content> { let content: Content }
extension Group: View where Content: View {
  public typealias Body = Never
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
}
extension Group: _Drawn where Content: View {
  public func _draw(_ page: _Page) { page.draw(content) }
}

public struct TupleView<T>: _Drawn {
  let views: [any View]
  public func _draw(_ page: _Page) { for view in views { page.draw(view) } }
}

public struct _ConditionalContent<A: View, B: View>: _Drawn {
  let view: any View
  public func _draw(_ page: _Page) { page.draw(view) }
}

extension Optional: View where Wrapped: View {
  public var body: AnyView { AnyView(_Maybe(view: self)) }
}

struct _Maybe<V: View>: _Drawn {
  let view: V?
  func _draw(_ page: _Page) { if let view { page.draw(view) } }
}

@MainActor @resultBuilder public enum ViewBuilder {
  public static func buildExpression<V: View>(_ view: V) -> V { view }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<V: View>(_ view: V) -> V { view }
  public static func buildBlock<each V: View>(_ view: repeat each V) -> TupleView<(repeat each V)> {
    var views: [any View] = []
    repeat views.append(each view)
    return TupleView(views: views)
  }
  public static func buildIf<V: View>(_ view: V?) -> V? { view }
  public static func buildEither<A: View, B: View>(first: A) -> _ConditionalContent<A, B> { .init(view: first) }
  public static func buildEither<A: View, B: View>(second: B) -> _ConditionalContent<A, B> { .init(view: second) }
}

// MARK: App and scene

@MainActor @preconcurrency public protocol Scene {
  associatedtype Body: Scene
  @SceneBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: Scene {}
@MainActor @resultBuilder public enum SceneBuilder {
  public static func buildBlock<S: Scene>(_ scene: S) -> S { scene }
}
public struct WindowGroup<Content: View>: Scene {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public var body: Never { fatalError() }
}
@MainActor @preconcurrency public protocol App {
  associatedtype Body: Scene
  @SceneBuilder @MainActor @preconcurrency var body: Body { get }
  @MainActor @preconcurrency init()
}
extension App {
  @MainActor @preconcurrency public static func main() {}
}
