import Foundation
import Lotsen

let file = FileManager.default.temporaryDirectory.appendingPathComponent("lotsen-session")
let guide = try Guide.open(at: Date(), snapshot: try? Data(contentsOf: file))  // goes on where it was left
let screen = try guide.current(at: Date()).screen
print(screen.title, screen.actions.map(\.label))  // draw it: blocks, input and actions too
let event = screen.actions.first.map { .press($0.token) } ?? Event.home  // what the official pressed
let update = try guide.send(event, at: Date())
try update.snapshot.write(to: file, options: .atomic)  // save after each event
print(update.screen.title, update.effects)  // perform the effects, in order
