import Lotsen
import LotsenGuide
import SwiftUI

/// One screen, from top to bottom: where one is, what is said, what can be done, and who helps.
struct ScreenView: View {
  let besideSteps: Bool
  @Environment(GuideModel.self) private var model
  @Environment(\.dynamicTypeSize) private var size
  @Environment(\.verticalSizeClass) private var height
  @AccessibilityFocusState private var atTitle: Bool

  private var screen: Screen { model.screen }
  /// At the largest sizes, and where the screen is low, nothing stays in place: all of it scrolls.
  private var flows: Bool { size.isAccessibilitySize || height == .compact }

  var body: some View {
    GeometryReader { room in
      ScrollView {
        VStack(spacing: 0) {
          if flows { TopBar() }
          VStack(alignment: .leading, spacing: 14) {
            words
            Spacer(minLength: 10)
            if screen.kind != .home { ActionButtons() }
            if !screen.actions(.menu).isEmpty { opener(model.words.more, .more) }
            if let why = screen.why { opener(why.title, .why) }
            if !screen.terms.isEmpty { opener(model.words.terms, .terms(first: nil)) }
          }
          .padding(20)
          .frame(maxWidth: 680, alignment: .leading)
          if flows { Foot() }
        }
        .frame(maxWidth: .infinity, minHeight: room.size.height)
      }
      // Another screen begins at its top.
      .id(screen.place)
    }
    .overlay(alignment: .leading) { BackEdge() }
    .safeAreaInset(edge: .top, spacing: 0) {
      if !flows { TopBar() }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      if !flows { Foot() }
    }
    .foregroundStyle(Shade.text)
    .background(Shade.paper)
    .accessibilityAction(.escape) { model.back() }
    .onChange(of: screen.place) { atTitle = true }
  }

  @ViewBuilder private var words: some View {
    if let refusal = model.refusal { NoteBlock(tone: .care, text: refusal) }
    if let elsewhere = screen.elsewhere { NoteBlock(tone: .care, text: elsewhere) }
    if screen.back != nil && !besideSteps { Words(screen.heading).foregroundStyle(Shade.soft) }
    Words(screen.title).heading(.title.bold()).accessibilityFocused($atTitle)
    if screen.kind == .home {
      HomeView()
    } else {
      ForEach(screen.blocks) { BlockView(block: $0) }
    }
    if let input = screen.input {
      if input.many { ManyOfInput(input: input) } else { OneOfInput(input: input) }
    }
  }

  private func opener(_ title: String, _ sheet: Sheet) -> some View {
    Button(Words(title)) { model.sheet = sheet }.buttonStyle(Pressable(role: .quiet)).underline()
  }
}

/// The margin where the page begins: a swipe from it is the guide's own back.
struct BackEdge: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    Color.clear
      .frame(width: 20)
      .contentShape(Rectangle())
      .gesture(DragGesture(minimumDistance: 20).onEnded { swiped($0) })
      .accessibilityHidden(true)
  }

  private func swiped(_ drag: DragGesture.Value) {
    if abs(drag.translation.width) > max(80, abs(drag.translation.height)) { model.back() }
  }
}
