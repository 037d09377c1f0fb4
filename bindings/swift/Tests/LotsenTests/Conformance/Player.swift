import Lotsen

/// Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received.
///
/// `watch` is told each record that was received: an `Update`, or a `ConformanceAnswer` to a question.
func play(_ run: ConformanceRun, watch: (Any) throws -> Void = { _ in }) throws {
  var guide: Guide?
  while let step = try run.next() {
    do {
      if case .open(let policy, let snapshot) = step.request {
        let opened = try Guide.open(moment: step.moment, policy: policy, snapshot: snapshot)
        try run.received(update: opened.current(moment: step.moment), watch)
        guide = opened
        continue
      }
      guard let guide else { throw Trouble("no guide is open") }
      switch step.request {
      case .open: break
      case .send(let event): try run.received(update: guide.send(event: event, moment: step.moment), watch)
      case .draw: try run.received(update: guide.current(moment: step.moment), watch)
      case .sight(let id): try run.told(.sheet(sheet: guide.sight(id: id, moment: step.moment)), watch)
      case .sights: try run.told(.groups(groups: guide.sights(moment: step.moment)), watch)
      case .find(let words): try run.told(.result(result: guide.find(words: words, moment: step.moment)), watch)
      }
    } catch let error as GuideError {
      var policy = guide?.policy()
      if case .open(let given, _) = step.request, policy == nil { policy = given }
      try run.refused(error: error, sentence: policy?.sentence(error: error, moment: step.moment) ?? "")
    }
  }
}

extension ConformanceRun {
  fileprivate func received(update: Update, _ watch: (Any) throws -> Void) throws {
    try received(update: update)
    try watch(update)
  }

  fileprivate func told(_ answer: ConformanceAnswer, _ watch: (Any) throws -> Void) throws {
    try told(answer: answer)
    try watch(answer)
  }
}
