// swift-tools-version: 6.0
import Foundation
import PackageDescription

let library = ProcessInfo.processInfo.environment["LOTSEN_LIBRARY_DIR"] ?? "."

let package = Package(
  name: "Measure",
  platforms: [.macOS(.v14)],
  targets: [
    .systemLibrary(name: "LotsenFFI", path: "LotsenFFI"),
    .target(
      name: "LotsenCore",
      dependencies: ["LotsenFFI"],
      path: "Core",
      linkerSettings: [.unsafeFlags(["-Xlinker", "\(library)/liblotsen_ffi.a"])]
    ),
    .executableTarget(name: "Measure", dependencies: ["LotsenCore"], path: "Measure"),
  ],
  swiftLanguageModes: [.v6]
)
