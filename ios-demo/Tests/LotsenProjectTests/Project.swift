import Foundation
import Testing

@testable import GuideTesting

/// The files of the app, as they lie on the disk.
enum Files {
  static let demo = Places.root.appending(path: "ios-demo")
  static let app = demo.appending(path: "App")

  static func text(_ path: String) throws -> String {
    try String(contentsOf: demo.appending(path: path), encoding: .utf8)
  }

  static func plist(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: demo.appending(path: path))
    return try #require(try PropertyListSerialization.propertyList(from: data, format: nil) as? [String: Any])
  }

  static func json(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: demo.appending(path: path))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What lies in a folder, by name; nothing hidden.
  static func names(in folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") })
  }

  /// The Swift files below some folders, with their text.
  static func sources(_ folders: String...) throws -> [(path: String, text: String)] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: demo.appending(path: folder).path)
        .filter { $0.hasSuffix(".swift") }.sorted()
        .map { (path: "\(folder)/\($0)", text: try text("\(folder)/\($0)")) }
    }
  }
}

/// The Xcode project, read as the property list that it is.
struct Project {
  typealias Object = [String: Any]
  let objects: [String: Object]
  let root: String

  init() throws {
    let plist = try Files.plist("App/Lotsen.xcodeproj/project.pbxproj")
    objects = try #require(plist["objects"] as? [String: Object])
    root = try #require(plist["rootObject"] as? String)
  }

  /// The objects of a kind.
  func all(_ kind: String) -> [Object] { objects.values.filter { $0["isa"] as? String == kind } }

  /// The objects that a value of another one names.
  func named(_ object: Object, _ key: String) -> [Object] { strings(object[key]).compactMap { objects[$0] } }

  func target(_ name: String) throws -> Object {
    try #require(all("PBXNativeTarget").first { $0["name"] as? String == name })
  }

  /// The build settings of a target, or of the project, in all configurations.
  func settings(of object: Object) -> [[String: Any]] {
    named(object, "buildConfigurationList").flatMap { named($0, "buildConfigurations") }
      .compactMap { $0["buildSettings"] as? [String: Any] }
  }

  /// All that has the form of an object's identifier, in an object.
  static func identifiers(in value: Any) -> Set<String> {
    let isIdentifier = { (text: String) in text.count == 24 && text.allSatisfy(\.isHexDigit) }
    return Set(strings(value).filter(isIdentifier))
  }

  static func strings(_ value: Any?) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap { strings($0) }
    case let object as [String: Any]: object.flatMap { [$0.key] + strings($0.value) }
    default: []
    }
  }

  func strings(_ value: Any?) -> [String] { Self.strings(value) }
}

/// What Package.swift declares.
struct Manifest {
  let products: Set<String>
  let tests: Set<String>
  let iOS: String

  init() throws {
    let text = try Files.text("Package.swift")
    let names = { (pattern: Regex<(Substring, Substring)>) in Set(text.matches(of: pattern).map { String($0.1) }) }
    products = names(/\.library\(name: "(\w+)"/)
    tests = names(/\.testTarget\(\s*name: "(\w+)"/)
    iOS = try #require(names(/\.iOS\(\.v(\d+)\)/).first)
  }
}
