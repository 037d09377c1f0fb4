import Lotsen
import LotsenGuide
import SwiftUI

/// The journeys, and what stands around them.
struct HomeView: View {
  @Environment(GuideModel.self) private var model

  var body: some View {
    let blocks = model.screen.blocks
    // What has just happened stands first; what is always so stands last.
    ForEach(blocks.filter(\.isNote)) { BlockView(block: $0) }
    ActionButtons()
    Searching {
      SightsRow()
      ForEach(model.screen.actions(.journey)) { ActionRow(action: $0) }
      ForEach(blocks.filter { !$0.isNote }) { BlockView(block: $0) }
    }
  }
}
