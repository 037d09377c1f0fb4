import LotsenGuide
import LotsenViews
import SwiftUI

@main
struct LotsenApp: App {
  /// Made when the first view appears: before that there is no application that could be asked for anything.
  @State private var model: GuideModel?

  var body: some Scene {
    WindowGroup {
      if let model { RootView(model: model) } else { Color("Paper").ignoresSafeArea().onAppear { start() } }
    }
  }

  private func start() {
    model = try? GuideModel(
      store: SnapshotStore(folder: .applicationSupportDirectory.appending(path: "Lotsen")),
      probes: DeviceProbes(), effects: DeviceEffects())
  }
}
