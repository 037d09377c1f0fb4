/// The texts that stand in a Swift source: what is between quotation marks, without what is inserted there.
func literals(in source: String) -> [String] {
  var found: [String] = []
  var rest = Substring(source)
  while !rest.isEmpty {
    if rest.hasPrefix("//") {
      rest = rest.drop { $0 != "\n" }
    } else if let marks = opening(rest) {
      rest = rest.dropFirst(marks.count + 1)
      found.append(literal(&rest, marks))
    } else {
      rest.removeFirst()
    }
  }
  return found
}

/// The number signs before a quotation mark; none where the text does not begin with a literal.
private func opening(_ text: Substring) -> Substring? {
  let marks = text.prefix { $0 == "#" }
  return text.dropFirst(marks.count).first == "\"" ? marks : nil
}

/// Reads on to the end of a literal.
private func literal(_ rest: inout Substring, _ marks: Substring) -> String {
  var text = ""
  while !rest.isEmpty, !rest.hasPrefix("\"\(marks)") {
    if rest.hasPrefix("\\\(marks)(") {
      rest = rest.dropFirst(marks.count + 2)
      skipInserted(&rest)
    } else if rest.hasPrefix("\\\(marks)") {
      rest = rest.dropFirst(marks.count + 2)
    } else {
      text.append(rest.removeFirst())
    }
  }
  rest = rest.dropFirst(marks.count + 1)
  return text
}

/// Reads on to the bracket that closes what is inserted.
private func skipInserted(_ rest: inout Substring) {
  var depth = 1
  while depth > 0, let next = rest.popFirst() {
    depth += next == "(" ? 1 : next == ")" ? -1 : 0
  }
}
