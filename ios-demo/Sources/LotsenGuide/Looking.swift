import Foundation
import Lotsen

/// What the official looks at and searches for. None of it is an event: the session stays as it is.
extension GuideModel {
  /// What lies over the screen now; none where nothing does. Another one lies over the screen alone.
  public var sheet: Sheet? {
    get { sheets.last }
    set {
      if sheets.contains(where: \.searches) { typed = "" }
      (sheets, unfolded) = ([], [])
      if let newValue { open(newValue) }
    }
  }

  /// Lays something over what is shown, from which back leads there.
  public func open(_ sheet: Sheet) {
    if sheet.searches { typed = "" }
    sheets.append(sheet)
  }

  /// Goes back to what lay there before; to the screen where nothing did.
  public func close() {
    if sheets.count > 1 { sheets.removeLast() } else { sheet = nil }
  }

  /// Whether what stands under a heading of the list of troubles is shown.
  public subscript(isUnfolded heading: String) -> Bool {
    get { unfolded.contains(heading) }
    set { if newValue { unfolded.insert(heading) } else { unfolded.remove(heading) } }
  }

  /// What is typed into the field to search with.
  public var sought: String {
    get { typed }
    set {
      let before = found?.remark
      typed = newValue
      if let remark = found?.remark, remark != before { announce(remark) }
    }
  }

  /// What is found by what is typed; none where nothing is typed.
  public var found: FindResult? {
    typed.allSatisfy(\.isWhitespace) ? nil : ask { try guide.find(words: typed, moment: $0) }
  }

  /// What other products may show, by product.
  public var sights: [SightGroup] { ask { try guide.sights(moment: $0) } ?? [] }

  /// One screen of another product by itself.
  public func sight(_ id: String) -> SightSheet? { ask { try guide.sight(id: id, moment: $0) } }

  /// Asks the guide at this moment. Whoever draws the answer draws it anew with the screen, to which its actions belong.
  private func ask<Answer>(_ question: (Moment) throws -> Answer) -> Answer? {
    _ = screen
    return try? question(system.moment)
  }
}
