import Lotsen
import SwiftUI

@testable import GuideTesting
@testable import LotsenGuide

// Every word that a screen must show, in the order in which it must stand there; written from what the guide gives, and
// from nothing that the views do.

extension Screen {
  /// `told`: what the app itself has to tell before anything else.
  func expected(_ words: ShellWords, steps beside: Bool, sights: Bool, told: [String] = []) -> [String] {
    var expected = [back?.label ?? heading] + [progress?.text].compactMap { $0 } + told
    if let elsewhere { expected.append(elsewhere) }
    if back != nil && !beside { expected.append(heading) }
    expected.append(title)
    let buttons = actions.filter { [.primary, .secondary, .quiet].contains($0.role) }.flatMap(\.words)
    if kind == .home {
      let notes = blocks.filter(\.isNote)
      expected += notes.flatMap { $0.expected(words, on: self) } + buttons
      expected += [words.search] + (sights ? [words.sights] : [])
      expected += actions.filter { $0.role == .journey }.flatMap(\.words)
      expected += blocks.filter { !$0.isNote }.flatMap { $0.expected(words, on: self) }
    } else {
      expected += blocks.flatMap { $0.expected(words, on: self) }
    }
    for choice in input?.choices ?? [] { expected += [choice.label] + [choice.detail].compactMap { $0 } }
    expected += [input?.submit].compactMap { $0 } + (kind == .home ? [] : buttons)
    if actions.contains(where: { $0.role == .menu }) { expected.append(words.more) }
    expected += [why?.title].compactMap { $0 } + (terms.isEmpty ? [] : [words.terms])
    if actions.contains(where: { $0.role == .trouble }) { expected.append(words.trouble) }
    if let help { expected += [help.title, help.line] }
    return expected
  }

  /// All that may lie over this screen, with the words that it must show.
  func expectedSheets(_ words: ShellWords, sights: Bool) -> [(Sheet, [String])] {
    var sheets: [(Sheet, [String])] = []
    if actions.contains(where: { $0.role == .trouble }) { sheets.append((.trouble, expectedTroubles(words, sights))) }
    let menu = actions.filter { $0.role == .menu }
    if !menu.isEmpty { sheets.append((.more, [words.more] + menu.flatMap(\.words) + [words.close])) }
    if let help {
      sheets.append((.help, [help.title] + help.routes.flatMap { $0.expected(words) } + [words.close]))
    }
    if let why { sheets.append((.why, why.expected(words))) }
    if !steps.isEmpty { sheets.append((.steps, [words.steps] + steps.map(\.title) + [words.close])) }
    if let last = terms.last {
      let inOrder = [last] + terms.dropLast()
      let expected = [words.terms] + inOrder.flatMap { [$0.form, $0.explanation] } + [words.close]
      sheets.append((.terms(first: last.id), expected))
    }
    return sheets
  }

  /// The same words as they are read aloud: a number digit by digit.
  func spoken(_ words: [String], help other: Help? = nil) -> [String] {
    let inBlocks = blocks.flatMap { block -> [ContactCard] in
      switch block.kind {
      case .contact(let contact): [contact]
      case .routes(let routes): routes.compactMap(\.contact)
      default: []
      }
    }
    let contacts = inBlocks + [help, other].flatMap { $0?.routes ?? [] }.compactMap(\.contact)
    let phones = contacts.compactMap(\.phone).map { ($0.shown, $0.spoken) }
    let aloud = Dictionary(phones) { one, _ in one }
    return words.map { aloud[$0] ?? $0 }
  }

  /// The steps as they are read aloud: with how far each is.
  var spokenSteps: [String] { steps.map { "\($0.title), \($0.spoken)" } }

  /// What must be a heading, on the screen itself or on what lies over it.
  func headings(_ words: ShellWords, in sheet: Sheet?) -> [String] {
    switch sheet {
    case nil: [title] + blocks.flatMap { $0.headings(words) }
    case .help: [help?.title].compactMap { $0 } + (help?.routes ?? []).flatMap { $0.headings(words) }
    case .trouble:
      actions.filter { $0.role == .trouble && !$0.urgent }.reduce(into: [words.trouble]) { found, trouble in
        if let group = trouble.group, !found.dropFirst().contains(group) { found.append(group) }
      }
    case .more: [words.more]
    case .why:
      [why?.title].compactMap { $0 } + (why?.answers.isEmpty == false ? [words.whyAnswers] : [])
        + (why?.sources.isEmpty == false ? [words.whySources] : [])
        + (why?.changes.isEmpty == false ? [words.whyChanges] : [])
    case .steps: [words.steps]
    case .terms(let first):
      [words.terms] + (terms.filter { $0.id == first } + terms.filter { $0.id != first }).map(\.form)
    case .sights, .moreSights, .product, .sight, .sightHelp, .foundHelp: []
    }
  }

  func expectedTroubles(_ words: ShellWords, _ sights: Bool) -> [String] {
    let troubles = actions.filter { $0.role == .trouble }
    var expected = [words.trouble] + troubles.filter(\.urgent).flatMap(\.words) + [words.search]
    if sights { expected.append(words.sights) }
    var group: String?
    for trouble in troubles where !trouble.urgent {
      if let next = trouble.group, next != group { expected.append(next) }
      group = trouble.group
      if heading(over: trouble) == nil { expected += trouble.words }
    }
    return expected + [words.close]
  }

