import Lotsen
import LotsenGuide
import SwiftUI

/// An app: its name, what it is for, and where it comes from.
struct AppBlock: View {
  let app: AppCard

  var body: some View {
    Marked(symbol: app.symbol) {
      Titled(title: app.name, detail: app.about)
      if let store = app.store { Words(store).font(.subheadline).foregroundStyle(Shade.soft) }
    }
    .accessibilityElement(children: .combine)
  }
}

/// What a table decided: a card for each app, with what it is for.
struct DecisionBlock: View {
  let lines: [DecisionLine]
  @Environment(GuideModel.self) private var model

  var body: some View {
    ForEach(lines) { line in
      VStack(alignment: .leading, spacing: 8) {
        if !line.about.isEmpty { Words(line.about).heading() }
        if let app = line.app { AppBlock(app: app) }
        ForEach(line.sentences, id: \.self) { Words($0) }
        if !line.never.isEmpty {
          Words(model.words.never).font(.subheadline.weight(.semibold)).foregroundStyle(Shade.stop)
          Words(line.never.joined(separator: ", "))
        }
      }
      .card()
    }
  }
}
