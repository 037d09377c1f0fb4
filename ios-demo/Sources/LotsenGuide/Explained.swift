import Foundation
import Lotsen

extension AttributedString {
  /// Words in a language, which they are read aloud in. A word with an explanation leads to it where it first stands as
  /// a whole word; of two such words at one place the longer one.
  public init(_ text: String, in language: String, terms: [Term] = []) {
    self.init(text)
    self.languageIdentifier = language
    for term in terms.sorted(by: { $0.form.count > $1.form.count }) {
      let places = term.places(in: text).compactMap { Range($0, in: self) }
      let free = places.first { range in !self[range].runs.contains { $0.link != nil } }
      if let free { self[free].link = term.address }
    }
  }
}

extension Screen {
  /// The words to explain in the texts of a block, by text: each where it first stands, and nowhere else.
  public func explained(in block: Block) -> [String: [Term]] {
    guard let at = blocks.firstIndex(of: block) else { return [:] }
    return terms.filter { $0.block == UInt32(at) }.reduce(into: [:]) { explained, term in
      if let text = block.texts.first(where: { !term.places(in: $0).isEmpty }) {
        explained[text, default: []].append(term)
      }
    }
  }
}

extension Block {
  /// The guide's texts on it in the order in which they are drawn, without those of its buttons.
  fileprivate var texts: [String] {
    switch kind {
    case .paragraph(let text), .picture(_, let text), .sights(let text, _, _): [text]
    case .list(let items, _): items
    case .note(_, let label, let text): [label, text]
    case .app(let app): app.texts
    case .contact(let contact): contact.texts
    case .address(let address): address.texts
    case .decision(let lines): lines.flatMap { [$0.about] + ($0.app?.texts ?? []) + $0.sentences }
    case .routes(let routes): routes.flatMap(\.texts)
    }
  }
}

extension HelpRoute {
  fileprivate var texts: [String] { [text] + (address?.texts ?? []) + (contact?.texts ?? []) }
}

extension [HelpRoute] {
  /// The words to explain in one of the ways: two ways to one contact say the same, and the first of them explains it.
  public func explained(in route: HelpRoute, of explained: [String: [Term]]) -> [String: [Term]] {
    let before = prefix { $0 != route }.flatMap(\.texts)
    return explained.filter { !before.contains($0.key) }
  }
}

extension DecisionLine {
  /// What it says, each sentence by itself.
  public var sentences: [String] { text.split(separator: "\n").map { String($0) } }
}

extension AppCard {
  fileprivate var texts: [String] { [name] + [about, store].compactMap { $0 } }
}

extension AddressCard {
  fileprivate var texts: [String] { [name] + [unresolved].compactMap { $0 } }
}

extension ContactCard {
  fileprivate var texts: [String] {
    let first = [name] + [status, phone?.note, unresolved].compactMap { $0 } + meanwhile
    return first + [about].compactMap { $0 } + hours + [visit, dropIn].compactMap { $0 } + bring + (web?.texts ?? [])
  }
}

extension Term {
  /// Where its form stands as a whole word.
  fileprivate func places(in text: String) -> [Range<String.Index>] {
    var (places, rest) = ([Range<String.Index>](), text.startIndex..<text.endIndex)
    while let found = text.range(of: form, options: .caseInsensitive, range: rest), !found.isEmpty {
      let around = [text[..<found.lowerBound].last, text[found.upperBound...].first].compactMap { $0 }
      if !around.contains(where: { $0.isLetter || $0.isNumber }) { places.append(found) }
      rest = found.upperBound..<text.endIndex
    }
    return places
  }

  private static let scheme = "term"

  /// The address by which a word opens its explanation; it never leaves the app.
  var address: URL? { URL(string: "\(Self.scheme):\(id)") }

  /// The id of the term that an address opens; none where it is no such address.
  public static func id(in address: URL) -> String? {
    address.scheme == scheme ? String(address.absoluteString.dropFirst(scheme.count + 1)) : nil
  }
}
