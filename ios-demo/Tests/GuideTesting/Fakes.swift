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

  /// Nothing can be told of the device.
  func forget() {
    (device, systemVersion, hasPasscode, managedConfiguration, installed) = (nil, "", nil, [:], [:])
  }

  /// Becomes a device on which probes see this, and nothing else. False where there is no such device.
  func show(_ seen: [ProbeObservation], to specs: [ProbeSpec]) -> Bool {
    forget()
    for observation in seen {
      guard let spec = specs.first(where: { $0.id == observation.probe }) else { return false }
      let isSeen = observation.seen == .unknown ? nil : observation.seen == .yes
      switch spec.kind {
      case .form: if isSeen == true { device = spec.device }
      case .passcodeSet: hasPasscode = isSeen
      case .osNewEnough: systemVersion = isSeen.map { $0 ? spec.appleFloor ?? "" : "1" } ?? ""
      case .managed: managedConfiguration = isSeen.map { [ManagedConfiguration.managed: $0] } ?? [:]
      case .installed: if let scheme = spec.scheme { installed[scheme] = isSeen }
      }
    }
    return seen.allSatisfy { observation in
      specs.contains { $0.id == observation.probe && look($0) == observation.seen }
    }
  }
}

/// A system that writes down what it is asked for.
@MainActor final class TestEffects: Effects {
  var performed: [Effect] = []
  var works = true
  /// The one kind that fails, where the others work.
  var failing: EffectKind?

  func perform(_ effect: Effect) async -> Bool {
    performed.append(effect)
    return works && effect.kind != failing
  }
}

/// Everything around a model, in a folder of its own.
@MainActor final class Bench {
  let folder: URL
  private let hidden: URL
  let clock: TestClock
  let probes = TestProbes()
  let effects = TestEffects()
  var store: SnapshotStore { SnapshotStore(folder: folder) }
  var file: URL { folder.appendingPathComponent("session.lotsen") }

  init(_ clock: TestClock = TestClock()) {
    self.clock = clock
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotsen-\(UUID().uuidString)")
    hidden = folder.appendingPathExtension("kept")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
    try? FileManager.default.removeItem(at: hidden)
  }

  /// In place of a full disk: where the folder of the session was there is a file, so that nothing can be written.
  func fillDisk() throws {
    if FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.moveItem(at: folder, to: hidden)
    }
    try Data().write(to: folder)
  }

  /// The folder is there again, with what was saved before.
  func emptyDisk() throws {
    try FileManager.default.removeItem(at: folder)
    if FileManager.default.fileExists(atPath: hidden.path) {
      try FileManager.default.moveItem(at: hidden, to: folder)
    }
  }

  /// A model as the app makes it; what was saved before is gone on with.
  func model(_ policy: Policy = .embedded()) throws -> GuideModel {
    try GuideModel(policy: policy, store: store, probes: probes, effects: effects, system: clock.system)
  }
}
