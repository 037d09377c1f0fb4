// A drawing as HTML, for illustrations.

extension _Node {
  /// This node and those below it as HTML.
  public var _html: String {
    var attributes = style.isEmpty ? "" : " style=\"\(Self.escape(style.joined(separator: ";")))\""
    if let label { attributes += " aria-label=\"\(Self.escape(label))\"" }
    if let language { attributes += " lang=\"\(Self.escape(language))\"" }
    if isHidden { attributes += " aria-hidden=\"true\"" }
    if traits.contains(.isHeader) { attributes += " role=\"heading\"" }
    let inside = text.map(linked) ?? image.map(Self.glyph) ?? children.map(\._html).joined()
    return "<\(tag)\(attributes)>\(inside)</\(tag)>"
  }

  /// The text, with its links underlined.
  private func linked(_ text: String) -> String {
    var (html, rest) = ("", Substring(text))
    for word in children.compactMap(\.label) {
      guard let range = rest.range(of: word) else { continue }
      html += Self.escape(rest[..<range.lowerBound]) + "<u>\(Self.escape(word))</u>"
      rest = rest[range.upperBound...]
    }
    return html + Self.escape(rest)
  }

  private nonisolated static func escape<S: StringProtocol>(_ text: S) -> String {
    String(text).replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }

  /// A sign in place of a symbol, since Apple's symbols are not to be had here.
  private nonisolated static func glyph(_ name: String) -> String {
    if let number = Int(name.prefix { $0 != "." }) { return "<b class=\"number\">\(number)</b>" }
    let signs = [
      "chevron.backward": "‹", "chevron.forward": "›", "checkmark.circle.fill": "✓", "checkmark": "✓", "circle": "○",
      "largecircle.fill.circle": "◉", "square": "☐", "checkmark.square.fill": "☑", "phone": "✆",
      "exclamationmark.triangle": "⚠", "info.circle": "ⓘ", "checkmark.circle": "✓", "hand.raised": "✋",
      "quote.opening": "“", "square.and.arrow.up": "↗", "map": "⌖", "key": "⚿", "gear": "⚙", "app": "▢",
      "checklist": "☰", "square.grid.2x2": "▦", "arrow.left.arrow.right": "⇄", "checkmark.shield": "⛨",
      "person.crop.circle": "☺", "rectangle.portrait.and.arrow.right": "⇥", "arrow.down.circle": "↓", "safari": "⌘",
    ]
    return signs[name] ?? "▫"
  }
}

extension _Drawing {
  /// A whole page of a size in points.
  public func _html(width: Int, height: Int, ground: String) -> String {
    let scale = environment.dynamicTypeSize.scale
    return """
      <!doctype html><meta charset="utf-8"><style>*{box-sizing:border-box}
      body{margin:0;font:400 \(17 * scale)px/1.4 "Inter","DejaVu Sans",sans-serif;background:\(ground)}
      main{width:\(width)px;min-height:\(height)px;display:flex;flex-direction:column;position:relative}
      main>div,main>div>div:not([style]){display:flex;flex-direction:column;flex:1 1 auto;min-width:0}
      div:not([style]){min-width:0}button{all:unset;display:block;box-sizing:border-box;width:100%;min-width:0}
      header button{width:auto;flex:none}i{font-style:normal;flex:none}
      .number{display:inline-grid;place-items:center;width:1.4em;height:1.4em;font-size:.75em;border:2px solid;border-radius:50%}
      aside{position:absolute;inset:60px 0 0 0;border-radius:24px 24px 0 0;overflow:hidden;box-shadow:0 0 0 2000px #0006;display:flex;flex-direction:column}
      aside>div{flex:1 1 auto;display:flex;flex-direction:column}</style>\(root._html)
      """
  }
}
