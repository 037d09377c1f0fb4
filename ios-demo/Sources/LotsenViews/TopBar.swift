import Lotsen
import LotsenGuide
import SwiftUI

/// Where one is: back, and how far one has come; at home the municipality's name.
struct TopBar: View {
  let showsSteps: Bool
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  var body: some View {
    VStack(spacing: 6) {
      if model.screen.kind == .home {
        Words(model.screen.heading)
          .font(.headline)
          .foregroundStyle(palette.accent)
          .frame(maxWidth: .infinity, minHeight: 44, alignment: .leading)
      } else {
        ViewThatFits(in: .horizontal) {
          HStack { parts }
          VStack(alignment: .leading) { parts }
        }
        if let progress = model.screen.progress { ProgressBar(progress: progress) }
      }
    }
    .padding(.horizontal, 20)
    .padding(.top, 6)
    .frame(maxWidth: .infinity)
    .background(palette.paper)
  }

  @ViewBuilder private var parts: some View {
    Button {
      model.back()
    } label: {
      Label {
        Words(model.words.back)
      } icon: {
        Image(systemName: "chevron.backward").accessibilityHidden(true)
      }
      .font(.headline)
      .frame(minWidth: 44, minHeight: 44, alignment: .leading)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .foregroundStyle(palette.accent)
    Spacer()
    place
  }

  /// In words, and where the steps do not stand beside the screen, the way to all of them.
  @ViewBuilder private var place: some View {
    if let progress = model.screen.progress {
      if showsSteps {
        Button {
          model.sheet = .steps
        } label: {
          Words(progress.text).frame(minWidth: 44, minHeight: 44, alignment: .trailing).contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .foregroundStyle(palette.soft)
        .accessibilityHint(model.words.steps)
      } else {
        Words(progress.text).foregroundStyle(palette.soft)
      }
    }
  }
}
