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
          StepColumn()
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
    .sheet(item: $model.sheet) { SheetView(sheet: $0) }
    .environment(model)
    .environment(\.palette, palette)
    .environment(\.locale, Locale(identifier: model.screen.locale))
    .environment(\.openURL, OpenURLAction { address in open(address) })
    .tint(palette[.accent])
    .buttonStyle(Touchable())
    .animation(isStill ? nil : .easeInOut(duration: 0.2), value: model.screen.place)
    .sensoryFeedback(.success, trigger: model.screen) { before, now in now.isFurther(than: before) }
    .task(id: model.screen.changesAt) { await model.redrawWhenDue() }
    .onChange(of: phase) {
      if phase == .active { model.probe() }
    }
    .onChange(of: model.announcement) {
      guard let said = model.announcement else { return }
      var words = AttributedString(said.text, in: model.screen.locale)
      // VoiceOver reads the title of a new screen too, which must not cut it short.
      words.accessibilitySpeechAnnouncementPriority = .high
      AccessibilityNotification.Announcement(words).post()
    }
  }

  private var palette: Palette { scheme == .dark ? .dark(model.brand) : .light(model.brand) }

  /// Opens the explanation of a word; any other address is the system's.
  private func open(_ address: URL) -> OpenURLAction.Result {
    guard let term = Term.id(in: address) else { return .systemAction }
    model.open(.terms(first: term))
    return .handled
  }
}
