import Foundation
import Lotsen
import Observation

/// What the app holds: the guide, and the screen that it shows now.
///
/// The model decides nothing. It sends what happened to the guide, shows what comes back, saves it, and performs what
/// the guide asks for. Whatever a view has to remember is here, so that a view may be made anew at any time.
@MainActor @Observable
public final class GuideModel {
  public private(set) var screen: Screen
  public private(set) var words: ShellWords
  /// Why the last event was refused, or why a saved session could not be used, in the official's words.
  public private(set) var refusal: String?
  /// What has to be read aloud now.
  public private(set) var announcement: Announcement?
  /// The values chosen on this screen and not yet sent.
  public private(set) var chosen: Set<String>
  /// What lies over the screen. The last of them is shown, and back leads to the one before.
  public internal(set) var sheets: [Sheet] = []
  /// What is typed into the field to search with. It is in the memory alone, and as long as the field is shown.
  var typed = ""
  /// The headings under which what can go wrong is shown, as long as that list is.
  var unfolded: Set<String> = []
  /// The effects under way; for those who wait until they are performed.
  public private(set) var performing: Task<Void, Never>?
  public let brand: Brand
  /// Whether the policy knows what other products may show.
  public let hasSights: Bool

  let guide: Guide
  private let store: SnapshotStore
  private let probes: any Probes
  private let effects: any Effects
  let system: SystemClock
  /// When this screen came, by the clock that nobody sets.
  private var arrived = -Double.infinity
  private static let settling = 0.35

  /// Opens the saved session, or a fresh one. What can't be used is set aside and told.
  public init(
    policy: Policy = .embedded(), store: SnapshotStore, probes: any Probes, effects: any Effects,
    system: SystemClock = .device
  ) throws {
    let moment = system.moment
    var told: String?
    do {
      guide = try Guide.open(moment: moment, policy: policy, snapshot: store.read())
    } catch {
      store.setAside()
      guide = try Guide.open(moment: moment, policy: policy, snapshot: nil)
      // What went wrong inside the library has no words of its own: the session can't be used.
      told = policy.sentence(error: error as? GuideError ?? .Damaged(reason: "\(error)"), moment: moment)
    }
    let first = try guide.current(moment: moment).screen
    (screen, chosen, words) = (first, first.selected, policy.shellWords(moment: moment))
    brand = policy.brand()
    hasSights = try !guide.sights(moment: moment).isEmpty
    (self.store, self.probes, self.effects, self.system) = (store, probes, effects, system)
    refusal = told
    announce(told)
    probe()
  }

  // MARK: What the official does

  public func press(_ action: Action) { tap(.press(action.token)) }

  public func lookAt(_ step: StepItem) {
    sheet = nil
    tap(.lookAt(step.id))
  }

  /// Chooses a value, or takes it back where several may be chosen.
  public func choose(_ choice: Choice, of input: Input) {
    chosen = input.many ? chosen.symmetricDifference([choice.value]) : [choice.value]
  }

  /// Sends what was chosen, in the order in which it stands on the screen.
  public func submit(_ input: Input) {
    tap(.choose(question: input.question, values: input.choices.map(\.value).filter(chosen.contains)))
  }

  /// Goes the one way back; there is none at home.
  public func back() {
    if let back = screen.back { press(back) }
  }

  /// A new screen takes no tap at first: the second one of a double tap was meant for the screen before it.
  private func tap(_ event: Event) {
    if system.uptime() - arrived >= Self.settling { send(event) }
  }

  /// Sends what happened. After a refusal the screen is the same, drawn at this moment.
  func send(_ event: Event) {
    do {
      try happen(event)
    } catch GuideError.Stale {
      // Pressed twice, or on a screen that is gone: the first press has done what there was to do.
      redraw()
    } catch {
      refusal = (error as? GuideError).map { guide.policy().sentence(error: $0, moment: system.moment) }
      redraw()
      announce(refusal)
    }
  }

  private func happen(_ event: Event) throws {
    let update = try guide.send(event: event, moment: system.moment)
    refusal = nil
    // What was done leads back to the screen; what the system does may be followed by more.
    if update.effects.isEmpty { sheet = nil }
    take(update)
  }

  // MARK: What happens by itself

  /// Looks at the device: at the start, and when the official comes back to the app. Where it shows the step to be
  /// done the guide goes on, and the next screen begins with what was seen.
  public func probe() {
    let known = guide.probes().map { ProbeObservation(probe: $0.id, seen: probes.look($0)) }
      .filter { $0.seen != .unknown }
    guard let update = try? guide.send(event: .observed(known), moment: system.moment) else { return redraw() }
    let left = screen
    take(update)
    if screen.place != left.place { announce(screen.blocks.first(where: \.isNote)?.plain) }
  }

  /// Draws the screen as it is at this moment.
  public func redraw() {
    if let update = try? guide.current(moment: system.moment) { show(update.screen) }
  }

  /// Waits until the screen has to be drawn again without anything being done, and draws it. The clock may be set
  /// meanwhile, so it is looked at once an hour.
  public func redrawWhenDue() async {
    guard let due = screen.changesAt else { return }
    while !Task.isCancelled {
      let left = TimeInterval(due) - system.now().timeIntervalSince1970
      if left <= 0 { return redraw() }
      await system.pause(min(left, 3600))
    }
  }

  // MARK: What comes back

  private func take(_ update: Update) {
    show(update.screen)
    do {
      try store.save(update.snapshot)
    } catch {
      // It is told on the screen; nothing is lost, and the next event saves all of it.
      if let told = try? guide.send(event: .saveFailed, moment: system.moment) { show(told.screen) }
    }
    perform(update.effects)
  }

  private func show(_ next: Screen) {
    let before = screen
    guard next != before else { return }
    screen = next
    words = guide.policy().shellWords(moment: system.moment)
    if next.place != before.place {
      sheet = nil
      typed = ""
      chosen = next.selected
      arrived = system.uptime()
    } else {
      if next.input != before.input { chosen = next.selected }
      announce(next.news(since: before))
    }
  }

  func announce(_ text: String?) {
    guard let text else { return }
    announcement = Announcement(text: text, number: (announcement?.number ?? 0) + 1)
  }

  private func perform(_ wanted: [Effect]) {
    guard !wanted.isEmpty else { return }
    performing = Task {
      for effect in wanted where await !effects.perform(effect) {
        // It is told on the screen, which has to be seen.
        sheet = nil
        send(.effectFailed(effect.kind))
      }
    }
  }
}
