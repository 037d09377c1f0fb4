import Lotsen
import LotsenGuide
import SwiftUI

/// Who helps: whether they are open, the number, the place, and what to do meanwhile.
struct ContactBlock: View {
  let contact: ContactCard
  @Environment(GuideModel.self) private var model
  @Environment(\.palette) private var palette

  private var words: ShellWords { model.words }

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      Words(contact.name).subheading()
      if let status = contact.status { NoteBlock(tone: contact.open == true ? .good : .stop, label: nil, text: status) }
      if let phone = contact.phone { number(phone) }
      if let unresolved = contact.unresolved { NoteBlock(tone: .info, label: nil, text: unresolved) }
      ForEach(contact.actions) { ActionButton(action: $0) }
      if !contact.meanwhile.isEmpty { entry(words.meanwhile, contact.meanwhile) }
      if let about = contact.about { Words(about, explained: true).foregroundStyle(palette.soft) }
      if !contact.hours.isEmpty { entry(words.hours, contact.hours) }
      if let visit = contact.visit { entry(words.visit, [visit] + [contact.dropIn].compactMap { $0 }) }
      if contact.visit == nil, let dropIn = contact.dropIn { Words(dropIn) }
      if !contact.bring.isEmpty { entry(words.bring, contact.bring) }
      if let web = contact.web {
        Words(words.web).subheading()
        AddressWords(address: web)
      }
    }
    .card()
  }

  /// Large, to be selected, and read aloud digit by digit. How to come back after a call is said before it.
  @ViewBuilder private func number(_ phone: Phone) -> some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(words.phone).foregroundStyle(palette.soft)
      Unbroken(phone.shown)
        .font(.largeTitle.bold())
        .accessibilityLabel(Text(verbatim: phone.spoken))
      if let note = phone.note { Words(note) }
      if contact.actions.contains(where: { $0.kind == .call }) { Words(words.afterCall).font(.subheadline) }
    }
  }

  private func entry(_ heading: String, _ lines: [String]) -> some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(heading).subheading()
      ForEach(lines, id: \.self) { Words($0, explained: true) }
    }
  }
}

/// A number or an address: never broken over lines, and to be selected.
struct Unbroken: View {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  var body: some View {
    Text(verbatim: text).lineLimit(1).minimumScaleFactor(0.4).textSelection(.enabled)
  }
}

/// An address to type by hand, or that it is not published yet.
struct AddressBlock: View {
  let address: AddressCard

  var body: some View {
    AddressWords(address: address).card()
  }
}

/// The words of an address.
struct AddressWords: View {
  let address: AddressCard

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(address.name)
      if let shown = address.shown { Unbroken(shown).font(.title3.weight(.semibold)) }
      if let unresolved = address.unresolved { Words(unresolved, explained: true) }
    }
  }
}

/// Ways to get help, in order.
struct RoutesBlock: View {
  let routes: [HelpRoute]

  var body: some View {
    ForEach(routes) { route in
      VStack(alignment: .leading, spacing: 10) {
        Words(route.text, explained: true).subheading()
        if let address = route.address { AddressBlock(address: address) }
        if let begin = route.begin { ActionButton(action: begin) }
        if let contact = route.contact { ContactBlock(contact: contact) }
      }
    }
  }
}
