// A stand-in for those parts of UIKit that the outermost layer of the app calls, so that it is type-checked where there
// is no UIKit. Declared after Apple's documentation; nothing of it does anything. The head of ../SwiftUI/View.swift
// says what a stand-in is, and what it is not.
@_exported import Foundation

@MainActor open class UIResponder: Hashable {
  public nonisolated static func == (one: UIResponder, other: UIResponder) -> Bool { one === other }
  public nonisolated func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

@MainActor open class UIApplication: UIResponder {
  public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
  public static let shared = UIApplication()
  public static let openSettingsURLString = "app-settings:"
  public var connectedScenes: Set<UIScene> { [] }
  public func canOpenURL(_ url: URL) -> Bool { false }
  public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool { false }
}

@MainActor open class UIScene: UIResponder {}
@MainActor open class UIWindowScene: UIScene {
  public var keyWindow: UIWindow? { nil }
}
@MainActor open class UIView: UIResponder {
  public var bounds = CGRect.zero
}
@MainActor open class UIWindow: UIView {
  public var rootViewController: UIViewController?
}

@MainActor open class UIViewController: UIResponder {
  public var view: UIView!
  public var presentedViewController: UIViewController? { nil }
  public var popoverPresentationController: UIPopoverPresentationController? { nil }
  public func present(_ controller: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
}
@MainActor open class UIPopoverPresentationController {
  public var sourceView: UIView?
  public var sourceRect = CGRect.null
  public var permittedArrowDirections: UIPopoverArrowDirection = []
}
public struct UIPopoverArrowDirection: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
}
@MainActor open class UIActivityViewController: UIViewController {
  public init(activityItems: [Any], applicationActivities: [UIActivity]?) {}
}
@MainActor open class UIActivity {}

public enum UIUserInterfaceIdiom: Int, Sendable {
  case unspecified = -1
  case phone, pad, tv, carPlay
  case mac = 5
  case vision
}
@MainActor open class UIDevice {
  public static let current = UIDevice()
  public var userInterfaceIdiom: UIUserInterfaceIdiom { .unspecified }
  public var systemVersion: String { "" }
}
