import Foundation
import Lotsen

/// The policies that the scenarios of a folder may name; each is loaded once.
final class Policies {
  static let embedded = "embedded"

  private let folder: URL
  private var loaded: [String: Policy] = [:]

  init(folder: URL) {
    self.folder = folder
  }

  /// The embedded policy, or a folder or file by its path from the scenario.
  func find(_ name: String) throws -> Policy {
    if let known = loaded[name] { return known }
    let policy = name == Self.embedded ? Policy.embedded() : try load(name)
    loaded[name] = policy
    return policy
  }

  private func load(_ name: String) throws -> Policy {
    let place = URL(fileURLWithPath: name, relativeTo: folder)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else {
      throw Trouble("\(place.path): there is no such file or folder")
    }
    return isFolder.boolValue
      ? try .load(folder: place) : try .load(data: Data(contentsOf: place), name: place.lastPathComponent)
  }
}
