import XCTest

/// The platform's own audit of accessibility, on the main screens and on what lies over them. No word of a screen is
/// known here: what is tapped is found by its place or by an identifier.
final class AccessibilityTests: XCTestCase {
  override func setUp() {
    continueAfterFailure = true
  }

  @MainActor override func tearDown() async throws {
    XCUIDevice.shared.orientation = .portrait
    XCUIDevice.shared.appearance = .light
  }

  @MainActor func testTheMainScreensUpright() throws {
    try auditMainScreens(of: launched())
  }

  @MainActor func testTheMainScreensOnTheSide() throws {
    XCUIDevice.shared.orientation = .landscapeLeft
    try auditMainScreens(of: launched())
  }

  @MainActor func testTheMainScreensInTheDark() throws {
    XCUIDevice.shared.appearance = .dark
    try auditMainScreens(of: launched())
  }

  @MainActor func testTheLargestText() throws {
    let largest = "UICTContentSizeCategoryAccessibilityXXXL"
    try auditMainScreens(of: launched("-UIPreferredContentSizeCategoryName", largest))
  }

  @MainActor func testTheLargestTextOnTheSide() throws {
    XCUIDevice.shared.orientation = .landscapeLeft
    let largest = "UICTContentSizeCategoryAccessibilityXXXL"
    try auditMainScreens(of: launched("-UIPreferredContentSizeCategoryName", largest))
  }

  @MainActor func testEnglish() throws {
    try auditMainScreens(of: launched("-AppleLanguages", "(en)"))
  }

  /// Home, what other products may show, the first questions of the first journey, and who helps, which lies over each of
  /// the screens.
  @MainActor private func auditMainScreens(of app: XCUIApplication) throws {
    try audit(app)
    for sheet in ["sights", "product", "sight"] {
      app.buttons.matching(identifier: sheet).firstMatch.tap()
      try app.performAccessibilityAudit()
    }
    app.buttons["close"].tap()
    app.buttons.matching(identifier: "journey").firstMatch.tap()
    for _ in 0..<4 where app.buttons["submit"].waitForExistence(timeout: 2) {
      try audit(app)
      app.buttons.matching(identifier: "choice").firstMatch.tap()
      app.buttons["submit"].tap()
    }
    try audit(app)
    XCTAssertTrue(app.buttons["wayBack"].exists)
  }

  @MainActor private func audit(_ app: XCUIApplication) throws {
    try app.performAccessibilityAudit()
    app.buttons["help"].tap()
    try app.performAccessibilityAudit()
    app.buttons["close"].tap()
  }

  @MainActor private func launched(_ arguments: String...) -> XCUIApplication {
    let app = XCUIApplication()
    app.launchArguments = arguments
    app.launch()
    // A session goes on where it was left. Back leads home, one step after another.
    for _ in 0..<60 {
      guard app.buttons["wayBack"].waitForExistence(timeout: 2) else { break }
      app.buttons["wayBack"].tap()
    }
    return app
  }
}
