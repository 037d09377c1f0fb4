import Lotsen
import SwiftUI

/// A sketch so small that only its shape is left, to be recognised. The card that holds it says what it is.
struct Miniature: View {
  let sketch: Sketch
  @ScaledMetric private var width: CGFloat = 62

  var body: some View {
    VStack(spacing: 4) {
      ForEach(Array(sketch.elements.enumerated()), id: \.offset) { part($1.kind) }
    }
    .padding(8)
    .frame(width: width)
    .frame(minHeight: 44)
    .background(Shade.paper, in: RoundedRectangle(cornerRadius: 8))
    .overlay { RoundedRectangle(cornerRadius: 8).strokeBorder(Shade.line, lineWidth: 1.5) }
    .accessibilityHidden(true)
  }

  @ViewBuilder private func part(_ kind: SketchElementKind) -> some View {
    switch kind {
    case .title: bar(.soft, 4)
    case .text: bar(.hair, 4)
    case .button: bar(.line, 9)
    case .quiet: bar(.line, 2).padding(.horizontal, 12)
    case .field, .row: outline.frame(height: 9)
    case .switch:
      HStack(spacing: 4) {
        bar(.hair, 4)
        Capsule().fill(Shade.line).frame(width: 12, height: 7)
      }
    case .number(let digits): Text(verbatim: digits).font(.subheadline.bold()).foregroundStyle(Shade.text)
    case .boxes(let count):
      HStack(spacing: 2) {
        ForEach(0..<Int(count), id: \.self) { _ in outline.frame(maxWidth: 8, minHeight: 10) }
      }
    case .qr: Image(systemName: "qrcode")
    case .icon(let icon): Image(systemName: icon.symbol).font(.footnote).foregroundStyle(Shade.soft)
    case .keypad:
      ForEach(0..<3, id: \.self) { _ in
        HStack(spacing: 5) { ForEach(0..<3, id: \.self) { _ in Capsule().fill(Shade.soft).frame(width: 4, height: 4) } }
      }
    }
  }

  private var outline: some View { RoundedRectangle(cornerRadius: 2).strokeBorder(Shade.line, lineWidth: 1) }

  private func bar(_ shade: Shade, _ height: CGFloat) -> some View { Capsule().fill(shade).frame(height: height) }
}
