import Foundation
import Lotsen

/// What can be seen of the device in the hand. What can't be told is none.
@MainActor public protocol Probes {
  /// What kind of device it is.
  var device: Device? { get }
  /// The version of its system, such as `17.5.1`.
  var systemVersion: String { get }
  /// Whether it has a passcode.
  var hasPasscode: Bool? { get }
  /// What the device management gave the app.
  var managedConfiguration: [String: Any] { get }
  /// Whether an app answers to a URL scheme.
  func answers(to scheme: String) -> Bool?
}

/// The keys of the managed configuration.
public enum ManagedConfiguration {
  /// False where the app is managed, but the device is the official's own. A boolean.
  public static let managed = "managed"
}

extension Probes {
  /// Makes one probe.
  func look(_ spec: ProbeSpec) -> Seen {
    let answer: Bool? =
      switch spec.kind {
      case .form: device.map { $0 == spec.device }
      case .passcodeSet: hasPasscode
      case .osNewEnough: spec.appleFloor.flatMap { isAtLeast($0, systemVersion) }
      case .managed: isManaged
      case .installed: spec.scheme.flatMap(answers)
      }
    return answer.map { $0 ? .yes : .no } ?? .unknown
  }

  /// A configuration comes from device management alone. Without one the device may be managed all the same.
  private var isManaged: Bool? {
    managedConfiguration.isEmpty ? nil : managedConfiguration[ManagedConfiguration.managed] as? Bool ?? true
  }

  /// Whether a version is at least a floor, number by number; none where one of them is no version.
  private func isAtLeast(_ floor: String, _ version: String) -> Bool? {
    guard var floor = numbers(floor), let version = numbers(version) else { return nil }
    // Zeros at the end say nothing.
    while floor.last == 0 { floor.removeLast() }
    return !version.lexicographicallyPrecedes(floor)
  }

  private func numbers(_ version: String) -> [Int]? {
    let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }
}
