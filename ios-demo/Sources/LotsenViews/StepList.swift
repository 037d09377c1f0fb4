import Lotsen
import LotsenGuide
import SwiftUI

/// The steps of the journey: done, now, to come, by symbol, number and weight.
struct StepList: View {
  let steps: [StepItem]
  let heading: String
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 4) {
        Words(heading).font(.title3.bold()).accessibilityAddTraits(.isHeader).padding(.bottom, 8)
        ForEach(Array(steps.enumerated()), id: \.element.id) { at, step in
          Button {
            model.lookAt(step)
          } label: {
            row(at + 1, step)
          }
          .buttonStyle(.plain)
          .disabled(step.status == .toCome)
          .accessibilityLabel(Text(verbatim: "\(step.title), \(step.spoken)"))
          .accessibilityAddTraits(step.status == .now ? .isSelected : [])
        }
      }
      .padding(20)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .foregroundStyle(palette.text)
    .background(palette.surface)
  }

  private func row(_ number: Int, _ step: StepItem) -> some View {
    HStack(spacing: 12) {
      Group {
        switch step.status {
        case .done: Image(systemName: "checkmark.circle.fill").foregroundStyle(palette.good)
        case .now: Image(systemName: "\(number).circle.fill").foregroundStyle(palette.accent)
        case .toCome: Image(systemName: "\(number).circle").foregroundStyle(palette.soft)
        }
      }
      .font(.title2)
      Words(step.title)
        .fontWeight(step.status == .now ? .semibold : .regular)
        .foregroundStyle(step.status == .toCome ? palette.soft : palette.text)
      Spacer(minLength: 0)
    }
    .padding(.horizontal, 8)
    .frame(maxWidth: .infinity, minHeight: 44, alignment: .leading)
    .background(step.status == .now ? palette.tint : palette.surface, in: RoundedRectangle(cornerRadius: 12))
    .contentShape(Rectangle())
  }
}
