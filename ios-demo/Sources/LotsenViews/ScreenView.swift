import Lotsen
import LotsenGuide
import SwiftUI

/// One screen, from top to bottom: where one is, what is said, what can be done, and who helps.
struct ScreenView: View {
  let besideSteps: Bool
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette
  @Environment(\.dynamicTypeSize) private var size
  @AccessibilityFocusState private var atTitle: Bool

  private var screen: Screen { model.screen }
  /// At the largest sizes nothing stays in place: all of it scrolls.
  private var flows: Bool { size.isAccessibilitySize }

  var body: some View {
    GeometryReader { room in
      ScrollView {
        VStack(spacing: 0) {
          if flows { TopBar(showsSteps: !besideSteps) }
          VStack(alignment: .leading, spacing: 14) {
            words
            Spacer(minLength: 10)
            if screen.kind != .home { ActionButtons(actions: screen.actions) }
            Openers()
          }
          .padding(20)
          .frame(maxWidth: 680, alignment: .leading)
          if flows { Foot() }
        }
        .frame(maxWidth: .infinity, minHeight: room.size.height)
      }
    }
    .safeAreaInset(edge: .top, spacing: 0) {
      if !flows { TopBar(showsSteps: !besideSteps) }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      if !flows { Foot() }
    }
    .foregroundStyle(palette.text)
    .background(palette.paper)
    .simultaneousGesture(DragGesture(minimumDistance: 30).onEnded(swiped))
    .accessibilityAction(.escape) { model.back() }
    .onChange(of: screen.place) { atTitle = true }
  }

  @ViewBuilder private var words: some View {
    if let refusal = model.refusal { NoteBlock(tone: .care, label: nil, text: refusal) }
    if let elsewhere = screen.elsewhere { NoteBlock(tone: .care, label: nil, text: elsewhere) }
    if screen.kind != .home && !besideSteps { Words(screen.heading).foregroundStyle(palette.soft) }
    Words(screen.title)
      .font(.title.bold())
      .accessibilityAddTraits(.isHeader)
      .accessibilityFocused($atTitle)
    if screen.kind == .home {
      HomeView(screen: screen)
    } else {
      ForEach(screen.blocks) { BlockView(block: $0) }
    }
    if let input = screen.input {
      if input.many { ManyOfInput(input: input) } else { OneOfInput(input: input) }
    }
  }

  /// A swipe from the edge is the guide's own back.
  private func swiped(_ drag: DragGesture.Value) {
    let far = drag.translation.width > 80 && abs(drag.translation.height) < 60
    if far && drag.startLocation.x < 30 { model.back() }
  }
}
