import Lotsen
import LotsenGuide
import SwiftUI

/// What lies over the screen, as a whole page, and the way back from it.
struct SheetView: View {
  let sheet: Sheet
  @Environment(GuideModel.self) private var model

  var body: some View {
    // While it goes away it still shows what was closed.
    let shown = model.sheet ?? sheet
    ScrollView {
      VStack(alignment: .leading, spacing: 14) {
        if model.sheets.count > 1 {
          BarButton(words: model.words.back, symbol: "chevron.backward", action: model.close)
        }
        switch shown {
        case .help: HelpSheet(help: model.screen.help)
        case .trouble: TroubleSheet()
        case .more: MoreSheet()
        case .why: WhySheet()
        case .steps: StepList(heading: model.words.steps)
        case .terms(let first): TermSheet(first: first)
        case .sights: CatalogueSheet()
        case .moreSights: MoreSightsSheet(more: model.screen.moreSights)
        case .product(let product): ProductSheet(product: product)
        case .sight(let id): if let sight = model.sight(id) { SightPage(sight: sight) }
        case .sightHelp(let id): HelpSheet(help: model.sight(id)?.help)
        case .foundHelp: HelpSheet(help: model.found?.help)
        }
      }
      .padding(20)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    // Another one begins at its top.
    .id(shown)
    .safeAreaInset(edge: .bottom, spacing: 0) {
      Button(Words(model.words.close)) { model.sheet = nil }
        .buttonStyle(Pressable(role: .secondary))
        .accessibilityIdentifier("close")
        .padding(14)
        .background(Shade.surface)
    }
    .foregroundStyle(Shade.text)
    .background(Shade.paper)
    .accessibilityAction(.escape) { model.close() }
  }
}

/// The title of what lies over the screen. VoiceOver goes to it, also where something else stands before.
struct SheetTitle: View {
  let text: String
  @Environment(GuideModel.self) private var model
  @AccessibilityFocusState private var isReached: Bool

  var body: some View {
    Words(text).heading(.title2.bold()).accessibilityFocused($isReached).task(id: model.sheet) { isReached = true }
  }
}

/// Who can help now.
struct HelpSheet: View {
  let help: Help?

  var body: some View {
    if let help {
      SheetTitle(text: help.title)
      RoutesBlock(routes: help.routes)
    }
  }
}

/// What is seldom needed here.
struct MoreSheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    SheetTitle(text: model.words.more)
    ForEach(model.screen.actions(.menu)) { ActionRow(action: $0) }
  }
}

/// The words of this screen that have an explanation; the one asked for first.
struct TermSheet: View {
  let first: String?
  @Environment(GuideModel.self) private var model

  var body: some View {
    let terms = model.screen.terms
    SheetTitle(text: model.words.terms)
    ForEach(terms.filter { $0.id == first } + terms.filter { $0.id != first }) {
      Entry(heading: $0.form, lines: [$0.explanation]).card()
    }
  }
}

/// Why this screen is shown, on what it rests, and what would change it.
struct WhySheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    if let why = model.screen.why {
      SheetTitle(text: why.title)
      ForEach(Array(why.rows.enumerated()), id: \.offset) { Words($1.text) }
      Entry(heading: model.words.whyAnswers, lines: why.answers)
      Entry(heading: model.words.whySources, lines: why.sources.map(\.text))
      Entry(heading: model.words.whyChanges, lines: why.changes.map(\.text))
    }
  }
}
