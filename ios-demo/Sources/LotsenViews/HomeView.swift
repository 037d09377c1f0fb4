import Lotsen
import LotsenGuide
import SwiftUI

/// The journeys, and what stands around them.
struct HomeView: View {
  let screen: Screen
  @Environment(GuideModel.self) private var model

  /// What has just happened stands first; what is always so stands last.
  private var news: [Block] { screen.blocks.filter(\.isNote) }
  private var rest: [Block] { screen.blocks.filter { !$0.isNote } }

  var body: some View {
    ForEach(news) { BlockView(block: $0) }
    ActionButtons(actions: screen.actions)
    ForEach(screen.actions.filter { $0.role == .journey }) { action in
      Row(icon: action.icon, title: action.label, detail: action.detail) { model.press(action) }
    }
    ForEach(rest) { BlockView(block: $0) }
  }
}

extension Block {
  fileprivate var isNote: Bool {
    if case .note = kind { true } else { false }
  }
}
