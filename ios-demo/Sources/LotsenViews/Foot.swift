import Lotsen
import LotsenGuide
import SwiftUI

/// Always in the same place: what to do when something goes wrong, and who helps.
struct Foot: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    let hasTroubles = !model.screen.actions(.trouble).isEmpty
    VStack(spacing: 0) {
      Divider()
      HStack(alignment: .top, spacing: 0) {
        if hasTroubles { part(model.words.trouble, nil, .trouble) }
        if let help = model.screen.help {
          if hasTroubles { Divider() }
          part(help.title, help.line, .help)
        }
      }
    }
    .fixedSize(horizontal: false, vertical: true)
    .background(Shade.surface)
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
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
