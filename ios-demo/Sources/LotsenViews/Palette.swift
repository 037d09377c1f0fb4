import Lotsen
import SwiftUI

/// A colour of the app by what it is for; the environment says which one that is.
enum Shade: ShapeStyle {
  case paper, surface, text, soft, line, hair
  case accent, onAccent, tint, good, goodTint, care, careTint, stop, stopTint

  func resolve(in environment: EnvironmentValues) -> Color { environment.palette[self] }
}

/// What the colours are, in light or in dark. The accent is the municipality's own.
struct Palette: Sendable {
  let accent: String
  let isDark: Bool

  static func light(_ brand: Brand) -> Palette { Palette(accent: brand.accent, isDark: false) }
  static func dark(_ brand: Brand) -> Palette { Palette(accent: brand.accentDark, isDark: true) }

  subscript(shade: Shade) -> Color {
    let mixed = rgb(shade)
    return Color(red: mixed.x, green: mixed.y, blue: mixed.z)
  }

  private func rgb(_ shade: Shade) -> SIMD3<Double> {
    switch shade {
    case .paper: pick(0xF6F5F1, 0x11171B)
    case .surface: pick(0xFFFFFF, 0x1A2329)
    case .text: pick(0x1B1C1A, 0xF2F0E9)
    case .soft: pick(0x55564F, 0xBDBBB1)
    case .line: pick(0x85867E, 0x7D858A)
    case .hair: pick(0xDDDBD2, 0x2C363D)
    case .accent: SIMD3(rgb: UInt32(accent.dropFirst(), radix: 16) ?? 0)
    case .onAccent: pick(0xFFFFFF, 0x11171B)
    case .tint: rgb(.surface) + (rgb(.accent) - rgb(.surface)) * (isDark ? 0.14 : 0.1)
    case .good: pick(0x1B6638, 0x8AD6A3)
    case .goodTint: pick(0xE3F1E7, 0x15301F)
    case .care: pick(0x7A4300, 0xF3BE7A)
    case .careTint: pick(0xFBEEDC, 0x352612)
    case .stop: pick(0x96201D, 0xF4ABA5)
    case .stopTint: pick(0xFBE7E5, 0x3A1C1A)
    }
  }

  private func pick(_ light: UInt32, _ dark: UInt32) -> SIMD3<Double> { SIMD3(rgb: isDark ? dark : light) }
}

extension SIMD3<Double> {
  fileprivate init(rgb: UInt32) {
    self = SIMD3(Double(rgb >> 16 & 0xFF), Double(rgb >> 8 & 0xFF), Double(rgb & 0xFF)) / 255
  }
}

private struct PaletteKey: EnvironmentKey {
  static let defaultValue = Palette(accent: "", isDark: false)
}

extension EnvironmentValues {
  var palette: Palette {
    get { self[PaletteKey.self] }
    set { self[PaletteKey.self] = newValue }
  }
}
