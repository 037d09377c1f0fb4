import Lotsen

/// What may lie over the screen.
public enum Sheet: Hashable, Identifiable, Sendable {
  case help, trouble, more, why, steps
  /// The words with an explanation; the one asked for first.
  case terms(first: String?)
  /// What may come at this step besides what usually does.
  case moreSights
  /// What other products may show: all of it, that of one product, one screen by itself, and who can help with it.
  case sights
  case product(String)
  case sight(String)
  case sightHelp(String)
  /// Who can help where a search found nothing.
  case foundHelp

  /// The same for all: where another one follows, the page that lies there stays.
  public var id: Int { 0 }

  /// Which sort it is, whatever it is of.
  public var kind: String { String("\(self)".prefix { $0 != "(" }) }

  /// Whether it has a field to search with.
  var searches: Bool { self == .trouble || self == .sights }
}

/// Something to be read aloud, once. The number tells two with the same words apart.
public struct Announcement: Equatable, Sendable {
  public let text: String
  let number: Int
}

extension Screen {
  /// Where a screen is: what stays the same while its words change.
  public var place: [String?] { [journey, step] }

  /// Whether another step of the same journey is done than on a screen before.
  public func isFurther(than before: Screen) -> Bool { journey == before.journey && done > before.done }

  private var done: Int { steps.count { $0.status == .done } }

  /// What may come at this step besides what usually does.
  public var moreSights: MoreSights? {
    blocks.lazy.compactMap { if case .sights(_, _, let more) = $0.kind { more } else { nil } }.first
  }

  /// The actions in some places of the screen.
  public func actions(_ roles: Role...) -> [Action] { actions.filter { roles.contains($0.role) } }

  /// The values that the guide has as chosen.
  var selected: Set<String> { Set((input?.choices ?? []).filter(\.selected).map(\.value)) }

  /// What has come to this screen since it was drawn before, in words: notes, and whether somebody can help now.
  func news(since before: Screen) -> String? {
    let notes = blocks.filter { $0.isNote && !before.blocks.contains($0) }.map(\.plain)
    let news = notes + [help?.line].filter { $0 != before.help?.line }.compactMap { $0 }
    return news.isEmpty ? nil : news.joined(separator: "\n")
  }
}

/// What can go wrong under one heading.
public struct TroubleGroup: Identifiable {
  public let heading: String?
  public fileprivate(set) var troubles: [Action]
  public var id: String { heading ?? "" }
}

extension Screen {
  /// What cannot wait.
  public var urgent: [Action] { actions(.trouble).filter(\.urgent) }

  /// What else can go wrong, under its headings, in the order in which it comes.
  public var troubles: [TroubleGroup] {
    actions(.trouble).filter { !$0.urgent }.reduce(into: []) { groups, trouble in
      if let last = groups.indices.last, groups[last].heading == trouble.group {
        groups[last].troubles.append(trouble)
      } else {
        groups.append(TroubleGroup(heading: trouble.group, troubles: [trouble]))
      }
    }
  }
}

extension Block {
  public var isNote: Bool {
    if case .note = kind { true } else { false }
  }
}
