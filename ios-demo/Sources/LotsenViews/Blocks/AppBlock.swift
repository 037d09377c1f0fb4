import Lotsen
import LotsenGuide
import SwiftUI

/// An app: its name, what it is for, and where it comes from.
struct AppBlock: View {
  let app: AppCard

  var body: some View {
    AppWords(app: app).card()
  }
}

/// The words of an app.
struct AppWords: View {
  let app: AppCard
  @Environment(\.palette) private var palette

  var body: some View {
    HStack(spacing: 14) {
      Text(verbatim: String(app.name.split(separator: " ").last?.first ?? " "))
        .font(.title3.bold())
        .foregroundStyle(palette.accent)
        .frame(width: 44, height: 44)
        .background(palette.tint, in: RoundedRectangle(cornerRadius: 11))
        .dynamicTypeSize(...DynamicTypeSize.xxLarge)
        .accessibilityHidden(true)
      VStack(alignment: .leading, spacing: 2) {
        Words(app.name).fontWeight(.semibold)
        if let about = app.about { Words(about).font(.subheadline).foregroundStyle(palette.soft) }
        if let store = app.store { Words(store).font(.subheadline).foregroundStyle(palette.soft) }
      }
    }
    .accessibilityElement(children: .combine)
  }
}

/// What a table decided: one line for each answer.
struct DecisionBlock: View {
  let lines: [DecisionLine]
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  var body: some View {
    ForEach(lines) { line in
      VStack(alignment: .leading, spacing: 8) {
        if !line.about.isEmpty { Words(line.about).subheading() }
        Words(line.text, explained: true)
        if let app = line.app { AppWords(app: app) }
        if !line.never.isEmpty {
          Words(model.words.never).font(.subheadline.weight(.semibold)).foregroundStyle(palette.stop)
          Words(line.never.joined(separator: ", "))
        }
      }
      .card()
    }
  }
}
