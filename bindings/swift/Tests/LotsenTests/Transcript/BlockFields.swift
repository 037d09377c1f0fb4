import Lotsen

extension Converter {
  func block(_ block: Block) -> Json {
    object(.block, ["kind": blockKind(block.kind), "plain": .string(block.plain)])
  }

  private func blockKind(_ kind: BlockKind) -> Json {
    switch kind {
    case .paragraph(let text):
      object(.paragraph, ["type": .string("paragraph"), "text": .string(text)])
    case .list(let items, let ordered):
      object(.list, ["type": .string("list"), "items": Json(items), "ordered": .boolean(ordered)])
    case .note(let tone, let label, let text):
      object(
        .note,
        [
          "type": .string("note"), "tone": .string(tone.written), "label": .string(label), "text": .string(text),
        ])
    case .app(let app):
      object(.app, ["type": .string("app"), "app": appCard(app)])
    case .contact(let contact):
      object(.contact, ["type": .string("contact"), "contact": contactCard(contact)])
    case .address(let address):
      object(.address, ["type": .string("address"), "address": addressCard(address)])
    case .picture(let id, let alternative):
      object(.picture, ["type": .string("picture"), "id": .string(id), "alternative": .string(alternative)])
    case .decision(let lines):
      object(.decision, ["type": .string("decision"), "lines": list(lines, decisionLine)])
    case .routes(let routes):
      object(.routes, ["type": .string("routes"), "routes": list(routes, helpRoute)])
    }
  }
}
