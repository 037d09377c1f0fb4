import Lotsen
import SwiftUI

/// How far one has come, as a bar. The words say the same, so it is not read aloud.
struct ProgressBar: View {
  let progress: StepProgress
  @Environment(\.palette) private var palette

  var body: some View {
    ProgressView(value: Double(min(progress.position, progress.total)), total: Double(max(progress.total, 1)))
      .foregroundStyle(palette.accent)
      .accessibilityHidden(true)
  }
}
