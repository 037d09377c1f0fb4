import Lotsen
import SwiftUI

/// The colours of the app, for light or dark; the accent is the municipality's own.
struct Palette: Equatable, Sendable {
  let paper, surface, text, soft, line, hair: Shade
  let accent, onAccent, tint: Shade
  let good, goodTint, care, careTint, stop, stopTint: Shade

  static func light(_ brand: Brand?) -> Palette {
    let (accent, surface) = (Shade(hex: brand?.accent) ?? Shade(0x0A4F70), Shade(0xFFFFFF))
    return Palette(
      paper: Shade(0xF6F5F1), surface: surface, text: Shade(0x1B1C1A), soft: Shade(0x55564F),
      line: Shade(0x85867E), hair: Shade(0xDDDBD2), accent: accent, onAccent: Shade(0xFFFFFF),
      tint: surface.mixed(with: accent, 0.1), good: Shade(0x1B6638), goodTint: Shade(0xE3F1E7),
      care: Shade(0x7A4300), careTint: Shade(0xFBEEDC), stop: Shade(0x96201D), stopTint: Shade(0xFBE7E5))
  }

  static func dark(_ brand: Brand?) -> Palette {
    let (accent, surface) = (Shade(hex: brand?.accentDark) ?? Shade(0x8CCBE8), Shade(0x1A2329))
    return Palette(
      paper: Shade(0x11171B), surface: surface, text: Shade(0xF2F0E9), soft: Shade(0xBDBBB1),
      line: Shade(0x7D858A), hair: Shade(0x2C363D), accent: accent, onAccent: Shade(0x11171B),
      tint: surface.mixed(with: accent, 0.14), good: Shade(0x8AD6A3), goodTint: Shade(0x15301F),
      care: Shade(0xF3BE7A), careTint: Shade(0x352612), stop: Shade(0xF4ABA5), stopTint: Shade(0x3A1C1A))
  }
}

/// One opaque colour.
struct Shade: ShapeStyle, Hashable {
  let red, green, blue: Double

  init(_ rgb: UInt32) {
    let part = { (shift: UInt32) in Double(rgb >> shift & 0xFF) / 255 }
    (red, green, blue) = (part(16), part(8), part(0))
  }

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour as a policy writes it, `#RRGGBB`.
  init?(hex: String?) {
    guard let hex, hex.count == 7, hex.hasPrefix("#"), let rgb = UInt32(hex.dropFirst(), radix: 16) else { return nil }
    self.init(rgb)
  }

  func mixed(with other: Shade, _ part: Double) -> Shade {
    let mix = { (one: Double, two: Double) in one * (1 - part) + two * part }
    return Shade(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  var color: Color { Color(red: red, green: green, blue: blue) }

  func resolve(in environment: EnvironmentValues) -> Color { color }
}

private struct PaletteKey: EnvironmentKey {
  static let defaultValue = Palette.light(nil)
}

extension EnvironmentValues {
  var palette: Palette {
    get { self[PaletteKey.self] }
    set { self[PaletteKey.self] = newValue }
  }
}
