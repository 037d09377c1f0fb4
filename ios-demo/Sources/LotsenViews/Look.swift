import Lotsen
import SwiftUI

extension View {
  /// A heading, within a screen unless it is larger.
  func heading(_ font: Font = .headline) -> some View { self.font(font).accessibilityAddTraits(.isHeader) }

  /// A number or an address: never broken over lines, and to be selected.
  func unbroken() -> some View { lineLimit(1).minimumScaleFactor(0.4).textSelection(.enabled) }

  /// A card on the paper.
  func card(_ ground: Shade = .surface, line: Shade = .hair, alignment: Alignment = .leading) -> some View {
    padding(.horizontal, 14)
      .padding(.vertical, 10)
      .frame(maxWidth: .infinity, minHeight: 52, alignment: alignment)
      .background(ground, in: RoundedRectangle(cornerRadius: 16))
      .overlay { RoundedRectangle(cornerRadius: 16).strokeBorder(line, lineWidth: 1.5) }
  }
}

/// A button as wide as the page; how much it stands out is its role's.
struct Pressable: ButtonStyle {
  let role: Role
  @Environment(\.isEnabled) private var isEnabled

  func makeBody(configuration: Configuration) -> some View {
    let isPrimary = role == .primary
    configuration.label
      .font(isPrimary ? .headline : .body.weight(.semibold))
      .multilineTextAlignment(.center)
      .foregroundStyle(isPrimary ? Shade.onAccent : .accent)
      .card(isPrimary ? .accent : .paper, line: role == .quiet ? .paper : .accent, alignment: .center)
      .contentShape(Rectangle())
      .opacity(!isEnabled ? 0.5 : configuration.isPressed ? 0.7 : 1)
  }
}

/// All other buttons: they look as what they hold, and are at least as large as a finger.
struct Touchable: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .frame(minWidth: 44, minHeight: 44)
      .contentShape(Rectangle())
      .opacity(configuration.isPressed ? 0.7 : 1)
  }
}
