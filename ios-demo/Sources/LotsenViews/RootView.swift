import Lotsen
import LotsenGuide
import SwiftUI

/// All of the app: the screen, on a wide device with the steps beside it, and what lies over it.
public struct RootView: View {
  private let model: GuideModel
  @Environment(\.colorScheme) private var scheme
  @Environment(\.horizontalSizeClass) private var width
  @Environment(\.scenePhase) private var phase
  @Environment(\.accessibilityReduceMotion) private var isStill

  public init(model: GuideModel) {
    self.model = model
  }

  public var body: some View {
    @Bindable var model = model
    Group {
      if width == .regular && !model.screen.steps.isEmpty {
        NavigationSplitView(columnVisibility: .constant(.all)) {
          ScrollView { StepList(heading: model.screen.heading).padding(20) }
            .foregroundStyle(Shade.text)
            .background(Shade.surface)
            .navigationSplitViewColumnWidth(min: 260, ideal: 320, max: 400)
            .toolbar(.hidden, for: .navigationBar)
        } detail: {
          ScreenView(besideSteps: true).toolbar(.hidden, for: .navigationBar)
        }
        .navigationSplitViewStyle(.balanced)
      } else {
        ScreenView(besideSteps: false)
      }
    }
    .sheet(item: $model.sheet) { SheetView(sheet: $0).dressed(model, scheme) }
    .dressed(model, scheme)
    .animation(isStill ? nil : .easeInOut(duration: 0.2), value: model.screen.place)
    .sensoryFeedback(.success, trigger: model.screen) { before, now in now.isFurther(than: before) }
    .task(id: model.screen.changesAt) { await model.redrawWhenDue() }
    .onChange(of: phase) {
      if phase == .active { model.probe() }
    }
    .onChange(of: model.announcement) {
      guard let said = model.announcement else { return }
      AccessibilityNotification.Announcement(AttributedString(said.text, in: model.screen.locale)).post()
    }
  }
}

extension View {
  /// What every view below finds in its environment. A sheet needs it anew.
  fileprivate func dressed(_ model: GuideModel, _ scheme: ColorScheme) -> some View {
    let palette: Palette = scheme == .dark ? .dark(model.brand) : .light(model.brand)
    let open = OpenURLAction { address in
      guard let term = Term.id(in: address) else { return .systemAction }
      model.sheet = .terms(first: term)
      return .handled
    }
    return environment(model)
      .environment(\.palette, palette)
      .environment(\.locale, Locale(identifier: model.screen.locale))
      .environment(\.openURL, open)
      .tint(palette[.accent])
  }
}
