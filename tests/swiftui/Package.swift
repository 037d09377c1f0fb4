// swift-tools-version: 6.0
import PackageDescription

// Stand-ins for SwiftUI, and for what the app asks of UIKit and LocalAuthentication, where there are none; the head of
// Sources/SwiftUI/View.swift says what they are not.
let package = Package(
  name: "swiftui",
  products: [
    .library(name: "SwiftUI", targets: ["SwiftUI"]), .library(name: "UIKit", targets: ["UIKit"]),
    .library(name: "LocalAuthentication", targets: ["LocalAuthentication"]),
  ],
  targets: [.target(name: "SwiftUI"), .target(name: "UIKit"), .target(name: "LocalAuthentication")],
  swiftLanguageModes: [.v6]
)
