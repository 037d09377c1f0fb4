import Lotsen
import LotsenGuide
import SwiftUI

/// Words of the guide: marked with their language, so that they are read aloud in it; words with an explanation are
/// underlined and open it.
struct Words: View {
  private let text: String
  private let explained: Bool
  @Environment(GuideModel.self) private var model

  init(_ text: String, explained: Bool = false) {
    (self.text, self.explained) = (text, explained)
  }

  var body: some View {
    Text(attributed).fixedSize(horizontal: false, vertical: true)
  }

  private var attributed: AttributedString {
    let runs = TermRun.runs(of: text, terms: explained ? model.screen.terms : [])
    var whole = runs.reduce(into: AttributedString()) { whole, run in
      var part = AttributedString(run.text)
      if let term = run.term {
        part.link = TermLink.address(of: term)
        part.underlineStyle = .single
      }
      whole += part
    }
    whole.languageIdentifier = model.screen.locale
    return whole
  }
}

/// The address by which a word opens its explanation; it never leaves the app.
enum TermLink {
  private static let scheme = "term"

  static func address(of term: String) -> URL? { URL(string: "\(scheme):\(term)") }

  static func term(of address: URL) -> String? {
    guard address.scheme == scheme else { return nil }
    return String(address.absoluteString.dropFirst(scheme.count + 1))
  }
}
