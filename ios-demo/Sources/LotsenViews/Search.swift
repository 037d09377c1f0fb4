import Lotsen
import LotsenGuide
import SwiftUI

/// A field to search with. As long as something is typed, what is found stands in place of what is usually there.
struct Searching<Usual: View>: View {
  @ViewBuilder let usual: Usual
  @Environment(GuideModel.self) private var model

  var body: some View {
    SearchField()
    if let found = model.found { FoundList(result: found) } else { usual }
  }
}

/// The field. What is typed is no text to learn from, to correct or to keep.
struct SearchField: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    @Bindable var model = model
    HStack(spacing: 12) {
      Image(systemName: "magnifyingglass").foregroundStyle(Shade.accent).accessibilityHidden(true)
      ZStack(alignment: .leading) {
        if model.sought.isEmpty {
          // The system's own hint is pale, and never longer than a line.
          Words(model.words.searchHint).foregroundStyle(Shade.soft).accessibilityHidden(true).allowsHitTesting(false)
        }
        TextField(text: $model.sought) { Words(model.words.search) }
          .autocorrectionDisabled()
          .textInputAutocapitalization(.never)
          .submitLabel(.search)
          .accessibilityHint(model.words.searchHint)
          .accessibilityIdentifier("search")
          .frame(maxWidth: .infinity, minHeight: 44, alignment: .leading)
          .contentShape(Rectangle())
      }
    }
    .card(line: .line)
  }
}

/// What is found, best first; or what to say instead, and who can help.
struct FoundList: View {
  let result: FindResult

  var body: some View {
    ForEach(result.found, id: \.self) { FoundRow(found: $0) }
    if let remark = result.remark { NoteBlock(tone: .care, text: remark) }
    if let help = result.help { HelpRow(help: help, sheet: .foundHelp) }
  }
}

/// One thing that is found: a sight is laid over what is shown, an action is pressed, a word is explained here.
struct FoundRow: View {
  let found: Found
  @Environment(GuideModel.self) private var model

  var body: some View {
    if found.kind == .sight {
      LeadingOn(to: .sight(found.id), symbol: "eye") { words }
    } else if let action = found.action {
      Button {
        model.press(action)
      } label: {
        RowLabel(symbol: action.icon.symbol) {
          words
          if action.label != found.title { Words(action.label).foregroundStyle(Shade.accent) }
        }
      }
    } else {
      Marked(symbol: "book") { words }.card()
    }
  }

  private var words: some View { Titled(title: found.title, detail: found.detail) }
}
