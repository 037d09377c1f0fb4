import Lotsen
import LotsenGuide
import SwiftUI

/// The steps of the journey: done, now, to come, by symbol, number and weight. One that is done can be looked at.
struct StepList: View {
  let heading: String
  @Environment(GuideModel.self) private var model

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(heading).heading(.title3.bold()).padding(.bottom, 8)
      ForEach(Array(model.screen.steps.enumerated()), id: \.element.id) { at, step in
        Button {
          model.lookAt(step)
        } label: {
          row(at + 1, step).card(step.status == .now ? .tint : .surface, line: .surface)
        }
        .disabled(step.status == .toCome)
        .accessibilityLabel(Text(verbatim: "\(step.title), \(step.spoken)"))
        .accessibilityAddTraits(step.status == .now ? .isSelected : [])
      }
    }
  }

  @ViewBuilder private func row(_ number: Int, _ step: StepItem) -> some View {
    switch step.status {
    case .done: Marked(symbol: "checkmark.circle.fill", shade: .good) { Words(step.title) }
    case .now: Marked(symbol: "\(number).circle.fill") { Words(step.title).fontWeight(.semibold) }
    case .toCome:
      Marked(symbol: "\(number).circle", shade: .soft) { Words(step.title).foregroundStyle(Shade.soft) }
    }
  }
}

/// The steps beside the screen, moved so that the step at hand can be seen.
struct StepColumn: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    let screen = model.screen
    ScrollViewReader { column in
      ScrollView { StepList(heading: screen.heading).padding(20) }
        .onChange(of: screen.place, initial: true) {
          if let now = screen.steps.first(where: { $0.status == .now }) { column.scrollTo(now.id, anchor: .center) }
        }
    }
  }
}
