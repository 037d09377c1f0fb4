import Lotsen
import LotsenGuide
import SwiftUI

/// A screen of another product by itself: how it looks, what to do, what it asks for, what comes next, who can help.
struct SightPage: View {
  let sight: SightSheet
  @Environment(GuideModel.self) private var model

  var body: some View {
    let words = model.words
    Marked(symbol: sight.icon.symbol) { Words(sight.product).foregroundStyle(Shade.soft) }.font(.subheadline)
    SheetTitle(text: sight.name)
    ForEach(sight.answers) { answer in
      if let about = answer.about { Words(about).heading() }
      SketchView(sketch: answer.sketch)
      NoteBlock(tone: .good, label: words.sightDo, text: answer.text, symbol: "checkmark")
      if let never = answer.never { NoteBlock(tone: .stop, label: words.sightNever, text: never, symbol: "xmark") }
    }
    ForEach(sight.otherWords) { Words($0.text).foregroundStyle(Shade.soft) }
    if !sight.asks.isEmpty {
      Words(words.sightAsks).heading()
      ForEach(sight.asks) { asked in
        VStack(alignment: .leading, spacing: 2) { Titled(title: asked.name, detail: asked.who) }.card()
      }
    }
    if let help = sight.help { HelpRow(help: help, sheet: .sightHelp(sight.id)) }
    if let trouble = sight.trouble { ActionRow(action: trouble) }
    if !sight.next.isEmpty {
      Words(words.sightNext).heading()
      SightCards(sights: sight.next)
    }
  }
}

/// Who can help, in a line, and the way to the rest.
struct HelpRow: View {
  let help: Help
  let sheet: Sheet

  var body: some View {
    LeadingOn(to: sheet, symbol: Icon.contact.symbol) { Titled(title: help.title, detail: help.line) }
  }
}

/// All that other products may show, by product.
struct CatalogueSheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    SheetTitle(text: model.words.sights)
    Searching {
      ForEach(model.sights) { group in
        LeadingOn(to: .product(group.product), symbol: group.icon.symbol) {
          Titled(title: group.name, detail: group.detail)
        }
      }
    }
  }
}

/// What may come at this step besides what usually does; last, that it is none of these either.
struct MoreSightsSheet: View {
  let more: MoreSights?

  var body: some View {
    if let more {
      SheetTitle(text: more.label)
      ForEach(more.groups) { group in
        Words(group.name).heading()
        SightCards(sights: group.sights)
      }
      OtherSightsRow()
    }
  }
}

/// What one product may show.
struct ProductSheet: View {
  let product: String
  @Environment(GuideModel.self) private var model

  var body: some View {
    if let group = model.sights.first(where: { $0.product == product }) {
      SheetTitle(text: group.name)
      SightCards(sights: group.sights)
    }
  }
}
