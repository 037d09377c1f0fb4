import Foundation

/// Where scenarios, golden transcripts and policies are.
enum Places {
  /// The folder of the repository.
  static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../..").standardizedFileURL

  static let golden = root.appendingPathComponent("tests/golden")

  /// A folder that the environment names.
  static func given(_ variable: String) -> URL? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
  }

  /// The repository's own scenarios.
  static let own = root.appendingPathComponent("tests/scenarios")

  /// The folder of scenarios to play: the one that the environment names, or the repository's own.
  static var scenarios: URL { given("LOTSEN_SCENARIOS") ?? own }

  /// The scenarios of a folder, sorted by name.
  static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// Writes a transcript where LOTSEN_TRANSCRIPTS says, so that those of all languages can be compared.
  static func keep(_ transcript: String, as name: String) throws {
    guard let folder = given("LOTSEN_TRANSCRIPTS")?.appendingPathComponent("swift") else { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(transcript.utf8).write(to: folder.appendingPathComponent("\(name).jsonl"))
  }
}

/// Why a test cannot go on.
struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
