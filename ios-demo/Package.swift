// swift-tools-version: 6.0
import PackageDescription

// The app without its outermost layer: what it does, and what it draws. App/ and Lotsen.xcodeproj make it an app.
//
// SwiftUI is there on Apple's platforms alone. Elsewhere the views are checked against the stand-in of that name in
// tests/swiftui, and tested through what it draws: docs/decisions/0034 says what that proves, and what not. The
// outermost layer is type-checked against stand-ins too, and never run.
#if os(macOS)
  let standIn: [Package.Dependency] = []
  let swiftUI: [Target.Dependency] = []
  let drawn: [Target] = []
  let linking: [LinkerSetting] = []
#else
  let standIn: [Package.Dependency] = [.package(path: "../tests/swiftui")]
  let swiftUI: [Target.Dependency] = [.product(name: "SwiftUI", package: "swiftui")]
  let drawn: [Target] = [
    // The outermost layer, to be type-checked only: Xcode builds it from its own project.
    .executableTarget(
      name: "AppLayer",
      dependencies: [
        "LotsenGuide", "LotsenViews", .product(name: "UIKit", package: "swiftui"),
        .product(name: "LocalAuthentication", package: "swiftui"),
      ],
      path: "App/Lotsen", exclude: ["Info.plist", "PrivacyInfo.xcprivacy", "InfoPlist.xcstrings", "Assets.xcassets"]),
    .testTarget(name: "LotsenViewsTests", dependencies: ["LotsenViews", "GuideTesting"]),
  ]
  // Swift's own library for `@Observable` lacks a symbol there that nothing calls.
  let linking: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "--allow-shlib-undefined"])]
#endif

let package = Package(
  name: "LotsenApp",
  defaultLocalization: "sv",
  platforms: [.iOS(.v17)],
  products: [
    .library(name: "LotsenGuide", targets: ["LotsenGuide"]), .library(name: "LotsenViews", targets: ["LotsenViews"]),
  ],
  dependencies: [.package(path: "../bindings/swift")] + standIn,
  targets: [
    .target(name: "LotsenGuide", dependencies: [.product(name: "Lotsen", package: "swift")], linkerSettings: linking),
    .target(name: "LotsenViews", dependencies: ["LotsenGuide"] + swiftUI),
    .target(name: "GuideTesting", dependencies: ["LotsenGuide"], path: "Tests/GuideTesting"),
    .testTarget(name: "LotsenGuideTests", dependencies: ["GuideTesting"]),
    .testTarget(name: "LotsenProjectTests", dependencies: ["GuideTesting"]),
  ] + drawn,
  swiftLanguageModes: [.v6]
)
