import Lotsen

/// How a scenario addresses an action: its token, or any of the other keys; of several that match, the one at `index`.
struct Address {
  private let token: String?
  private let step: String?
  private let role: String?
  private let kind: String?
  private let of: String?
  private let index: Int

  init(_ json: Json) throws {
    let form = try Form(json, "press", keys: ["token", "step", "role", "kind", "of", "index"])
    (token, step) = (try form.text("token"), try form.text("step"))
    (role, kind, of) = (try form.text("role"), try form.text("kind"), try form.text("of"))
    switch form.value("index") {
    case nil: index = 0
    case .integer(let written) where written >= 0: index = Int(written)
    default: throw Trouble("press.index is no number from 0")
    }
  }

  /// The token of the action on a screen.
  func token(on screen: Screen) throws -> String {
    if let step, step != screen.step {
      throw Trouble("the step “\(screen.step)” is shown, not “\(step)”")
    }
    if let token { return token }
    let matching = screen.everyAction.filter(matches)
    guard index < matching.count else {
      let offered = screen.everyAction.map { "\($0.role.written) \($0.kind.written) \($0.of)" }
      throw Trouble("no such action at the step “\(screen.step)”; offered: \(offered.joined(separator: ", "))")
    }
    return matching[index].token
  }

  private func matches(_ action: Action) -> Bool {
    (role ?? action.role.written) == action.role.written && (kind ?? action.kind.written) == action.kind.written
      && (of ?? action.of) == action.of
  }
}

extension Screen {
  /// Every action: the screen's own first, then those of the ways and cards on it, then those behind its help.
  var everyAction: [Action] {
    let inBlocks = blocks.flatMap { block -> [Action] in
      switch block.kind {
      case .contact(let contact): contact.actions
      case .routes(let routes): routes.flatMap(\.everyAction)
      case .paragraph, .list, .note, .app, .address, .picture, .decision: []
      }
    }
    return actions + inBlocks + (help?.routes.flatMap(\.everyAction) ?? [])
  }
}

extension HelpRoute {
  fileprivate var everyAction: [Action] {
    [begin].compactMap { $0 } + (contact?.actions ?? [])
  }
}
