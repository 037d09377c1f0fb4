import LotsenGuide
import SwiftUI

/// All of the app: the screen, on a wide device with the steps beside it, and what lies over it.
public struct RootView: View {
  private let model: GuideModel
  @Environment(\.colorScheme) private var scheme
  @Environment(\.horizontalSizeClass) private var width
  @Environment(\.scenePhase) private var phase
  @Environment(\.accessibilityReduceMotion) private var still

  public init(model: GuideModel) {
    self.model = model
  }

  public var body: some View {
    @Bindable var model = model
    Group {
      if width == .regular && !model.screen.steps.isEmpty {
        NavigationSplitView(columnVisibility: .constant(.all)) {
          StepList(steps: model.screen.steps, heading: model.screen.heading)
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
    .sheet(item: $model.sheet) { sheet in
      SheetView(sheet: sheet).dressed(model, scheme)
    }
    .dressed(model, scheme)
    .animation(still ? nil : .easeInOut(duration: 0.2), value: model.screen.place)
    .sensoryFeedback(.success, trigger: model.screen.settled) { before, now in now.isFurther(than: before) }
    .task(id: model.screen.changesAt) { await model.redrawWhenDue() }
    .onChange(of: phase) { _, now in
      if now == .active { model.probe() }
    }
    .onChange(of: model.announcement) { _, said in
      guard let said else { return }
      var words = AttributedString(said.text)
      words.languageIdentifier = model.screen.locale
      AccessibilityNotification.Announcement(words).post()
    }
  }
}

extension View {
  /// What every view below finds in its environment. A sheet needs it anew.
  fileprivate func dressed(_ model: GuideModel, _ scheme: ColorScheme) -> some View {
    let palette: Palette = scheme == .dark ? .dark(model.brand) : .light(model.brand)
    return
      self
      .environment(model)
      .environment(\.palette, palette)
      .environment(\.locale, Locale(identifier: model.screen.locale))
      .environment(
        \.openURL,
        OpenURLAction { address in
          guard let term = TermLink.term(of: address) else { return .systemAction }
          model.sheet = .terms(first: term)
          return .handled
        }
      )
      .tint(palette.accent.color)
  }
}
