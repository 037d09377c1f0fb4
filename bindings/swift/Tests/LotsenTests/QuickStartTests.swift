#if os(Linux) || os(macOS)
  import Foundation
  import Testing

  @Suite("The quick start")
  struct QuickStartTests {
    @Test func theQuickStartRuns() throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quick-start-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let first = try run(savingIn: folder)
      #expect(first.status == 0 && first.lines.count == 2, "\(first)")
      // It goes on from what it saved.
      let second = try run(savingIn: folder)
      #expect(second.status == 0 && second.lines.count == 2, "\(second)")
      #expect(first.lines[0] != second.lines[0])
    }

    /// The folder of what was built; on a Mac the tests are a bundle in it.
    private var products: URL {
      #if os(macOS)
        Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
      #else
        Bundle.main.bundleURL
      #endif
    }

    private final class Marker {}

    private func run(savingIn folder: URL) throws -> (status: Int32, lines: [Substring]) {
      let (process, output) = (Process(), Pipe())
      process.executableURL = products.appendingPathComponent("QuickStart")
      process.environment = ["TMPDIR": folder.path]
      process.standardOutput = output
      try process.run()
      let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, text.split(separator: "\n"))
    }
  }
#endif
