import Foundation
import Lotsen
import Testing

@Suite("Threads and memory")
struct SharingTests {
  @Test func eightThreadsShareOneGuide() throws {
    let guide = try Guide.open(moment: monday)
    let results = Results()
    let threads = (0..<8).map { number in
      Thread {
        results.add(Result { try busy(on: guide, seed: number) })
      }
    }
    for thread in threads { thread.start() }
    let all = results.wait(for: threads.count)
    for result in all {
      let taken = try result.get()
      #expect(taken > 20, "hardly an event was taken in")
    }
    let last = try guide.send(.home, at: monday.date, locales: monday.locales)
    #expect(try Guide.open(moment: monday, snapshot: last.snapshot).current(moment: monday).screen == last.screen)
  }

  @Test func aHundredThousandGuidesLeaveNothingBehind() throws {
    let guide = try Guide.open(moment: monday)
    let snapshot = try guide.send(event: .home, moment: monday).snapshot
    func makeAndDrop(_ count: Int) throws {
      for number in 0..<count {
        let guide = try Guide.open(moment: monday, policy: guide.policy(), snapshot: snapshot)
        if number % 50 == 0 { _ = try guide.current(moment: monday) }
      }
    }
    try makeAndDrop(20_000)
    let before = try residentBytes()
    try makeAndDrop(100_000)
    let growth = try residentBytes() - before
    // Six bytes left behind by each would already be more; measured is none.
    #expect(growth < 500_000, "grew by \(growth) bytes")
  }
}

/// Sends events to a guide that others use too; gives how many were taken in. Every answer has to be of one piece.
private func busy(on guide: Guide, seed: Int) throws -> Int {
  var screen = try guide.current(moment: monday).screen
  var taken = 0
  for turn in seed..<seed + 150 {
    let event: Event
    switch turn % 4 {
    case 0: event = .home
    case 1: event = .lookBack
    default: event = screen.actions.isEmpty ? .home : .press(screen.actions[turn * 7 % screen.actions.count].token)
    }
    guard try refusal(of: { screen = try guide.send(event: event, moment: monday).screen }) == nil else {
      screen = try guide.current(moment: monday).screen
      continue
    }
    taken += 1
    let update = try guide.current(moment: monday)
    let again = try Guide.open(moment: monday, snapshot: update.snapshot).current(moment: monday)
    guard again.screen == update.screen else { throw Trouble("a screen and its snapshot do not belong together") }
  }
  return taken
}

/// What threads found.
private final class Results: @unchecked Sendable {
  private let condition = NSCondition()
  private var found: [Result<Int, any Error>] = []

  func add(_ result: Result<Int, any Error>) {
    condition.withLock {
      found.append(result)
      condition.signal()
    }
  }

  func wait(for count: Int) -> [Result<Int, any Error>] {
    condition.withLock {
      while found.count < count { condition.wait() }
      return found
    }
  }
}

/// The memory of this process that is in use.
private func residentBytes() throws -> Int {
  #if os(Linux)
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return (Int(pages[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
  #else
    var info = mach_task_basic_info()
    var count = mach_msg_type_number_t(MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
    let status = withUnsafeMutablePointer(to: &info) { info in
      info.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
        task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
      }
    }
    guard status == KERN_SUCCESS else { throw Trouble("task_info gave \(status)") }
    return Int(info.resident_size)
  #endif
}
