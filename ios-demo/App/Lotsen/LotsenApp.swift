import LotsenGuide
import LotsenViews
import SwiftUI

@main
struct LotsenApp: App {
  private let model = try? GuideModel(
    store: SnapshotStore(folder: .applicationSupportDirectory.appending(path: "Lotsen")),
    probes: DeviceProbes(), effects: DeviceEffects())

  var body: some Scene {
    WindowGroup {
      if let model { RootView(model: model) }
    }
  }
}
