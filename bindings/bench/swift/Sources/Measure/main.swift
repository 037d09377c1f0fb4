// Looks back and goes on in a session, and calls what does nothing; prints the median nanoseconds of one call of each.
import Foundation
import LotsenCore

let arguments = CommandLine.arguments
let snapshot = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
let moment = Moment(now: Int64(arguments[2])!, locales: ["sv"])
let guide = try Guide.open(moment: moment, policy: nil, snapshot: snapshot)
let forward = try Empty.of(guide: guide, moment: moment)
let back = try guide.send(event: .lookBack, moment: moment)
let backward = try Empty.of(guide: guide, moment: moment)
let token = back.screen.actions.first { $0.kind == .continue }!.token
_ = try guide.send(event: .press(token), moment: moment)

let clock = ContinuousClock()
var sends: [Duration] = []
var empties: [Duration] = []
for _ in 0..<Int(arguments[3])! {
  sends.append(
    try clock.measure {
      _ = try guide.send(event: .lookBack, moment: moment)
      _ = try guide.send(event: .press(token), moment: moment)
    })
  empties.append(
    try clock.measure {
      _ = try backward.send(event: .lookBack, moment: moment)
      _ = try forward.send(event: .press(token), moment: moment)
    })
}
func median(_ times: [Duration]) -> Int64 {
  times.sorted()[times.count / 2].components.attoseconds / 2_000_000_000
}
print(median(sends), median(empties))
