import XCTest

/// Apple's own audit of accessibility, on the screens of the first journey and on what lies over them.
final class AccessibilityTests: XCTestCase {
  override func setUp() {
    continueAfterFailure = true
  }

  @MainActor func testHomeAndWhatLiesOverIt() throws {
    let app = launched()
    try app.performAccessibilityAudit()
    for button in app.buttons.allElementsBoundByIndex.suffix(2) where button.isHittable {
      button.tap()
      try app.performAccessibilityAudit()
      app.swipeDown(velocity: .fast)
    }
  }

  @MainActor func testTheFirstJourney() throws {
    let app = launched()
    firstRow(app).tap()
    for _ in 0..<6 {
      try app.performAccessibilityAudit()
      firstRow(app).tap()
    }
  }

  @MainActor func testTheLargestTextInTheDark() throws {
    let app = launched("-UIPreferredContentSizeCategoryName", "UICTContentSizeCategoryAccessibilityXXXL")
    XCUIDevice.shared.appearance = .dark
    defer { XCUIDevice.shared.appearance = .light }
    try app.performAccessibilityAudit(for: [.dynamicType, .textClipped, .contrast, .hitRegion])
  }

  @MainActor func testBothLanguages() throws {
    for language in ["sv", "en"] {
      let app = launched("-AppleLanguages", "(\(language))")
      XCTAssertGreaterThan(app.buttons.count, 3)
      try app.performAccessibilityAudit()
    }
  }

  @MainActor private func launched(_ arguments: String...) -> XCUIApplication {
    let app = XCUIApplication()
    app.launchArguments = arguments
    app.launch()
    return app
  }

  /// The first row or choice below the bar at the top.
  @MainActor private func firstRow(_ app: XCUIApplication) -> XCUIElement {
    app.scrollViews.firstMatch.buttons.firstMatch
  }
}
