import Lotsen
import LotsenGuide
import SwiftUI

/// How a screen of another product can look, with what to press and what never to press. To VoiceOver it is one picture.
struct SketchView: View {
  let sketch: Sketch
  @Environment(GuideModel.self) private var model

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      Words(sketch.caption).font(.footnote.weight(.semibold)).foregroundStyle(Shade.soft)
      ForEach(Array(sketch.elements.enumerated()), id: \.offset) { SketchPart(element: $1) }
    }
    .card(line: .line)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(Text(AttributedString(sketch.spoken, in: model.screen.locale)))
    .accessibilityAddTraits(.isImage)
  }
}

/// One thing on a sketch: schematic, and grey unless it is marked.
struct SketchPart: View {
  let element: SketchElement

  var body: some View {
    Ringed(mark: element.mark) { part.strikethrough(element.mark?.kind == .never) }
  }

  @ViewBuilder private var part: some View {
    switch element.kind {
    case .title(let text): Words(text).font(.headline).wide(.leading)
    case .text(let text): Words(text).wide(.leading)
    case .field(let label): Words(label).foregroundStyle(word).box(.surface, line: .line, .leading)
    case .button(let label): Words(label).fontWeight(.semibold).foregroundStyle(word).box(ground, line: ground, .center)
    case .quiet(let label): Words(label).underline().foregroundStyle(word).wide(.center)
    case .switch(let label):
      row(label) {
        Capsule().strokeBorder(Shade.line, lineWidth: 2).frame(width: 44, height: 26)
          .overlay(alignment: .leading) { Capsule().fill(Shade.line).frame(width: 18, height: 18).padding(4) }
      }
    case .row(let label):
      row(label) { Image(systemName: "chevron.forward").foregroundStyle(Shade.line) }.box(
        .surface, line: .line, .leading)
    case .number(let digits): Text(verbatim: digits).font(.largeTitle.bold()).foregroundStyle(strong).wide(.center)
    case .boxes(let count):
      HStack(spacing: 6) {
        ForEach(0..<Int(count), id: \.self) { _ in
          RoundedRectangle(cornerRadius: 6).strokeBorder(Shade.line, lineWidth: 1.5).frame(maxWidth: 36, minHeight: 42)
        }
      }
      .wide(.center)
    case .qr: Image(systemName: "qrcode").resizable().scaledToFit().frame(width: 120, height: 120).wide(.center)
    case .icon(let icon): Image(systemName: icon.symbol).font(.largeTitle).foregroundStyle(word).wide(.center)
    case .keypad: Keypad()
    }
  }

  private func row(_ label: String, @ViewBuilder _ end: () -> some View) -> some View {
    HStack(spacing: 10) {
      Words(label).foregroundStyle(word)
      Spacer(minLength: 0)
      end()
    }
  }

  private var word: Shade { of(press: .accent, never: .stop, unmarked: .soft) }
  private var strong: Shade { of(press: .accent, never: .stop, unmarked: .text) }
  private var ground: Shade { of(press: .tint, never: .stopTint, unmarked: .hair) }

  private func of(press: Shade, never: Shade, unmarked: Shade) -> Shade {
    switch element.mark?.kind {
    case .press: press
    case .never: never
    case nil: unmarked
    }
  }
}

/// What is marked has a ring, and what to do with it in words: the ring is whole around what to press, and dashed around
/// what never to press.
struct Ringed<Content: View>: View {
  let mark: Mark?
  @ViewBuilder let content: Content

  var body: some View {
    if let mark {
      let shade = mark.kind == .never ? Shade.stop : .accent
      VStack(alignment: .trailing, spacing: 3) {
        Words(mark.label).font(.subheadline.bold()).foregroundStyle(Shade.onAccent)
          .padding(.horizontal, 10).padding(.vertical, 2).background(shade, in: RoundedRectangle(cornerRadius: 10))
        content.padding(6).overlay {
          RoundedRectangle(cornerRadius: 12)
            .strokeBorder(shade, style: StrokeStyle(lineWidth: 3, dash: mark.kind == .never ? [7, 5] : []))
        }
      }
    } else {
      content
    }
  }
}

/// Keys for digits.
struct Keypad: View {
  private let rows = [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["0"]]

  var body: some View {
    VStack(spacing: 6) {
      ForEach(rows, id: \.self) { row in
        HStack(spacing: 18) { ForEach(row, id: \.self) { Text(verbatim: $0).font(.title3) } }
      }
    }
    .foregroundStyle(Shade.soft)
    .wide(.center)
  }
}

extension View {
  /// As wide as the sketch.
  fileprivate func wide(_ alignment: Alignment) -> some View {
    multilineTextAlignment(alignment == .center ? .center : .leading).frame(maxWidth: .infinity, alignment: alignment)
  }

  /// In a box as wide as the sketch.
  fileprivate func box(_ ground: Shade, line: Shade, _ alignment: Alignment) -> some View {
    padding(10).wide(alignment)
      .background(ground, in: RoundedRectangle(cornerRadius: 8))
      .overlay { RoundedRectangle(cornerRadius: 8).strokeBorder(line, lineWidth: 1.5) }
  }
}
