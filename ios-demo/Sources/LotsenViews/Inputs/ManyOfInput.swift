import Lotsen
import SwiftUI

/// A question with several answers.
struct ManyOfInput: View {
  let input: Input

  var body: some View {
    ForEach(input.choices) { ChoiceRow(input: input, choice: $0, on: "checkmark.square.fill", off: "square") }
    SubmitButton(input: input)
  }
}
