import Lotsen

/// Plays a scenario or a storm: performs each step with a guide of this language, and hands back what it received.
///
/// `watch` is told each record that was received.
func play(_ run: ConformanceRun, watch: (Update) throws -> Void = { _ in }) throws {
  var guide: Guide?
  while let step = try run.next() {
    do {
      let update: Update
      switch step.request {
      case .open(let policy, let snapshot):
        let opened = try Guide.open(moment: step.moment, policy: policy, snapshot: snapshot)
        update = try opened.current(moment: step.moment)
        guide = opened
      case .send(let event):
        guard let guide else { throw Trouble("no guide is open") }
        update = try guide.send(event: event, moment: step.moment)
      case .draw:
        guard let guide else { throw Trouble("no guide is open") }
        update = try guide.current(moment: step.moment)
      }
      try run.received(update: update)
      try watch(update)
    } catch let error as GuideError {
      var policy = guide?.policy()
      if case .open(let given, _) = step.request, policy == nil { policy = given }
      try run.refused(error: error, sentence: policy?.sentence(error: error, moment: step.moment) ?? "")
    }
  }
}
