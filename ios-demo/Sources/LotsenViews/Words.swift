import Lotsen
import LotsenGuide
import SwiftUI

/// Words of the guide: marked with their language, so that they are read aloud in it; a word with an explanation is
/// underlined where it first stands, and opens it.
struct Words: View {
  let text: String
  @Environment(GuideModel.self) private var model
  @Environment(\.explained) private var explained

  init(_ text: String) {
    self.text = text
  }

  var body: some View {
    Text(attributed).fixedSize(horizontal: false, vertical: true)
  }

  private var attributed: AttributedString {
    var words = AttributedString(text, in: model.screen.locale, terms: explained[text] ?? [])
    for run in words.runs where run.link != nil { words[run.range].underlineStyle = .single }
    return words
  }
}

private struct ExplainedKey: EnvironmentKey {
  static let defaultValue: [String: [Term]] = [:]
}

extension EnvironmentValues {
  /// The words to explain in the texts of a block.
  var explained: [String: [Term]] {
    get { self[ExplainedKey.self] }
    set { self[ExplainedKey.self] = newValue }
  }
}

/// A title, and a second line to it.
struct Titled: View {
  let title: String
  let detail: String?
  var weight = Font.Weight.semibold

  var body: some View {
    Words(title).fontWeight(weight)
    if let detail { Words(detail).font(.subheadline).foregroundStyle(Shade.soft) }
  }
}

/// Lines below a heading; nothing where there are no lines.
struct Entry: View {
  let heading: String
  let lines: [String]

  var body: some View {
    if !lines.isEmpty {
      VStack(alignment: .leading, spacing: 4) {
        Words(heading).heading()
        ForEach(Array(lines.enumerated()), id: \.offset) { Words($1) }
      }
    }
  }
}

/// Words with a symbol before them. The symbol is not read aloud.
struct Marked<Content: View>: View {
  let symbol: String?
  var shade = Shade.accent
  @ViewBuilder let content: Content

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 12) {
      if let symbol { Image(systemName: symbol).foregroundStyle(shade).accessibilityHidden(true) }
      VStack(alignment: .leading, spacing: 2) { content }
    }
  }
}

extension Button<Words> {
  /// A button that says words of the guide.
  init(_ words: Words, action: @escaping @MainActor () -> Void) { self.init(action: action) { words } }
}
