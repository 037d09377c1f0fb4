import Foundation
import LotsenCore

extension Policy {
  /// Loads a policy that is one JSON text, such as one that came by managed configuration. Errors call it by `name`.
  public static func load(data: Data, name: String = "policy.json") throws -> Policy {
    try load(parts: [PolicyPart(name: name, bytes: data)])
  }

  /// Loads a policy from every JSON file in a folder and the folders in it.
  ///
  /// Errors call a part by its path from the folder. What the system says about a file that cannot be read is passed
  /// on as it is.
  public static func load(folder: URL) throws -> Policy {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let parts = try paths.filter { $0.hasSuffix(".json") }.sorted().map { path in
      PolicyPart(name: path, bytes: try Data(contentsOf: folder.appendingPathComponent(path)))
    }
    return try load(parts: parts)
  }

  /// Looks for words without a session, at a date; see ``Policy/find(words:moment:)``.
  public func find(
    _ words: String, at date: Date, locales: [String] = Locale.preferredLanguages
  ) throws -> FindResult {
    find(words: words, moment: try Moment(date: date, locales: locales))
  }

  /// An error in the official's words. It needs no time, so it can also be said of a clock that is wrong.
  public func sentence(for error: GuideError, locales: [String] = Locale.preferredLanguages) -> String {
    sentence(error: error, moment: Moment(now: 0, locales: locales))
  }

  /// The words that a shell needs around a screen; they need no time.
  public func shellWords(locales: [String] = Locale.preferredLanguages) -> ShellWords {
    shellWords(moment: Moment(now: 0, locales: locales))
  }
}
