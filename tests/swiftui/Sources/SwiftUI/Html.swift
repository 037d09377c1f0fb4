// A drawing as HTML, for illustrations.

extension _Node {
  /// This node and those below it as HTML, in what they stand in.
  func _html(in outer: _Box) -> String {
    var rules = _layout(in: outer) + style
    // A bar at the edge of the screen goes on to the edge.
    if ["header", "footer"].contains(tag), let ground = all.compactMap(\.background).first {
      rules.append("background:\(ground.css)")
    }
    var attributes = rules.isEmpty ? "" : " style=\"\(Self.escape(rules.joined(separator: ";")))\""
    if let label { attributes += " aria-label=\"\(Self.escape(label))\"" }
    if let language { attributes += " lang=\"\(Self.escape(language))\"" }
    if isHidden { attributes += " aria-hidden=\"true\"" }
    if traits.contains(.isHeader) { attributes += " role=\"heading\"" }
    if lineLimit == 1 { attributes += " class=\"whole\"" }
    return "<\(tag)\(attributes)>\(inside)</\(tag)>"
  }

  private var inside: String {
    if let text { return linked(text) }
    if let image { return _Sign.svg(image) }
    return children.map { $0._html(in: box) }.joined()
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

  nonisolated static func escape<S: StringProtocol>(_ text: S) -> String {
    String(text).replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }
}

extension _Drawing {
  /// A page with the drawing as on a device of a size in points, and a line below that says what it is.
  public func _html(width: Int, height: Int, language: String, caption: String) -> String {
    let isWide = width > 700
    let ground = root.all.compactMap(\.background).first?.css ?? "#fff"
    let parts = root.children.map { $0._html(in: .wrap) }.joined()
    return """
      <!doctype html><html lang="\(_Node.escape(language))"><meta charset="utf-8">
      <title>\(_Node.escape(caption))</title><style>
      *{box-sizing:border-box}
      body{margin:0;padding:12px;width:\(width + 24)px;background:#d9dcdd;font-family:"Inter","DejaVu Sans",sans-serif}
      main{--ground:\(ground);width:\(width)px;height:\(height)px;padding-top:\(isWide ? 18 : 30)px;display:flex;
        flex-direction:column;position:relative;overflow:hidden;background:var(--ground);
        border-radius:\(isWide ? 26 : 44)px;border:1px solid #0004;
        font-size:\(17 * environment.dynamicTypeSize.scale)px;line-height:1.33;font-feature-settings:"calt"}
      button{all:unset;box-sizing:border-box;display:flex;flex-direction:column}
      button,span,i,u{letter-spacing:-.011em}span{display:block;white-space:pre-line;overflow-wrap:anywhere}
      i{display:block;font-style:normal}svg{width:1.2em;height:1.2em;vertical-align:-.22em}
      .whole{white-space:nowrap;display:block}u{text-underline-offset:.15em}
      header,footer{display:flex;flex-direction:column;flex:none;width:100%}
      footer{padding-bottom:\(isWide ? 0 : 14)px}hr{margin:0;border:0;background:#8884}
      aside{position:absolute;overflow:hidden;box-shadow:0 0 0 2000px #0006;display:flex;flex-direction:column;
        \(isWide ? "width:600px!important;left:calc(50% - 300px);top:60px;bottom:60px;border-radius:14px"
          : "inset:64px 0 0;border-radius:14px 14px 0 0")}
      p{margin:10px 4px 0;font-size:13px;line-height:1.35;color:#333}
      </style><main>\(parts)</main><p>\(_Node.escape(caption))</p></html>
      """
  }
}
