// How a drawing is laid out as HTML: rows, columns and frames by the rules of flexible boxes, which are not SwiftUI's.
// What fills and what hugs is found as SwiftUI does it, from the inside outwards.

/// What a node is to those in it.
enum _Box {
  case wrap
  case column(HorizontalAlignment, CGFloat)
  case row(VerticalAlignment, CGFloat)
  case frame(Alignment)
  case pile(Alignment)
  case spacer(CGFloat)
  case scroll
  case shape
  case text
  case image
  case bar
  case divider
  /// Over what it lies on, without taking room.
  case layer(Alignment)
}

/// The sizes that a frame gives.
struct _Sizes {
  var width, height, minWidth, minHeight, maxWidth, maxHeight: CGFloat?
}

extension _Node {
  /// Whether it is as wide as there is room.
  public var fillsWidth: Bool { _fillsWidth }

  /// Whether it lies over what it is put on.
  public var isLayer: Bool { if case .layer = box { true } else { false } }

  /// Whether it takes all the width that there is.
  var _fillsWidth: Bool {
    if sizes.width != nil { return false }
    if sizes.maxWidth != nil { return true }
    switch box {
    case .text, .image, .layer: return false
    case .scroll, .shape, .bar: return true
    case .spacer, .divider: return false
    case .row: return children.contains { $0._isSpacer || $0._fillsWidth }
    case .wrap, .column, .frame, .pile: return children.contains(where: \._fillsWidth)
    }
  }

  /// Whether it takes all the height that there is.
  var _fillsHeight: Bool {
    if sizes.height != nil { return false }
    if sizes.maxHeight != nil || sizes.minHeight == 0 { return true }
    switch box {
    case .text, .image, .bar, .layer, .spacer, .divider: return false
    case .scroll, .shape: return true
    case .column: return children.contains { $0._isSpacer || $0._fillsHeight }
    case .wrap, .row, .frame, .pile: return children.contains(where: \._fillsHeight)
    }
  }

  /// Whether it is a symbol, alone in what modifiers put around it.
  private var isImage: Bool {
    if case .image = box { return true }
    if case .wrap = box, children.count == 1, let only = children.first { return only.isImage }
    return false
  }

  /// Whether something in it scrolls, so that it need not be as high as what it holds.
  private var canScroll: Bool {
    if case .scroll = box { return true }
    return children.contains(where: \.canScroll)
  }

  var _isSpacer: Bool { if case .spacer = box { true } else { false } }

  /// The rules of this node, in what it stands in.
  func _layout(in outer: _Box) -> [String] {
    inside + sized + standing(in: outer)
  }

  private var inside: [String] {
    switch box {
    case .wrap: ["display:flex;flex-direction:column;align-items:stretch"]
    case .column(let across, let gap):
      ["display:flex;flex-direction:column;align-items:\(across.rawValue);gap:\(gap)px"]
    case .row(let along, let gap): ["display:flex;align-items:\(along.rawValue);gap:\(gap)px"]
    case .frame(let alignment):
      [
        "display:flex;flex-direction:column;align-items:\(alignment.across.rawValue)",
        "justify-content:\(alignment.along.rawValue)",
      ]
    case .pile(let alignment):
      ["display:grid;justify-items:\(alignment.across.rawValue);align-items:\(alignment.along.rawValue)"]
    case .scroll: ["display:flex;flex-direction:column;overflow:hidden"]
    case .layer(let alignment):
      [
        "position:absolute;inset:0;pointer-events:none;display:flex;flex-direction:column",
        "align-items:\(alignment.across.rawValue);justify-content:\(alignment.along.rawValue)",
      ]
    case .spacer, .shape, .text, .image, .bar, .divider: []
    }
  }

  private var sized: [String] {
    var rules: [String] = []
    if let width = sizes.width { rules.append("width:\(width)px;flex:none") }
    if let height = sizes.height { rules.append("height:\(height)px;flex:none") }
    if let width = sizes.minWidth { rules.append("min-width:\(width)px") }
    if let height = sizes.minHeight, height > 0 { rules.append("min-height:\(height)px") }
    if let width = sizes.maxWidth, width != .infinity { rules.append("max-width:\(width)px") }
    return rules
  }

  private func standing(in outer: _Box) -> [String] {
    var rules = sizes.minWidth == nil ? ["min-width:0"] : []
    switch outer {
    case .row:
      if case .spacer(let least) = box { return ["flex:1 0 \(least)px"] }
      if isImage { return ["flex:none"] }
      if case .divider = box { return ["flex:none;align-self:stretch;width:1px"] }
      if _fillsWidth { rules.append("flex:1 1 0") }
      if _fillsHeight { rules.append("align-self:stretch;min-height:0") }
    case .column, .wrap, .frame, .scroll, .layer:
      if case .spacer(let least) = box { return ["flex:1 0 \(least)px"] }
      if case .divider = box { return ["flex:none;width:100%;height:1px"] }
      if _fillsWidth { rules.append("width:100%") }
      if _fillsHeight { rules.append(canScroll ? "flex:1 1 0;min-height:0" : "flex:1 0 auto") }
    case .pile:
      rules.append("grid-area:1/1")
      if _fillsWidth { rules.append("width:100%") }
    case .spacer, .shape, .text, .image, .bar, .divider: break
    }
    return rules
  }
}
