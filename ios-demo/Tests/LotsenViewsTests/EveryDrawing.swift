import Lotsen
import SwiftUI

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

/// One drawing of the app, and what it is a drawing of.
@MainActor struct Drawn {
  let root: _Node
  let model: GuideModel
  let visit: Visit
  let width: UserInterfaceSizeClass
  var sheet: Sheet?

  var screen: Screen { model.screen }
  var words: ShellWords { model.words }
  var parts: Parts { Parts(root: root) }
  /// Whether the steps stand beside the screen.
  var isBeside: Bool { width == .regular && !screen.steps.isEmpty }
  /// What a failure calls it.
  var place: String {
    "\(visit.scenario), \(visit.step), \(visit.locale), \(width)\(sheet.map { ", \($0)" } ?? "")"
  }

  private static var usual: Task<[Drawn], any Error>?

  /// Every step that a scenario comes to, drawn in light and with text of the usual size on both widths; and in each
  /// journey and language once whatever may lie over a screen. All tests look at the same drawings.
  static var all: [Drawn] {
    get async throws {
      let task = usual ?? Task { try await draw { _ in } }
      usual = task
      return try await task.value
    }
  }

  /// The same in another environment.
  static func draw(_ change: (inout EnvironmentValues) -> Void) async throws -> [Drawn] {
    var (all, sheets) = ([Drawn](), Set<[String]>())
    for visit in try await Visits.all {
      let (_, model) = try visit.open()
      let drawing = _Drawing(RootView(model: model))
      change(&drawing.environment)
      func keep(_ width: UserInterfaceSizeClass, _ sheet: Sheet? = nil) {
        drawing.environment.horizontalSizeClass = width
        model.sheet = sheet
        drawing.draw()
        all.append(
          Drawn(root: drawing.root, model: model, visit: visit, width: width, sheet: sheet))
      }
      keep(.regular)
      keep(.compact)
      for (sheet, _) in model.expectedSheets
      where sheets.insert([visit.locale, model.screen.journey ?? "", sheet.kind]).inserted {
        keep(.compact, sheet)
      }
    }
    return all
  }
}
