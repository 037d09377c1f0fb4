import Lotsen
import LotsenGuide
import SwiftUI

/// What can be done, in order.
struct ActionButtons: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    ForEach(model.screen.actions(.primary, .secondary, .quiet)) { ActionButton(action: $0) }
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

/// An action as a row that leads somewhere.
struct ActionRow: View {
  let action: Action
  @Environment(GuideModel.self) private var model

  var body: some View {
    Button {
      model.press(action)
    } label: {
      RowLabel(symbol: action.icon.symbol) { Titled(title: action.label, detail: action.detail) }
    }
    .accessibilityIdentifier("\(action.role)")
  }
}

/// A row for what cannot wait: it stands out by its ground, its line and its symbol.
struct UrgentRow: View {
  let action: Action
  @Environment(GuideModel.self) private var model

  var body: some View {
    Button {
      model.press(action)
    } label: {
      RowLabel(symbol: Icon.alert.symbol, shade: .stop, ground: .stopTint) {
        Titled(title: action.label, detail: action.detail)
      }
    }
    .accessibilityIdentifier("urgent")
  }
}

/// What a row that leads somewhere looks like.
struct RowLabel<Content: View>: View {
  let symbol: String?
  var shade = Shade.accent
  var ground = Shade.surface
  @ViewBuilder let content: Content

  var body: some View {
    HStack {
      Marked(symbol: symbol, shade: shade) { content }
      Spacer(minLength: 0)
      Image(systemName: "chevron.forward").foregroundStyle(Shade.line).accessibilityHidden(true)
    }
    .card(ground, line: ground == .surface ? .hair : shade)
  }
}
