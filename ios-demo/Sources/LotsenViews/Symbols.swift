import Lotsen

extension Icon {
  /// The system's symbol for it.
  var symbol: String? {
    switch self {
    case .none: nil
    case .setUp: "checklist"
    case .whichApp: "square.grid.2x2"
    case .key: "key"
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
    case .map: "map"
    case .share: "square.and.arrow.up"
    case .done: "checkmark"
    case .back: "chevron.backward"
    }
  }
}

extension Tone {
  var symbol: String {
    switch self {
    case .info: "info.circle"
    case .good: "checkmark.circle"
    case .care: "exclamationmark.triangle"
    case .stop: "hand.raised"
    case .quote: "quote.opening"
    }
  }

  /// The colour of its word, and of its ground.
  func shades(_ palette: Palette) -> (word: Shade, ground: Shade) {
    switch self {
    case .info: (palette.accent, palette.tint)
    case .good: (palette.good, palette.goodTint)
    case .care: (palette.care, palette.careTint)
    case .stop: (palette.stop, palette.stopTint)
    case .quote: (palette.soft, palette.surface)
    }
  }
}
