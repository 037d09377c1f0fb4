import Lotsen
import LotsenGuide
import SwiftUI

/// A question with one answer.
struct OneOfInput: View {
  let input: Input

  var body: some View {
    Choices(input: input, on: "largecircle.fill.circle", off: "circle")
  }
}

/// A question with several answers.
struct ManyOfInput: View {
  let input: Input

  var body: some View {
    Choices(input: input, on: "checkmark.square.fill", off: "square")
  }
}

/// The choices of a question, each a row that can be touched as a whole, and the button that sends what was chosen.
struct Choices: View {
  let input: Input
  /// The symbols of a choice that is made and of another.
  let on, off: String
  @Environment(GuideModel.self) private var model

  var body: some View {
    ForEach(input.choices) { choice in
      let isOn = model.chosen.contains(choice.value)
      Button {
        model.choose(choice, of: input)
      } label: {
        Marked(symbol: isOn ? on : off, shade: isOn ? .accent : .line) {
          Titled(title: choice.label, detail: choice.detail, weight: isOn ? .semibold : .regular)
        }
        .card(isOn ? .tint : .surface, line: isOn ? .accent : .line)
      }
      .accessibilityAddTraits(isOn ? .isSelected : [])
      .accessibilityIdentifier("choice")
    }
    Button(Words(input.submit)) { model.submit(input) }
      .buttonStyle(Pressable(role: .primary))
      .disabled(model.chosen.isEmpty)
      .accessibilityIdentifier("submit")
  }
}
