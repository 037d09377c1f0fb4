import Foundation
import Lotsen
import SwiftUI
import Testing

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

/// The illustrations in docs/screens/ios: what is drawn in them, and the words that stand beside them.
///
/// `ios-demo/illustrate` sets LOTSEN_ILLUSTRATE to a folder for their HTML, and LOTSEN_BLESS so that the words are
/// written anew; in the usual run the words are only compared.
@MainActor @Suite("Illustrations")
struct IllustrationTests {
  private struct Picture {
    let name: String
    let scenario: String
    let step: String
    var sheet: Sheet?
    var typed = ""
    var language = "sv"
    var scheme = ColorScheme.light
    var size = DynamicTypeSize.large

    var isWide: Bool { name.hasPrefix("ipad") }
  }

  private static let pictures = [
    Picture(name: "iphone-home", scenario: phone, step: "home"),
    Picture(name: "iphone-question", scenario: phone, step: "ask_owner"),
    Picture(name: "iphone-step", scenario: phone, step: "app_outlook"),
    Picture(name: "iphone-contact", scenario: "contact_private_iphone", step: "servicedesk"),
    Picture(name: "iphone-trouble", scenario: phone, step: "app_outlook", sheet: .trouble),
    Picture(name: "iphone-why", scenario: phone, step: "app_outlook", sheet: .why),
    Picture(name: "iphone-sights", scenario: phone, step: "home", sheet: .sights),
    Picture(name: "iphone-sight", scenario: phone, step: "home", sheet: .sight("approve_number_page")),
    Picture(
      name: "iphone-sight-dark", scenario: phone, step: "home", sheet: .sight("android_work_profile"), scheme: .dark),
    Picture(
      name: "iphone-sight-large", scenario: phone, step: "home", sheet: .sight("android_work_profile"),
      size: .accessibility3),
    Picture(name: "iphone-search", scenario: phone, step: "home", typed: "godkänn"),
    Picture(name: "iphone-step-dark", scenario: phone, step: "app_outlook", scheme: .dark),
    Picture(name: "iphone-step-large", scenario: phone, step: "app_outlook", size: .accessibility3),
    Picture(name: "iphone-step-english", scenario: phone, step: "app_outlook", language: "en"),
    Picture(name: "ipad-home", scenario: pad, step: "home"),
    Picture(name: "ipad-question", scenario: pad, step: "ask_owner"),
    Picture(name: "ipad-step", scenario: pad, step: "mun_sign_in"),
    Picture(name: "ipad-contact", scenario: "contact_municipal_ipad", step: "servicedesk"),
    Picture(name: "ipad-trouble", scenario: pad, step: "mun_sign_in", sheet: .trouble),
  ]
  private static let phone = "set_up_private_iphone"
  private static let pad = "set_up_municipal_ipad"
  private static let caption = """
    An illustration, no screenshot: the app's own views and words, drawn by a stand-in for SwiftUI. Its fonts, symbols \
    and layout are not Apple's.
    """

  @Test func theIllustrationsSayWhatTheViewsDraw() async throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = environment["LOTSEN_ILLUSTRATE"].map { URL(fileURLWithPath: $0) }
    let kept = Places.root.appendingPathComponent("docs/screens/ios/words.txt")
    var words = ""
    for picture in Self.pictures {
      let visits = try await Visits.of(picture.scenario)
      let visit = try #require(visits.first { $0.step == picture.step }, "\(picture.name): \(visits.map(\.step))")
      let (bench, model) = try visit.open(locales: [picture.language])
      bench.clock.now = visit.now
      model.sheet = picture.sheet
      model.sought = picture.typed
      let drawing = _Drawing(RootView(model: model))
      drawing.environment.horizontalSizeClass = picture.isWide ? .regular : .compact
      drawing.environment.colorScheme = picture.scheme
      drawing.environment.dynamicTypeSize = picture.size
      drawing.draw()
      words += "# \(picture.name)\n" + drawing.root.shown.joined(separator: "\n") + "\n\n"
      guard let folder else { continue }
      let html = drawing._html(
        width: picture.isWide ? 1180 : 393, height: picture.isWide ? 820 : 852, language: model.screen.locale,
        caption: Self.caption)
      try Data(html.utf8).write(to: folder.appendingPathComponent("\(picture.name).html"))
    }
    if environment["LOTSEN_BLESS"] == "1" { try Data(words.utf8).write(to: kept) }
    #expect(try String(contentsOf: kept, encoding: .utf8) == words, "draw them anew: ios-demo/illustrate")
  }

  @Test func everyPictureIsThere() throws {
    let folder = Places.root.appendingPathComponent("docs/screens/ios")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".png") }
    #expect(Set(names) == Set(Self.pictures.map { "\($0.name).png" }))
    let about = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    for name in names { #expect(about.contains("(\(name))"), "\(name)") }
  }
}
