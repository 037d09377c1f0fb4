import Foundation
import Lotsen

@testable import LotsenGuide

/// A clock that a test sets.
@MainActor final class TestClock {
  var now: Int64
  var locales: [String]
  /// Seconds since the start; each look at it is a second later than the last, unless it stands still.
  var uptime = 0.0
  var standsStill = false
  /// Each wait; it moves the clock on.
  var waits: [TimeInterval] = []

  nonisolated init(now: Int64 = 1_772_434_800, locales: [String] = ["sv"]) {
    (self.now, self.locales) = (now, locales)
  }

  nonisolated var system: SystemClock {
    SystemClock(
      now: { Date(timeIntervalSince1970: TimeInterval(self.now)) }, locales: { self.locales },
      uptime: {
        self.uptime += self.standsStill ? 0 : 1
        return self.uptime
      },
      pause: { seconds in
        self.waits.append(seconds)
        self.now += Int64(seconds.rounded(.up))
      })
  }
}

/// A device that says what a test told it; nothing of itself.
@MainActor final class TestProbes: Probes {
  var device: Device?
  var systemVersion = ""
  var hasPasscode: Bool?
  var managedConfiguration: [String: Any] = [:]
  var installed: [String: Bool] = [:]

  func answers(to scheme: String) -> Bool? { installed[scheme] }
}

/// A system that writes down what it is asked for.
@MainActor final class TestEffects: Effects {
  var performed: [Effect] = []
  var works = true

  func perform(_ effect: Effect) async -> Bool {
    performed.append(effect)
    return works
  }
}

/// Everything around a model, in a folder of its own.
@MainActor final class Bench {
  let folder: URL
  let clock: TestClock
  let probes = TestProbes()
  let effects = TestEffects()
  var store: SnapshotStore { SnapshotStore(folder: folder) }
  var file: URL { folder.appendingPathComponent("session.lotsen") }

  init(_ clock: TestClock = TestClock()) {
    self.clock = clock
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotsen-\(UUID().uuidString)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A model as the app makes it; what was saved before is gone on with.
  func model(_ policy: Policy = .embedded()) throws -> GuideModel {
    try GuideModel(policy: policy, store: store, probes: probes, effects: effects, system: clock.system)
  }
}
