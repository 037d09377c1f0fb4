import Lotsen

extension Icon {
  /// The system's symbol for it.
  var symbol: String? {
    switch self {
    case .none: nil
    case .setUp: "checklist"
    case .whichApp: "square.grid.2x2"
    case .key: "key"
    case .code: "circle.grid.3x3"
    case .swap: "arrow.left.arrow.right"
    case .shield: "checkmark.shield"
    case .contact: "person.crop.circle"
    case .info: "info.circle"
    case .leave: "rectangle.portrait.and.arrow.right"
    case .alert: "exclamationmark.triangle"
    case .store: "arrow.down.circle"
    case .app: "app"
    case .link: "safari"
    case .settings: "gear"
    case .phone: "phone"
    case .mail: "envelope"
    case .map: "map"
    case .share: "square.and.arrow.up"
    case .done: "checkmark"
    case .back: "chevron.backward"
    }
  }
}

extension Tone {
  /// Its symbol, the colour of its word, and that of its ground.
  var look: (symbol: String, shade: Shade, ground: Shade) {
    switch self {
    case .info: ("info.circle", .accent, .tint)
    case .good: ("checkmark.circle", .good, .goodTint)
    case .care: ("exclamationmark.triangle", .care, .careTint)
    case .stop: ("hand.raised", .stop, .stopTint)
    case .quote: ("quote.opening", .soft, .surface)
    }
  }
}

extension AppCard {
  /// The first letter of its last word.
  var symbol: String {
    let letter = name.split(separator: " ").last?.first.map { $0.lowercased() } ?? ""
    return letter.allSatisfy(\.isASCII) && !letter.isEmpty ? "\(letter).square.fill" : "app.fill"
  }
}

extension SketchIcon {
  /// The system's symbol for it.
  var symbol: String {
    switch self {
    case .web: "globe"
    case .lock: "lock"
    case .mail: "envelope"
    case .chat: "bubble.left"
    case .files: "folder"
    case .shield: "shield"
    case .phone: "iphone"
    case .store: "bag"
    case .settings: "gear"
    case .warning: "exclamationmark.triangle"
    case .key: "key"
    case .people: "person.2"
    case .bell: "bell"
    case .face: "face.smiling"
    case .camera: "camera"
    case .wait: "hourglass"
    case .ok: "checkmark.circle"
    case .pull: "arrow.down"
    }
  }
}
