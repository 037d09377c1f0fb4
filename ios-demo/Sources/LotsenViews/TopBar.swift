import Lotsen
import LotsenGuide
import SwiftUI

/// Where one is: the one way back, and how far one has come; where nothing leads back, what one is in.
struct TopBar: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      if let back = model.screen.back {
        BarButton(words: back.label, symbol: "chevron.backward", action: model.back).accessibilityIdentifier("wayBack")
      } else {
        Words(model.screen.heading).font(.headline).foregroundStyle(Shade.accent).frame(minHeight: 44)
      }
      if let progress = model.screen.progress { ProgressBar(progress: progress) }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.horizontal, 20)
    .background(Shade.paper)
  }
}

/// A button in a bar, or at the top of what lies over the screen.
struct BarButton: View {
  let words, symbol: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) { Marked(symbol: symbol) { Words(words) }.font(.headline).foregroundStyle(Shade.accent) }
  }
}

/// How far one has come, in words and as a bar, and the way to all steps.
struct ProgressBar: View {
  let progress: StepProgress
  @Environment(GuideModel.self) private var model

  var body: some View {
    Button {
      model.sheet = .steps
    } label: {
      VStack(alignment: .leading, spacing: 6) {
        Words(progress.text).foregroundStyle(Shade.soft)
        ProgressView(value: Double(min(progress.position, progress.total)), total: Double(max(progress.total, 1)))
          .accessibilityHidden(true)
      }
    }
    .accessibilityHint(model.words.steps)
  }
}
