import Foundation
import Lotsen

/// A stretch of a text: plain, or a word that has an explanation.
public struct TermRun: Equatable, Sendable {
  public let text: String
  /// The id of the term.
  public let term: String?

  /// Cuts a text where one of its words has an explanation: the first time that each stands there as a whole word.
  public static func runs(of text: String, terms: [Term]) -> [TermRun] {
    var found: [(range: Range<String.Index>, id: String)] = []
    for term in terms.sorted(by: { $0.form.count > $1.form.count }) {
      let range = whole(term.form, in: text) { range in !found.contains { $0.range.overlaps(range) } }
      if let range { found.append((range, term.id)) }
    }
    var (runs, at) = ([TermRun](), text.startIndex)
    for (range, id) in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if at < range.lowerBound { runs.append(TermRun(text: String(text[at..<range.lowerBound]), term: nil)) }
      runs.append(TermRun(text: String(text[range]), term: id))
      at = range.upperBound
    }
    if at < text.endIndex { runs.append(TermRun(text: String(text[at...]), term: nil)) }
    return runs
  }

  private static func whole(
    _ word: String, in text: String, where free: (Range<String.Index>) -> Bool
  ) -> Range<String.Index>? {
    var rest = text.startIndex..<text.endIndex
    while let range = text.range(of: word, options: .caseInsensitive, range: rest), !range.isEmpty {
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      if !before.belongsToWord, !after.belongsToWord, free(range) { return range }
      rest = range.upperBound..<text.endIndex
    }
    return nil
  }
}

extension Character {
  fileprivate var belongsToWord: Bool { isLetter || isNumber }
}
