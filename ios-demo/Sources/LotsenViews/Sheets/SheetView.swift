import Lotsen
import LotsenGuide
import SwiftUI

/// What lies over the screen, and the way back to it.
struct SheetView: View {
  let sheet: Sheet
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 14) {
        switch sheet {
        case .help: HelpSheet()
        case .trouble: TroubleSheet()
        case .why: WhySheet()
        case .steps: StepList(steps: model.screen.steps, heading: model.words.steps)
        case .terms(let first): TermSheet(first: first)
        }
      }
      .padding(20)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      Button {
        model.sheet = nil
      } label: {
        Words(model.words.close)
      }
      .buttonStyle(Pressable(role: .secondary))
      .padding(14)
      .background(palette.surface)
    }
    .background(palette.paper)
    .foregroundStyle(palette.text)
    .presentationDetents([.medium, .large])
    .presentationDragIndicator(.visible)
    .accessibilityAction(.escape) { model.sheet = nil }
  }
}

/// The title of a sheet.
struct SheetTitle: View {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  var body: some View {
    Words(text).font(.title2.bold()).accessibilityAddTraits(.isHeader)
  }
}

/// Who can help now.
struct HelpSheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    if let help = model.screen.help {
      SheetTitle(help.title)
      RoutesBlock(routes: help.routes)
    }
  }
}

/// What can go wrong, in groups.
struct TroubleSheet: View {
  @Environment(GuideModel.self) private var model

  private var troubles: [Action] { model.screen.actions.filter { $0.role == .trouble } }

  var body: some View {
    SheetTitle(model.words.trouble)
    ForEach(Array(troubles.enumerated()), id: \.element.id) { at, trouble in
      if let group = trouble.group, at == 0 || troubles[at - 1].group != group { Words(group).subheading() }
      Row(icon: trouble.icon, title: trouble.label, detail: trouble.detail) { model.press(trouble) }
    }
  }
}

/// The words of this screen that have an explanation; the one asked for first.
struct TermSheet: View {
  let first: String?
  @Environment(GuideModel.self) private var model

  private var terms: [Term] {
    model.screen.terms.filter { $0.id == first } + model.screen.terms.filter { $0.id != first }
  }

  var body: some View {
    SheetTitle(model.words.terms)
    ForEach(terms) { term in
      VStack(alignment: .leading, spacing: 2) {
        Words(term.form).fontWeight(.semibold)
        Words(term.explanation)
      }
      .card()
    }
  }
}

/// Why this screen is shown, on what it rests, and what would change it.
struct WhySheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    if let why = model.screen.why {
      SheetTitle(why.title)
      ForEach(Array(why.rows.enumerated()), id: \.offset) { Words($1.text) }
      if !why.answers.isEmpty { part(model.words.whyAnswers, why.answers) }
      if !why.sources.isEmpty { part(model.words.whySources, why.sources.map(\.text)) }
      if !why.changes.isEmpty { part(model.words.whyChanges, why.changes.map(\.text)) }
    }
  }

  private func part(_ heading: String, _ lines: [String]) -> some View {
    VStack(alignment: .leading, spacing: 6) {
      Words(heading).subheading()
      ForEach(Array(lines.enumerated()), id: \.offset) { Words($1) }
    }
  }
}
