import Lotsen
import SwiftUI

@testable import GuideTesting
@testable import LotsenGuide
@testable import LotsenViews

/// Taps what an official would tap, on what is drawn; finds it by its words, and leaves the app and comes back.
@MainActor final class TappingHand: Hand {
  private(set) var drawing = _Drawing(EmptyView())
  private var model: GuideModel?
  private var bench: Bench?
  private var policy = Policy.embedded()
  private let width: UserInterfaceSizeClass
  private(set) var taps = 0
  private var drawn: Drawing?
  /// What was last looked at or searched for.
  private var request: ConformanceRequest?

  var parts: Parts { Parts(root: drawing.root) }

  init(width: UserInterfaceSizeClass) {
    self.width = width
  }

  func take(_ model: GuideModel, of run: ModelRun) { take(model, on: run.bench, run.policy) }

  func take(_ model: GuideModel, on bench: Bench, _ policy: Policy) {
    (self.model, self.bench, self.policy) = (model, bench, policy)
    drawing = _Drawing(RootView(model: model))
    drawing.environment.horizontalSizeClass = width
    drawn = nil
    refresh()
  }

  func perform(_ event: Event) throws -> Untapped? {
    guard let model else { return nil }
    refresh()
    if model.sheet != nil { try tap(model.words.close, in: parts.over) }
    switch event {
    case .press(let token): return try press(token, on: model.screen)
    case .choose(let question, let values): return try choose(question, Set(values), on: model.screen)
    case .trouble(let trouble): return try meet(trouble)
    case .begin(let journey, let about):
      if about != nil { return .answeredBefore }
      return try begin(journey)
    case .lookBack:
      guard try go(.lookBack) else { return .notDrawn }
    case .lookAt(let step): return try look(at: step, on: model.screen)
    case .home:
      guard try go(.home) else { return .notDrawn }
    case .observed(let seen): return try comeBack(seeing: seen)
    case .effectFailed: return .notAsked
    case .saveFailed:
      try bench?.fillDisk()
      _ = try comeBack(seeing: [])
      try bench?.emptyDisk()
    }
    return nil
  }

  private static let moment = Moment(now: 0, locales: [])
  private var fresh: Guide { get throws { try Guide.open(moment: Self.moment, policy: policy) } }

  /// Taps what does something of a kind, in the bar or behind "More"; false where neither does.
  private func go(_ kind: ActionKind) throws -> Bool {
    guard let screen = model?.screen else { return false }
    let menu = screen.actions.filter { $0.role == .menu }
    guard let action = ([screen.back].compactMap { $0 } + menu).first(where: { $0.kind == kind }) else { return false }
    return try press(action.token, on: screen) == nil
  }

  /// Goes home where a row for it stands only there.
  private func find(_ action: (Screen) -> Action?) throws -> Action? {
    guard let model else { return nil }
    if let found = action(model.screen) { return found }
    // Home is looked at by another guide, so that nobody goes there for nothing.
    let home = try fresh.current(moment: Self.moment).screen
    guard model.screen.kind != .home, action(home) != nil, try go(.home) else { return nil }
    return action(model.screen)
  }

  private func begin(_ journey: String) throws -> Untapped? {
    guard let row = try find({ $0.actions.first { $0.role == .journey && $0.of == journey } }) else { return .notDrawn }
    try tap(row.label, in: parts.middle)
    return nil
  }

  private func meet(_ trouble: String) throws -> Untapped? {
    guard let row = try find({ $0.actions.first { $0.role == .trouble && $0.of == trouble } }) else { return .notDrawn }
    try tap(trouble: row)
    return nil
  }

  /// Opens the list of what can go wrong, the heading where there is one to open, and taps the trouble.
  private func tap(trouble: Action) throws {
    try tap(model?.words.trouble ?? "", in: parts.foot)
    if let heading = model?.screen.heading(over: trouble) { try tap(heading, in: parts.over) }
    try tap(trouble.label, in: parts.over)
  }

  func looked(_ request: ConformanceRequest) { self.request = request }

  /// Presses what stands on a sight, or what a search has found; false where it does not stand there.
  private func pressOver(_ token: String) throws -> Bool {
    guard let model else { return false }
    switch request {
    case .sight(let id):
      guard let trouble = model.sight(id)?.trouble, trouble.token == token else { return false }
      model.open(.sight(id))
      refresh()
      try tap(trouble.label, in: parts.over)
      return true
    case .find(let words):
      guard model.screen.kind == .home else { return false }
      try type(words, in: parts.middle)
      let help = model.found?.help
      let ofHelp = (help?.routes ?? []).flatMap(\.drawnActions)
      if let found = model.found?.found.first(where: { $0.action?.token == token }) {
        try tap(found.title, in: parts.middle)
      } else if let help, let at = ofHelp.firstIndex(where: { $0.token == token }) {
        try tap(help.title, in: parts.middle)
        try tap(ofHelp, at, in: parts.over)
      } else {
        try type("", in: parts.middle)
        return false
      }
      return true
    default: return false
    }
  }

  private func press(_ token: String, on screen: Screen) throws -> Untapped? {
    let drawn = screen.drawnActions
    if let back = screen.back, back.token == token {
      try tap(back.label, in: parts.top)
    } else if let at = drawn.middle.firstIndex(where: { $0.token == token }) {
      try tap(drawn.middle, at, in: parts.middle)
    } else if let at = drawn.menu.firstIndex(where: { $0.token == token }) {
      try tap(model?.words.more ?? "", in: parts.middle)
      try tap(drawn.menu, at, in: parts.over)
    } else if let trouble = drawn.troubles.first(where: { $0.token == token }) {
      try tap(trouble: trouble)
    } else if let at = drawn.help.firstIndex(where: { $0.token == token }), let help = screen.help {
      try tap(help.title, in: parts.foot)
      try tap(drawn.help, at, in: parts.over)
    } else if try !pressOver(token) {
      return .notDrawn
    }
    return nil
  }

