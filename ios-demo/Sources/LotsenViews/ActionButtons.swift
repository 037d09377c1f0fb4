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

/// An action as a row that leads somewhere. One that cannot wait stands out by its symbol, its line and its ground.
struct ActionRow: View {
  let action: Action
  @Environment(GuideModel.self) private var model

  var body: some View {
    Button {
      model.press(action)
    } label: {
      RowLabel(symbol: (action.urgent ? .alert : action.icon).symbol, isUrgent: action.urgent) {
        Titled(title: action.label, detail: action.detail)
      }
    }
    .accessibilityIdentifier(action.urgent ? "cannotWait" : "\(action.role)")
  }
}

/// What a row that leads somewhere looks like.
struct RowLabel<Content: View>: View {
  let symbol: String?
  var isUrgent = false
  @ViewBuilder let content: Content

  var body: some View {
    HStack {
      Marked(symbol: symbol, shade: isUrgent ? .stop : .accent) { content }
      Spacer(minLength: 0)
      Image(systemName: "chevron.forward").foregroundStyle(Shade.line).accessibilityHidden(true)
    }
    .card(isUrgent ? .stopTint : .surface, line: isUrgent ? .stop : .hair)
  }
}
