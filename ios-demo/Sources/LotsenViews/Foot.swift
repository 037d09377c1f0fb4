import Lotsen
import LotsenGuide
import SwiftUI

/// Always in the same place: what to do when something goes wrong, and who helps.
struct Foot: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    HStack(alignment: .top, spacing: 0) {
      if !model.screen.actions(.trouble).isEmpty { part(model.words.trouble, nil, .trouble) }
      if let help = model.screen.help { part(help.title, help.line, .help) }
    }
    .fixedSize(horizontal: false, vertical: true)
    .background(Shade.surface)
    .overlay(alignment: .top) { Divider() }
  }

  private func part(_ title: String, _ line: String?, _ sheet: Sheet) -> some View {
    Button {
      model.sheet = sheet
    } label: {
      VStack(alignment: .leading, spacing: 2) {
        Words(title).fontWeight(.semibold).foregroundStyle(Shade.accent)
        if let line { Words(line).font(.footnote).foregroundStyle(Shade.soft) }
      }
      .padding(.horizontal, 20)
      .padding(.vertical, 10)
      .frame(maxWidth: .infinity, minHeight: 56, alignment: .topLeading)
    }
    .accessibilityIdentifier("\(sheet)")
  }
}
