import Lotsen
import LotsenGuide
import SwiftUI

/// Where one is: back, the way home, and how far one has come; at home the municipality's name.
struct TopBar: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      if model.screen.kind == .home {
        Words(model.screen.heading).font(.headline).foregroundStyle(Shade.accent).frame(minHeight: 44)
      } else {
        ViewThatFits(in: .horizontal) {
          HStack {
            back
            Spacer()
            home
          }
          VStack(alignment: .leading) {
            back
            home
          }
        }
        if let progress = model.screen.progress { ProgressBar(progress: progress) }
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.horizontal, 20)
    .background(Shade.paper)
  }

  private var back: some View { BarButton(words: model.words.back, symbol: "chevron.backward", action: model.back) }
  private var home: some View {
    BarButton(words: model.words.home, symbol: "house", action: model.goHome).accessibilityIdentifier("toHome")
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