  /// The heading that has to be opened before a trouble is shown: where there are many troubles under several headings.
  func heading(over trouble: Action) -> String? {
    let troubles = actions.filter { $0.role == .trouble }
    let groups = Set(troubles.filter { !$0.urgent }.map(\.group))
    return trouble.urgent || troubles.count < 9 || groups.count < 2 ? nil : trouble.group
  }
}

extension Why {
  func expected(_ words: ShellWords) -> [String] {
    var expected = [title]
    expected += rows.map(\.text)
    func part(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty { expected += [heading] + lines }
    }
    part(words.whyAnswers, answers)
    part(words.whySources, sources.map(\.text))
    part(words.whyChanges, changes.map(\.text))
    expected.append(words.close)
    return expected
  }
}

extension Action {
  var words: [String] { [label] + [detail].compactMap { $0 } }
}

extension Block {
  var isNote: Bool { if case .note = kind { true } else { false } }

  func expected(_ words: ShellWords, on screen: Screen) -> [String] {
    switch kind {
    case .paragraph(let text): [text]
    case .list(let items, let ordered): items.enumerated().flatMap { ordered ? ["\($0 + 1).", $1] : [$1] }
    case .note(_, let label, let text): [label, text]
    case .app(let app): app.words
    case .contact(let contact): contact.expected(words, on: screen)
    case .address(let address): address.words
    case .picture(_, let alternative): [alternative]
    case .decision(let lines): lines.flatMap { $0.expected(words) }
    case .routes(let routes): routes.flatMap { $0.expected(words) }
    case .sights(let label, let sights, let more):
      (sights.isEmpty ? [] : [label]) + sights.flatMap(\.words)
        + (more.map { [$0.label] } ?? [words.sightsOther, words.sightsOtherDetail])
    }
  }
}

extension Block {
  func headings(_ words: ShellWords) -> [String] {
    switch kind {
    case .contact(let contact): contact.headings(words)
    case .decision(let lines): lines.map(\.about).filter { !$0.isEmpty }
    case .routes(let routes): routes.flatMap { $0.headings(words) }
    case .sights(let label, let sights, _): sights.isEmpty ? [] : [label]
    default: []
    }
  }
}

extension HelpRoute {
  func headings(_ words: ShellWords) -> [String] { [text] + (contact?.headings(words) ?? []) }
}

extension ContactCard {
  func headings(_ words: ShellWords) -> [String] {
    let parts = [
      (words.meanwhile, !meanwhile.isEmpty), (words.email, email != nil), (words.hours, !hours.isEmpty),
      (words.visit, visit != nil), (words.bring, !bring.isEmpty), (words.web, web != nil),
    ]
    return [name] + parts.filter(\.1).map(\.0)
  }
}

extension DecisionLine {
  func expected(_ words: ShellWords) -> [String] {
    var expected = about.isEmpty ? [] : [about]
    expected += app?.words ?? []
    expected += sentences
    if !never.isEmpty { expected += [words.never, never.joined(separator: ", ")] }
    return expected
  }
}

extension AppCard {
  var words: [String] { [name] + [about, store].compactMap { $0 } }
}

extension AddressCard {
  var words: [String] { [name] + [shown, unresolved].compactMap { $0 } }
}

extension HelpRoute {
  func expected(_ words: ShellWords) -> [String] {
    var expected = [text]
    expected += address?.words ?? []
    expected += begin?.words ?? []
    expected += contact?.expected(words) ?? []
    return expected
  }
}

extension ContactCard {
  /// On a screen that has the button to call in place of the card, too.
  func expected(_ words: ShellWords, on screen: Screen? = nil) -> [String] {
    var expected = [name] + [status].compactMap { $0 }
    if let phone {
      expected += [words.phone, phone.shown] + [phone.note].compactMap { $0 }
      let isCalled = screen?.actions.contains { $0.kind == .call && $0.of == id } ?? false
      if isCalled || actions.contains(where: { $0.kind == .call }) { expected.append(words.afterCall) }
    }
    expected += [unresolved].compactMap { $0 } + actions.flatMap(\.words)
    func part(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty { expected += [heading] + lines }
    }
    part(words.meanwhile, meanwhile)
    if let about { expected.append(about) }
    if let email { expected += [words.email, email] }
    part(words.hours, hours)
    if let visit { expected += [words.visit, visit] }
    if let dropIn { expected.append(dropIn) }
    part(words.bring, bring)
    if let web { expected += [words.web] + web.words }
    return expected
  }
}

extension _Node {
  /// The words that are drawn to be read, without what only decorates: marks and initials that are not read aloud. A
  /// picture and a field are what they are called.
  var shown: [String] {
    if isHidden { return [] }
    if isAlone, let label { return [label] }
    return (text.map { [$0] } ?? []) + children.flatMap(\.shown)
  }
}

/// The first of some words that is not there after those before it; none where all are there, in order.
func missing(_ expected: [String], in found: [String]) -> String? {
  var rest = found[...]
  for word in expected {
    guard let at = rest.firstIndex(of: word) else { return word }
    rest = rest[(at + 1)...]
  }
  return nil
}
