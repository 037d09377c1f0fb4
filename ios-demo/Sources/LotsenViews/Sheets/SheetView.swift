import Lotsen
import LotsenGuide
import SwiftUI

/// What lies over the screen, as a whole page, and the way back from it.
struct SheetView: View {
  let sheet: Sheet
  @Environment(GuideModel.self) private var model

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 14) {
        switch sheet {
        case .help: HelpSheet()
        case .trouble: TroubleSheet()
        case .why: WhySheet()
        case .steps: StepList(heading: model.words.steps)
        case .terms(let first): TermSheet(first: first)
        }
      }
      .padding(20)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      Button(Words(model.words.close)) { model.sheet = nil }
        .buttonStyle(Pressable(role: .secondary))
        .accessibilityIdentifier("close")
        .padding(14)
        .background(Shade.surface)
    }
    .foregroundStyle(Shade.text)
    .background(Shade.paper)
    .accessibilityAction(.escape) { model.sheet = nil }
  }
}

/// Who can help now.
struct HelpSheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    if let help = model.screen.help {
      Words(help.title).heading(.title2.bold())
      RoutesBlock(routes: help.routes)
    }
  }
}

/// What can go wrong, in groups.
struct TroubleSheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    Words(model.words.trouble).heading(.title2.bold())
    ForEach(model.screen.troubles) { group in
      if let heading = group.heading { Words(heading).heading() }
      ForEach(group.troubles) { ActionRow(action: $0) }
    }
  }
}

/// The words of this screen that have an explanation; the one asked for first.
struct TermSheet: View {
  let first: String?
  @Environment(GuideModel.self) private var model

  var body: some View {
    let terms = model.screen.terms
    Words(model.words.terms).heading(.title2.bold())
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
      Words(why.title).heading(.title2.bold())
      ForEach(Array(why.rows.enumerated()), id: \.offset) { Words($1.text) }
      Entry(heading: model.words.whyAnswers, lines: why.answers)
      Entry(heading: model.words.whySources, lines: why.sources.map(\.text))
      Entry(heading: model.words.whyChanges, lines: why.changes.map(\.text))
    }
  }
}
