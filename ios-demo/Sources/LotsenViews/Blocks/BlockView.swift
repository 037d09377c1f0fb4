import Lotsen
import LotsenGuide
import SwiftUI

/// One block of a screen, by its kind.
struct BlockView: View {
  let block: Block
  @Environment(GuideModel.self) private var model

  var body: some View {
    drawn.environment(\.explained, model.screen.explained(in: block))
  }

  @ViewBuilder private var drawn: some View {
    switch block.kind {
    case .paragraph(let text): ParagraphBlock(text: text)
    case .list(let items, let ordered): ListBlock(items: items, ordered: ordered)
    case .note(let tone, let label, let text): NoteBlock(tone: tone, label: label, text: text)
    case .app(let app): AppBlock(app: app).card()
    case .contact(let contact): ContactBlock(contact: contact)
    case .address(let address): AddressBlock(address: address).card()
    case .picture(_, let alternative): PictureBlock(alternative: alternative)
    case .decision(let lines): DecisionBlock(lines: lines)
    case .routes(let routes): RoutesBlock(routes: routes)
    case .sights(let label, let sights, let more): SightsBlock(label: label, sights: sights, more: more)
    }
  }
}

struct ParagraphBlock: View {
  let text: String

  var body: some View {
    Words(text)
  }
}

/// A list; numbered where the order matters.
struct ListBlock: View {
  let items: [String]
  let ordered: Bool

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      ForEach(Array(items.enumerated()), id: \.offset) { at, item in
        HStack(alignment: .firstTextBaseline, spacing: 10) {
          Text(verbatim: ordered ? "\(at + 1)." : "•").foregroundStyle(Shade.accent).accessibilityHidden(!ordered)
          Words(item)
        }
        .accessibilityElement(children: .combine)
      }
    }
  }
}

/// A note, by a symbol and a word and never by colour alone.
struct NoteBlock: View {
  let tone: Tone
  var label: String?
  let text: String
  var symbol: String?

  var body: some View {
    let look = tone.look
    Marked(symbol: symbol ?? look.symbol, shade: look.shade) {
      if let label { Words(label).fontWeight(.semibold).foregroundStyle(look.shade) }
      Words(text)
    }
    .card(look.ground, line: look.ground)
    .accessibilityElement(children: .contain)
  }
}

/// A picture. The app has none of its own, so it says what the picture shows.
struct PictureBlock: View {
  let alternative: String

  var body: some View {
    Marked(symbol: "photo") { Words(alternative) }.card()
  }
}
