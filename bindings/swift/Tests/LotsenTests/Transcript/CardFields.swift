import Lotsen

extension Converter {
  func appCard(_ app: AppCard) -> Json {
    object(
      .appCard,
      ["id": .string(app.id), "name": .string(app.name), "about": Json(app.about), "store": Json(app.store)])
  }

  func contactCard(_ contact: ContactCard) -> Json {
    object(
      .contactCard,
      [
        "id": .string(contact.id),
        "name": .string(contact.name),
        "about": Json(contact.about),
        "phone": optional(contact.phone, phone),
        "visit": Json(contact.visit),
        "hours": Json(contact.hours),
        "open": optional(contact.open, Json.boolean),
        "status": Json(contact.status),
        "drop_in": Json(contact.dropIn),
        "web": optional(contact.web, addressCard),
        "bring": Json(contact.bring),
        "meanwhile": Json(contact.meanwhile),
        "unresolved": Json(contact.unresolved),
        "actions": list(contact.actions, action),
      ])
  }

  func phone(_ phone: Phone) -> Json {
    object(
      .phone,
      [
        "shown": .string(phone.shown),
        "dial": .string(phone.dial),
        "spoken": .string(phone.spoken),
        "note": Json(phone.note),
      ])
  }

  func addressCard(_ address: AddressCard) -> Json {
    object(
      .addressCard,
      [
        "id": .string(address.id),
        "name": .string(address.name),
        "shown": Json(address.shown),
        "unresolved": Json(address.unresolved),
      ])
  }

  func decisionLine(_ line: DecisionLine) -> Json {
    object(
      .decisionLine,
      [
        "about": .string(line.about),
        "text": .string(line.text),
        "app": optional(line.app, appCard),
        "never": Json(line.never),
      ])
  }
}
