import Lotsen
import LotsenGuide
import SwiftUI

/// What can be done, in order.
struct ActionButtons: View {
  let actions: [Action]

  var body: some View {
    ForEach(actions.filter { [.primary, .secondary, .quiet].contains($0.role) }) { ActionButton(action: $0) }
  }
}

/// The ways to why it is so, and to what the words mean.
struct Openers: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    if let why = model.screen.why { opener(why.title, .why) }
    if !model.screen.terms.isEmpty { opener(model.words.terms, .terms(first: nil)) }
  }

  private func opener(_ title: String, _ sheet: Sheet) -> some View {
    Button {
      model.sheet = sheet
    } label: {
      Words(title).underline()
    }
    .buttonStyle(Pressable(role: .quiet))
  }
}

/// One action: pressed by its token.
struct ActionButton: View {
  let action: Action
  @Environment(GuideModel.self) private var model

  var body: some View {
    Button {
      model.press(action)
    } label: {
      HStack(spacing: 10) {
        if let symbol = action.icon.symbol { Image(systemName: symbol).accessibilityHidden(true) }
        VStack(spacing: 2) {
          Words(action.label)
          if let detail = action.detail { Words(detail).font(.subheadline) }
        }
      }
    }
    .buttonStyle(Pressable(role: action.role))
  }
}
