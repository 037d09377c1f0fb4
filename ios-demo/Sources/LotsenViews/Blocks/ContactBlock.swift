import Lotsen
import LotsenGuide
import SwiftUI

/// Who helps: whether they are open, the number, the place, and what to do meanwhile.
struct ContactBlock: View {
  let contact: ContactCard
  @Environment(GuideModel.self) private var model

  var body: some View {
    let words = model.words
    VStack(alignment: .leading, spacing: 12) {
      Words(contact.name).heading()
      if let status = contact.status { NoteBlock(tone: contact.open == true ? .good : .stop, text: status) }
      if let phone = contact.phone { number(phone) }
      if let unresolved = contact.unresolved { NoteBlock(tone: .info, text: unresolved) }
      ForEach(contact.actions) { ActionButton(action: $0) }
      Entry(heading: words.meanwhile, lines: contact.meanwhile)
      if let about = contact.about { Words(about).foregroundStyle(Shade.soft) }
      if let email = contact.email {
        Words(words.email).heading()
        Text(verbatim: email).unbroken()
      }
      Entry(heading: words.hours, lines: contact.hours)
      Entry(heading: words.visit, lines: [contact.visit, contact.dropIn].compactMap { $0 })
      Entry(heading: words.bring, lines: contact.bring)
      if let web = contact.web {
        Words(words.web).heading()
        AddressBlock(address: web)
      }
    }
    .card()
  }

  /// Large, to be selected, and read aloud digit by digit. How to come back after a call is said before it.
  private func number(_ phone: Phone) -> some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(model.words.phone).foregroundStyle(Shade.soft)
      Text(verbatim: phone.shown).font(.largeTitle.bold()).unbroken()
        .accessibilityLabel(Text(verbatim: phone.spoken))
      if let note = phone.note { Words(note) }
      if calls { Words(model.words.afterCall).font(.subheadline) }
    }
  }

  /// Whether a button calls: the card's own, or that of the screen.
  private var calls: Bool {
    (contact.actions + model.screen.actions).contains { $0.kind == .call && $0.of == contact.id }
  }
}

/// An address to type by hand, or that it is not published yet.
struct AddressBlock: View {
  let address: AddressCard

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Words(address.name)
      if let shown = address.shown { Text(verbatim: shown).font(.title3.weight(.semibold)).unbroken() }
      if let unresolved = address.unresolved { Words(unresolved) }
    }
  }
}

/// Ways to get help, in order.
struct RoutesBlock: View {
  let routes: [HelpRoute]
  @Environment(\.explained) private var explained

  var body: some View {
    ForEach(routes) { route in
      VStack(alignment: .leading, spacing: 10) {
        Words(route.text).heading()
        if let address = route.address { AddressBlock(address: address).card() }
        if let begin = route.begin { ActionButton(action: begin) }
        if let contact = route.contact { ContactBlock(contact: contact) }
      }
      .environment(\.explained, routes.explained(in: route, of: explained))
    }
  }
}
