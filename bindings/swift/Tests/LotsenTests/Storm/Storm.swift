import Lotsen

/// The generator SplitMix64.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below a count, from one draw.
  mutating func below(_ count: Int) -> Int {
    Int(next() % UInt64(count))
  }

  mutating func one<T>(of items: [T]) -> T {
    items[below(items.count)]
  }
}

/// FNV-1a of 64 bits, as 16 hexadecimal digits.
func digest(_ text: String) -> String {
  let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// A storm of random events; tests/README.md says how it goes.
struct Storm {
  static let events = 400
  private var random: SplitMix64

  /// The transcript of a storm: a line for each event, and none for the opening.
  static func raise(seed: UInt64) throws -> [Line] {
    var storm = Storm(random: SplitMix64(seed: seed))
    var now = readTime("2026-03-02T08:00:00Z") ?? 0
    let guide = try Guide.open(moment: Moment(now: now, locales: ["sv"]))
    var screen = try guide.current(moment: Moment(now: now, locales: ["sv"])).screen
    var lines: [Line] = []
    for _ in 0..<events {
      let (event, written) = storm.next(screen, guide)
      now += 60
      let moment = Moment(now: now, locales: ["sv"])
      var refusal: Refusal?
      var update: Update
      do {
        update = try guide.send(event: event, moment: moment)
      } catch let error as GuideError {
        refusal = Refusal(id: error.id, sentence: guide.policy().sentence(error: error, moment: moment))
        update = try guide.current(moment: moment)
      }
      screen = update.screen
      lines.append(Line(at: now, event: written, update: update, refusal: refusal))
    }
    return lines
  }

  /// The next event, and the same as a scenario writes it.
  private mutating func next(_ screen: Screen, _ guide: Guide) -> (Event, Json) {
    switch random.below(16) {
    case 0...5: return press(screen)
    case 6...10: return choose(screen)
    case 11: return (.lookBack, .object(["look_back": .boolean(true)]))
    case 12:
      if screen.steps.isEmpty { return home }
      let step = random.one(of: screen.steps).id
      return (.lookAt(step), .object(["look_at": .string(step)]))
    case 13:
      let probe = random.one(of: guide.probes()).id
      let seen = random.one(of: [Seen.yes, .no, .unknown])
      let written = Json.object(["observed": .object([probe: .string(seen.written)])])
      return (.observed([ProbeObservation(probe: probe, seen: seen)]), written)
    case 14:
      let kind = random.one(of: [EffectKind.store, .app, .link, .phone, .map, .settings, .share])
      return (.effectFailed(kind), .object(["effect_failed": .string(kind.written)]))
    default: return pressed("0000")
    }
  }

  private mutating func press(_ screen: Screen) -> (Event, Json) {
    let actions = screen.everyAction
    return actions.isEmpty ? home : pressed(random.one(of: actions).token)
  }

  private func pressed(_ token: String) -> (Event, Json) {
    (.press(token), .object(["press": .object(["token": .string(token)])]))
  }

  private var home: (Event, Json) { (.home, .object(["home": .boolean(true)])) }

  private mutating func choose(_ screen: Screen) -> (Event, Json) {
    guard let input = screen.input else { return press(screen) }
    var values = [random.one(of: input.choices).value]
    if input.many && random.below(2) == 1 { values.append(random.one(of: input.choices).value) }
    let written = Json.object(["question": .string(input.question), "values": Json(values)])
    return (.choose(question: input.question, values: values), .object(["choose": written]))
  }
}