  private func choose(_ question: String, _ values: Set<String>, on screen: Screen) throws -> Untapped? {
    guard let input = screen.input, input.question == question, !values.isEmpty, input.many || values.count == 1,
      values.isSubset(of: input.choices.map(\.value))
    else { return .notDrawn }
    for choice in input.choices where values.contains(choice.value) != model?.chosen.contains(choice.value) {
      if input.many || values.contains(choice.value) { try tap(choice.label, in: parts.middle) }
    }
    try tap(input.submit, in: parts.middle)
    return nil
  }

  private func look(at id: String, on screen: Screen) throws -> Untapped? {
    guard let step = screen.steps.first(where: { $0.id == id && $0.status != .toCome }) else { return .notDrawn }
    if width == .compact { try tap(screen.progress?.text ?? "", in: parts.top) }
    let list = width == .compact ? parts.over : parts.beside
    let rows = (list?.controls ?? []).filter { node in screen.steps.contains { node.label?.hasPrefix($0.title) == true }
    }
    guard rows.count == screen.steps.count else { throw Trouble("\(rows.count) rows for \(screen.steps.count) steps") }
    let at = screen.steps.firstIndex(of: step) ?? 0
    touch(rows[at])
    return nil
  }

  /// Leaves the app, and comes back to it on a device of which this is seen.
  private func comeBack(seeing seen: [ProbeObservation]) throws -> Untapped? {
    guard let bench, bench.probes.show(seen, to: try fresh.probes()) else { return .notSeen }
    drawing.environment.scenePhase = .background
    drawing.draw()
    drawing.environment.scenePhase = .active
    drawing.draw()
    bench.probes.forget()
    return nil
  }

  /// Taps one of some actions; of those with the same words, the one that stands in its place.
  private func tap(_ actions: [Action], _ at: Int, in part: _Node?) throws {
    let same = actions.indices.filter { actions[$0].label == actions[at].label }
    try tap(actions[at].label, in: part, at: same.firstIndex(of: at) ?? 0, of: same.count)
  }

  /// Taps the button whose first words these are; where several are to be there, the one in a place among them. A sight
  /// may be called what a button is: it is told by its picture, and tapped by `tapSight`.
  func tap(_ words: String, in part: _Node?, at place: Int = 0, of count: Int = 1) throws {
    let found = (part?.controls ?? []).filter { $0.isEnabled && $0.words.first == words && !$0.isSight }
    guard found.count == count else {
      let offered = (part?.controls ?? []).compactMap(\.words.first)
      throw Trouble(
        "\(found.count) buttons say “\(words)”, not \(count); there is: \(offered.joined(separator: " · "))")
    }
    touch(found[place])
  }

  /// Taps the card of a sight, or the row where it was found; of several with the same words, which their pictures tell
  /// apart, the one in its place.
  func tapSight(_ card: SightCard, of cards: [SightCard] = [], in part: _Node?) throws {
    let found = (part?.controls ?? []).filter { $0.isSight && $0.spoken == card.words }
    let same = cards.filter { $0.words == card.words }
    guard found.count == max(same.count, 1) else { throw Trouble("\(found.count) sights are called “\(card.name)”") }
    touch(found[same.firstIndex(of: card) ?? 0])
  }

  /// Types into the one field of a part.
  func type(_ words: String, in part: _Node?) throws {
    let fields = (part?.all ?? []).compactMap(\.typed)
    guard fields.count == 1 else { throw Trouble("\(fields.count) fields") }
    fields[0](words)
    refresh()
  }

  private func touch(_ button: _Node) {
    taps += 1
    button.action?()
    refresh()
  }

  /// Draws again where something is another than it was drawn.
  private func refresh() {
    guard let model else { return }
    let now = Drawing(
      screen: model.screen, chosen: model.chosen, sheets: model.sheets, unfolded: model.unfolded, sought: model.sought,
      refusal: model.refusal)
    if now != drawn { drawing.draw() }
    drawn = now
  }

  private struct Drawing: Equatable {
    let screen: Screen
    let chosen: Set<String>
    let sheets: [Sheet]
    let unfolded: Set<String>
    let sought: String
    let refusal: String?
  }
}

extension _Node {
  /// Whether it leads to a sight.
  fileprivate var isSight: Bool { identifier == Sheet.sight("").kind }
}

extension Screen {
  /// The actions that are drawn, in the order in which they must stand: on the screen, behind "More", behind the trouble
  /// button, and behind the help button.
  var drawnActions: (middle: [Action], menu: [Action], troubles: [Action], help: [Action]) {
    let inBlocks = blocks.flatMap { block -> [Action] in
      switch block.kind {
      case .contact(let contact): contact.actions
      case .routes(let routes): routes.flatMap(\.drawnActions)
      default: []
      }
    }
    let buttons = actions.filter { [.primary, .secondary, .quiet].contains($0.role) }
    let rows = actions.filter { $0.role == .journey }
    return (
      kind == .home ? buttons + rows + inBlocks : inBlocks + buttons,
      actions.filter { $0.role == .menu }, actions.filter { $0.role == .trouble },
      (help?.routes ?? []).flatMap(\.drawnActions)
    )
  }
}

extension HelpRoute {
  fileprivate var drawnActions: [Action] { [begin].compactMap { $0 } + (contact?.actions ?? []) }
}
