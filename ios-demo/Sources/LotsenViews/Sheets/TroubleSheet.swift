import Lotsen
import LotsenGuide
import SwiftUI

/// What can go wrong: what cannot wait, the field to search with, and the rest in groups.
struct TroubleSheet: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    let screen = model.screen
    SheetTitle(text: model.words.trouble)
    ForEach(screen.urgent) { ActionRow(action: $0) }
    Searching {
      SightsRow()
      ForEach(screen.troubles) { group in
        if let heading = group.heading, screen.foldsTroubles {
          Fold(heading: heading) { ForEach(group.troubles) { ActionRow(action: $0) } }
        } else {
          if let heading = group.heading { Words(heading).heading() }
          ForEach(group.troubles) { ActionRow(action: $0) }
        }
      }
    }
  }
}

/// A heading that opens what stands under it. The system reads aloud whether it is open.
struct Fold<Content: View>: View {
  let heading: String
  @ViewBuilder let content: Content
  @Environment(GuideModel.self) private var model

  var body: some View {
    @Bindable var model = model
    DisclosureGroup(isExpanded: $model[isUnfolded: heading]) {
      VStack(alignment: .leading, spacing: 14) { content }.padding(.vertical, 8)
    } label: {
      Words(heading).heading()
        .multilineTextAlignment(.leading)
        .frame(maxWidth: .infinity, minHeight: 52, alignment: .leading)
        .contentShape(Rectangle())
    }
    .foregroundStyle(Shade.text)
  }
}
