import SwiftUI

@testable import LotsenViews

/// The parts of a drawing of the app.
@MainActor struct Parts {
  let root: _Node

  /// What lies over the screen.
  var over: _Node? { root.children.last { $0.tag == "aside" } }
  /// The steps beside the screen, on a wide device.
  var beside: _Node? { under?.first("nav") }
  /// The screen itself.
  var screen: _Node? { under?.first("article") ?? under }
  var top: _Node? { screen?.first("header") }
  var middle: _Node? { screen?.first("section") }
  var foot: _Node? { screen?.first("footer") }

  private var under: _Node? { root.children.first { $0.tag != "aside" } }
}

extension _Node {
  /// The first node of a kind, this one or below.
  func first(_ tag: String) -> _Node? {
    if self.tag == tag { return self }
    for child in children { if let found = child.first(tag) { return found } }
    return nil
  }

  /// What can be tapped, this node or below, in the order in which it is drawn.
  var controls: [_Node] { all.filter { $0.action != nil } }
}
