// Signs in place of symbols, since Apple's are not to be had here: lines on a ground of 24 by 24.

enum _Sign {
  /// A sign for the name of a symbol, as SVG; a plain square where there is none.
  nonisolated static func svg(_ name: String) -> String {
    if let number = Int(name.prefix { $0 != "." }) {
      let isFilled = name.hasSuffix(".fill")
      return svg(
        lines: """
          <circle cx="12" cy="12" r="9.5" fill="\(isFilled ? "currentColor" : "none")"/>\
          <text x="12" y="12.5" dominant-baseline="central" text-anchor="middle" stroke="none" font-size="12" \
          font-weight="600" fill="\(isFilled ? "var(--ground)" : "currentColor")">\(number)</text>
          """)
    }
    return svg(
      lines: lines[name] ?? "<rect x=\"4\" y=\"4\" width=\"16\" height=\"16\" rx=\"3\"/>")
  }

  private nonisolated static func svg(lines: String) -> String {
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" \
    stroke-linejoin="round">\(lines)</svg>
    """
  }

  private nonisolated static let ring = "<circle cx=\"12\" cy=\"12\" r=\"9.5\"/>"
  private nonisolated static let box = "<rect x=\"3\" y=\"3\" width=\"18\" height=\"18\" rx=\"4\"/>"
  private nonisolated static let disc = "<circle cx=\"12\" cy=\"12\" r=\"9.5\" fill=\"currentColor\"/>"
  private nonisolated static let tick = "<path d=\"m7.5 12.5 3 3 6-7\"/>"
  private nonisolated static let whiteTick = "<path d=\"m7.5 12.5 3 3 6-7\" stroke=\"var(--ground)\"/>"
  private nonisolated static let filled =
    "<rect x=\"3\" y=\"3\" width=\"18\" height=\"18\" rx=\"4\" fill=\"currentColor\"/>"

  private nonisolated static let lines: [String: String] = [
    "chevron.backward": "<path d=\"m15 5-7 7 7 7\"/>",
    "chevron.down": "<path d=\"m5 9 7 7 7-7\"/>",
    "chevron.forward": "<path d=\"m9 5 7 7-7 7\"/>",
    "checkmark": "<path d=\"m5 13 5 5 9-12\"/>",
    "checkmark.circle": ring + tick,
    "checkmark.circle.fill": disc + whiteTick,
    "circle": ring,
    "largecircle.fill.circle": ring + "<circle cx=\"12\" cy=\"12\" r=\"5.5\" fill=\"currentColor\"/>",
    "square": box,
    "checkmark.square.fill": filled + whiteTick,
    "phone":
      "<path d=\"M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.500L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z\"/>",
    "exclamationmark.triangle": "<path d=\"M12 4 2.5 20h19zM12 10v5M12 17.500v.1\"/>",
    "info.circle": ring + "<path d=\"M12 11v6M12 7.500v.1\"/>",
    "hand.raised":
      "<path d=\"M7 12V6a1.5 1.5 0 0 1 3 0v5-7a1.5 1.5 0 0 1 3 0v7-5a1.5 1.5 0 0 1 3 0v9a6 6 0 0 1-6 6c-3 0-4-2-6-6l-.5-1.500a1.5 1.5 0 0 1 2.5-1z\"/>",
    "quote.opening": "<path d=\"M10 8c-3 0-4 2-4 5v3h4v-4H7M19 8c-3 0-4 2-4 5v3h4v-4h-3\"/>",
    "square.and.arrow.up": "<path d=\"M8 10H5v11h14V10h-3M12 15V3m-4 4 4-4 4 4\"/>",
    "map": "<path d=\"m3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14\"/>",
    "key": "<circle cx=\"8\" cy=\"15\" r=\"4.5\"/><path d=\"m11.5 11.5 8-8m-3 3 3 3\"/>",
    "circle.grid.3x3":
      "<path stroke-width=\"3\" d=\"M5 5v.1M12 5v.1M19 5v.1M5 12v.1M12 12v.1M19 12v.1M5 19v.1M12 19v.1M19 19v.1\"/>",
    "gear":
      "<circle cx=\"12\" cy=\"12\" r=\"3.5\"/><path d=\"M12 2.500v3m0 13v3M2.5 12h3m13 0h3M5.3 5.300l2.1 2.100m9.2 9.2 2.1 2.100M5.3 18.700l2.1-2.100m9.2-9.2 2.1-2.1\"/>",
    "app": "<rect x=\"4\" y=\"4\" width=\"16\" height=\"16\" rx=\"4.5\"/>",
    "checklist":
      "<path d=\"m3 6 1.5 1.500L7 4.500M3 13l1.5 1.500L7 11.500M3 20l1.5 1.500L7 18.500M11 6.500h10M11 13.500h10M11 20.500h10\"/>",
    "square.grid.2x2": "<path d=\"M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z\"/>",
    "arrow.left.arrow.right": "<path d=\"M4 8h15m-4-4 4 4-4 4M20 17H5m4-4-4 4 4 4\"/>",
    "checkmark.shield": "<path d=\"M12 3 4 6v6c0 5 4 8 8 9.5 4-1.5 8-4.5 8-9.500V6zM8.5 12l2.5 2.5 4.5-5\"/>",
    "person.crop.circle": ring + "<circle cx=\"12\" cy=\"10\" r=\"3.2\"/><path d=\"M5.5 18.500c2-4 11-4 13 0\"/>",
    "rectangle.portrait.and.arrow.right": "<path d=\"M13 8V4H4v16h9v-4M10 12h11m-4-4 4 4-4 4\"/>",
    "arrow.down.circle": ring + "<path d=\"M12 7v10m-4-4 4 4 4-4\"/>",
    "safari": ring + "<path d=\"m15.5 8.5-2 5-5 2 2-5z\"/>",
    "globe": ring + "<path d=\"M2.5 12h19M12 2.5c-5 5-5 14 0 19 5-5 5-14 0-19z\"/>",
    "lock": "<path d=\"M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4\"/>",
    "envelope": "<path d=\"M3 5h18v14H3zm0 1 9 7 9-7\"/>",
    "bubble.left": "<path d=\"M4 4h16v12H10l-4 4v-4H4z\"/>",
    "folder": "<path d=\"M3 6h7l2 2h9v11H3z\"/>",
    "shield": "<path d=\"M12 3 4 6v6c0 5 4 8 8 9.5 4-1.5 8-4.5 8-9.500V6z\"/>",
    "iphone": "<path d=\"M7 2.500h10v19H7zM11 18.500h2\"/>",
    "bag": "<path d=\"M5 8h14l1 13H4zM9 8V6a3 3 0 0 1 6 0v2\"/>",
    "person.2":
      "<circle cx=\"9\" cy=\"9\" r=\"3.2\"/><path d=\"M3 19c0-6 12-6 12 0M15 6a3.200 3.200 0 0 1 0 6m1.500 2.500c3 0 5 1.500 5 4.500\"/>",
    "bell": "<path d=\"M5 18h14l-2-3v-5a5 5 0 0 0-10 0v5zM10 20.500h4\"/>",
    "face.smiling": ring + "<path d=\"M8.500 9.500v.1M15.500 9.500v.1M8 14.500c2 2.500 6 2.500 8 0\"/>",
    "camera": "<path d=\"M3 7h4l2-3h6l2 3h4v13H3z\"/><circle cx=\"12\" cy=\"13\" r=\"3.5\"/>",
    "hourglass": "<path d=\"M6 3h12M6 21h12M7.500 3c0 7 9 11 9 18M16.500 3c0 7-9 11-9 18\"/>",
    "arrow.down": "<path d=\"M12 4v16m-6-6 6 6 6-6\"/>",
    "eye": "<path d=\"M2.500 12c5-8 14-8 19 0-5 8-14 8-19 0z\"/><circle cx=\"12\" cy=\"12\" r=\"3\"/>",
    "book": "<path d=\"M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zv14\"/>",
    "xmark": "<path d=\"m5.500 5.500 13 13m0-13-13 13\"/>",
    "qrcode":
      "<path d=\"M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2v2h-2zM14 18h2v2h-2zM18 18h2v2h-2z\"/>",
    "magnifyingglass": "<circle cx=\"10.5\" cy=\"10.5\" r=\"6.5\"/><path d=\"m15.5 15.5 5 5\"/>",
    "photo": "<path d=\"M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5\"/>",
  ]
}
