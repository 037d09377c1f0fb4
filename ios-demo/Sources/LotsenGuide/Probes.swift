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
    switch spec.kind {
    case .form: device.map { Seen($0 == spec.device) } ?? .unknown
    case .passcodeSet: Seen(hasPasscode)
    case .osNewEnough: Seen(spec.appleFloor.flatMap { isAtLeast($0, systemVersion) })
    case .managed: Seen(isManaged)
    case .installed: Seen(spec.scheme.flatMap(answers))
    }
  }

  /// A configuration comes from device management alone. Without one the device may be managed all the same.
  private var isManaged: Bool? {
    managedConfiguration.isEmpty ? nil : managedConfiguration[ManagedConfiguration.managed] as? Bool ?? true
  }

  /// Whether a version is at least a floor, number by number; none where one of them is no version.
  private func isAtLeast(_ floor: String, _ version: String) -> Bool? {
    guard let floor = numbers(floor), let version = numbers(version) else { return nil }
    let length = max(floor.count, version.count)
    let padded = { (numbers: [Int]) in numbers + Array(repeating: 0, count: length - numbers.count) }
    return !padded(version).lexicographicallyPrecedes(padded(floor))
  }

  private func numbers(_ version: String) -> [Int]? {
    let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }
}

extension Seen {
  fileprivate init(_ seen: Bool?) {
    self = seen.map { $0 ? .yes : .no } ?? .unknown
  }
}
