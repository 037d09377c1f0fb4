import Foundation

/// Keeps the snapshot of the session in a file of the app.
public struct SnapshotStore: Sendable {
  private let folder: URL
  private var file: URL { folder.appending(path: "session.lotsen") }

  /// A store in a folder of its own, which is made when something is saved.
  public init(folder: URL) {
    self.folder = folder
  }

  /// What was saved; none where nothing was. What is there and can't be read gives no bytes, which no guide takes.
  func read() -> Data? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return (try? Data(contentsOf: file)) ?? Data()
  }

  /// Saves: whole, or not at all.
  func save(_ snapshot: Data) throws {
    if !FileManager.default.fileExists(atPath: folder.path) { try prepare() }
    try snapshot.write(to: file, options: .atomic)
  }

  /// Keeps what can't be used beside, under a name that is not taken.
  func setAside() {
    let names = (1...).lazy.map { folder.appending(path: "session.aside-\($0)") }
    guard let free = names.first(where: { !FileManager.default.fileExists(atPath: $0.path) }) else { return }
    try? FileManager.default.moveItem(at: file, to: free)
  }

  /// Makes the folder. The answers stay on this device: they are in no backup.
  private func prepare() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #if canImport(Darwin)
      var (excluded, values) = (folder, URLResourceValues())
      values.isExcludedFromBackup = true
      try excluded.setResourceValues(values)
    #endif
  }
}
