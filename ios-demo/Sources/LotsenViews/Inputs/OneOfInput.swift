import Lotsen
import LotsenGuide
import SwiftUI

/// A question with one answer.
struct OneOfInput: View {
  let input: Input

  var body: some View {
    ForEach(input.choices) { ChoiceRow(input: input, choice: $0, on: "largecircle.fill.circle", off: "circle") }
    SubmitButton(input: input)
  }
}

/// A choice: all of the row is the target.
struct ChoiceRow: View {
  let input: Input
  let choice: Choice
  /// The symbols of a chosen one and of another.
  let on, off: String
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  private var isOn: Bool { model.chosen.contains(choice.value) }

  var body: some View {
    Button {
      model.choose(choice, of: input)
    } label: {
      HStack(spacing: 14) {
        Image(systemName: isOn ? on : off)
          .font(.title2)
          .foregroundStyle(isOn ? palette.accent : palette.line)
          .accessibilityHidden(true)
        VStack(alignment: .leading, spacing: 2) {
          Words(choice.label).fontWeight(isOn ? .semibold : .regular)
          if let detail = choice.detail { Words(detail).font(.subheadline).foregroundStyle(palette.soft) }
        }
        Spacer(minLength: 0)
      }
      .padding(.horizontal, 16)
      .padding(.vertical, 12)
      .frame(maxWidth: .infinity, minHeight: 60, alignment: .leading)
      .background(isOn ? palette.tint : palette.surface, in: RoundedRectangle(cornerRadius: 16))
      .overlay {
        RoundedRectangle(cornerRadius: 16).strokeBorder(isOn ? palette.accent : palette.hair, lineWidth: 1.5)
      }
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .foregroundStyle(palette.text)
    .accessibilityAddTraits(isOn ? .isSelected : [])
  }
}

/// Sends what was chosen.
struct SubmitButton: View {
  let input: Input
  @Environment(GuideModel.self) private var model

  var body: some View {
    Button {
      model.submit(input)
    } label: {
      Words(input.submit)
    }
    .buttonStyle(Pressable(role: .primary))
    .disabled(model.chosen.isEmpty)
    .opacity(model.chosen.isEmpty ? 0.5 : 1)
  }
}
