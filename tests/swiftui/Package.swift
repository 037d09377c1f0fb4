// swift-tools-version: 6.0
import PackageDescription

// A stand-in for SwiftUI where there is none; the head of Sources/SwiftUI/View.swift says what it is not.
let package = Package(
  name: "swiftui",
  products: [.library(name: "SwiftUI", targets: ["SwiftUI"])],
  targets: [.target(name: "SwiftUI")],
  swiftLanguageModes: [.v6]
)
