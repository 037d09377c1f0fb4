import Lotsen
import LotsenGuide
import SwiftUI

/// Always in the same place: what to do when something goes wrong, and who helps.
struct Foot: View {
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  private var hasTroubles: Bool { model.screen.actions.contains { $0.role == .trouble } }

  var body: some View {
    HStack(alignment: .top, spacing: 0) {
      if hasTroubles { part(model.words.trouble, nil, .trouble) }
      if let help = model.screen.help {
        if hasTroubles { Rectangle().fill(palette.hair).frame(width: 1).accessibilityHidden(true) }
        part(help.title, help.line, .help)
      }
    }
    .fixedSize(horizontal: false, vertical: true)
    .frame(maxWidth: .infinity)
    .background(palette.surface)
    .overlay(alignment: .top) { Rectangle().fill(palette.hair).frame(height: 1) }
  }

  private func part(_ title: String, _ line: String?, _ sheet: Sheet) -> some View {
    Button {
      model.sheet = sheet
    } label: {
      VStack(alignment: .leading, spacing: 2) {
        Words(title).fontWeight(.semibold).foregroundStyle(palette.accent)
        if let line { Words(line).font(.footnote).foregroundStyle(palette.soft) }
      }
      .padding(.horizontal, 16)
      .padding(.vertical, 10)
      .frame(maxWidth: .infinity, minHeight: 56, alignment: .topLeading)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
