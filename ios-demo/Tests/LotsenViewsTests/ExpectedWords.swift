import Lotsen

@testable import GuideTesting

// Every word that a screen must show, in the order in which it must stand there; written from what the guide gives, and
// from nothing that the views do.

extension Screen {
  func expected(_ words: ShellWords, steps beside: Bool) -> [String] {
    var expected = kind == .home ? [heading] : [words.back] + (progress.map { [$0.text] } ?? [])
    if let elsewhere { expected.append(elsewhere) }
    if kind != .home && !beside { expected.append(heading) }
    expected.append(title)
    let buttons = actions.filter { [.primary, .secondary, .quiet].contains($0.role) }.flatMap(\.words)
    if kind == .home {
      let notes = blocks.filter(\.isNote)
      expected += notes.flatMap { $0.expected(words) } + buttons
      expected += actions.filter { $0.role == .journey }.flatMap(\.words)
      expected += blocks.filter { !$0.isNote }.flatMap { $0.expected(words) }
    } else {
      expected += blocks.flatMap { $0.expected(words) }
    }
    for choice in input?.choices ?? [] { expected += [choice.label] + [choice.detail].compactMap { $0 } }
    expected += [input?.submit].compactMap { $0 } + (kind == .home ? [] : buttons)
    expected += [why?.title].compactMap { $0 } + (terms.isEmpty ? [] : [words.terms])
    if actions.contains(where: { $0.role == .trouble }) { expected.append(words.trouble) }
    if let help { expected += [help.title, help.line] }
    return expected
  }

  func expectedTroubles(_ words: ShellWords) -> [String] {
    var (expected, group) = ([words.trouble], String?.none)
    for trouble in actions.filter({ $0.role == .trouble }) {
      if let next = trouble.group, next != group { expected.append(next) }
      group = trouble.group
      expected += trouble.words
    }
    return expected + [words.close]
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

  func expected(_ words: ShellWords) -> [String] {
    switch kind {
    case .paragraph(let text): [text]
    case .list(let items, _): items
    case .note(_, let label, let text): [label, text]
    case .app(let app): app.words
    case .contact(let contact): contact.expected(words)
    case .address(let address): address.words
    case .picture(_, let alternative): [alternative]
    case .decision(let lines): lines.flatMap { $0.expected(words) }
    case .routes(let routes): routes.flatMap { $0.expected(words) }
    }
  }
}

extension DecisionLine {
  func expected(_ words: ShellWords) -> [String] {
    var expected = about.isEmpty ? [] : [about]
    expected.append(text)
    expected += app?.words ?? []
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
  func expected(_ words: ShellWords) -> [String] {
    var expected = [name] + [status].compactMap { $0 }
    if let phone {
      expected += [words.phone, phone.shown] + [phone.note].compactMap { $0 }
      if actions.contains(where: { $0.kind == .call }) { expected.append(words.afterCall) }
    }
    expected += [unresolved].compactMap { $0 } + actions.flatMap(\.words)
    func part(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty { expected += [heading] + lines }
    }
    part(words.meanwhile, meanwhile)
    if let about { expected.append(about) }
    part(words.hours, hours)
    if let visit { expected += [words.visit, visit] }
    if let dropIn { expected.append(dropIn) }
    part(words.bring, bring)
    if let web { expected += [words.web] + web.words }
    return expected
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
