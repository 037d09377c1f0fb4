import Lotsen
import SwiftUI

/// A card on the paper.
struct Card: ViewModifier {
  @Environment(\.palette) private var palette

  func body(content: Content) -> some View {
    content
      .padding(14)
      .frame(maxWidth: .infinity, minHeight: 60, alignment: .leading)
      .background(palette.surface, in: RoundedRectangle(cornerRadius: 16))
      .overlay { RoundedRectangle(cornerRadius: 16).strokeBorder(palette.hair) }
  }
}

extension View {
  func card() -> some View { modifier(Card()) }

  /// A heading within a screen.
  func subheading() -> some View { font(.headline).accessibilityAddTraits(.isHeader) }
}

/// A row that leads somewhere: all of it is the target.
struct Row: View {
  let icon: Icon
  let title: String
  let detail: String?
  let action: @MainActor () -> Void
  @Environment(\.palette) private var palette

  var body: some View {
    Button(action: action) {
      HStack(spacing: 14) {
        if let symbol = icon.symbol {
          Image(systemName: symbol).foregroundStyle(palette.accent).font(.title3).accessibilityHidden(true)
        }
        VStack(alignment: .leading, spacing: 2) {
          Words(title).fontWeight(.semibold)
          if let detail { Words(detail).font(.subheadline).foregroundStyle(palette.soft) }
        }
        Spacer(minLength: 0)
        Image(systemName: "chevron.forward").foregroundStyle(palette.line).accessibilityHidden(true)
      }
      .card()
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .foregroundStyle(palette.text)
  }
}

/// How much a button stands out.
struct Pressable: ButtonStyle {
  let role: Role
  @Environment(\.palette) private var palette

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(role == .primary ? .headline : .body.weight(.semibold))
      .multilineTextAlignment(.center)
      .padding(.horizontal, 14)
      .padding(.vertical, 8)
      .frame(maxWidth: .infinity, minHeight: role == .primary ? 56 : 48)
      .foregroundStyle(role == .primary ? palette.onAccent : palette.accent)
      .background(role == .primary ? palette.accent : palette.paper, in: RoundedRectangle(cornerRadius: 16))
      .overlay {
        if role == .secondary || role == .contact {
          RoundedRectangle(cornerRadius: 16).strokeBorder(palette.accent, lineWidth: 1.5)
        }
      }
      .opacity(configuration.isPressed ? 0.7 : 1)
      .contentShape(Rectangle())
  }
}
