import Foundation
import Lotsen

extension AttributedString {
  /// Words in a language, which they are read aloud in. A word with an explanation leads to it where it first stands as
  /// a whole word; of two such words at one place the longer one.
  public init(_ text: String, in language: String, terms: [Term] = []) {
    self.init(text)
    self.languageIdentifier = language
    for term in terms.sorted(by: { $0.form.count > $1.form.count }) where !term.form.isEmpty {
      var rest = text.startIndex..<text.endIndex
      while let found = text.range(of: term.form, options: .caseInsensitive, range: rest) {
        let around = [text[..<found.lowerBound].last, text[found.upperBound...].first].compactMap { $0 }
        if !around.contains(where: { $0.isLetter || $0.isNumber }), let range = Range(found, in: self),
          !self[range].runs.contains(where: { $0.link != nil })
        {
          self[range].link = term.address
          break
        }
        rest = found.upperBound..<text.endIndex
      }
    }
  }
}

extension Term {
  private static let scheme = "term"

  /// The address by which a word opens its explanation; it never leaves the app.
  var address: URL? { URL(string: "\(Self.scheme):\(id)") }

  /// The id of the term that an address opens; none where it is no such address.
  public static func id(in address: URL) -> String? {
    address.scheme == scheme ? String(address.absoluteString.dropFirst(scheme.count + 1)) : nil
  }
}
