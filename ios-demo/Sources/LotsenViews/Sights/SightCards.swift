import Lotsen
import LotsenGuide
import SwiftUI

/// What other products may show while a step is done, and the way to all the rest.
struct SightsBlock: View {
  let label: String
  let sights: [SightCard]
  let more: MoreSights?

  var body: some View {
    if !sights.isEmpty { Words(label).heading() }
    SightCards(sights: sights)
    if let more {
      LeadingOn(to: .moreSights, symbol: "magnifyingglass") { Titled(title: more.label, detail: nil) }
    } else {
      OtherSightsRow()
    }
  }
}

/// The way to all sights: it is none of these.
struct OtherSightsRow: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    LeadingOn(to: .sights, symbol: "magnifyingglass") {
      Titled(title: model.words.sightsOther, detail: model.words.sightsOtherDetail)
    }
  }
}

/// Sights to choose from, each a card that can be touched as a whole.
struct SightCards: View {
  let sights: [SightCard]
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    ForEach(sights) { sight in
      LeadingOn(to: .sight(sight.id)) {
        if size.isAccessibilitySize {
          VStack(alignment: .leading, spacing: 8) { parts(sight) }
        } else {
          HStack(spacing: 14) { parts(sight) }
        }
      }
    }
  }

  @ViewBuilder private func parts(_ sight: SightCard) -> some View {
    Miniature(sketch: sight.sketch)
    VStack(alignment: .leading, spacing: 2) { Titled(title: sight.name, detail: sight.detail) }
  }
}

/// A row that lays something over what is shown.
struct LeadingOn<Content: View>: View {
  let sheet: Sheet
  let symbol: String?
  let content: Content
  @Environment(GuideModel.self) private var model

  init(to sheet: Sheet, symbol: String? = nil, @ViewBuilder content: () -> Content) {
    (self.sheet, self.symbol, self.content) = (sheet, symbol, content())
  }

  var body: some View {
    Button {
      model.open(sheet)
    } label: {
      RowLabel(symbol: symbol) { content }
    }
    .accessibilityIdentifier(sheet.kind)
  }
}

/// The row to all that other products may show; none where the policy knows none of it.
struct SightsRow: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    if model.hasSights {
      LeadingOn(to: .sights, symbol: "eye") { Titled(title: model.words.sights, detail: nil) }
    }
  }
}
