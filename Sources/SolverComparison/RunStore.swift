import Documents
import Foundation
import MeasuredProgrammes

/// The folder of a comparison: the runs of each programme in a file of their own, so that one that was
/// broken off goes on where it stood, and several add up.
public struct RunStore: Sendable {
  /// The runs on one programme.
  struct Entry: Codable, Sendable {
    /// The seconds, threads, peers and effort that the runs were made with.
    let settings: ComparisonSettings
    let machine: String
    let runs: [SolverRun]
  }

  public let folder: URL

  public init(folder: URL) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func save(_ entry: Entry, of programme: MeasuredProgramme) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try AtomicFile.write(encoder.encode(entry), to: file(of: programme))
  }

  /// Whether the programme was measured in just this way already.
  func has(_ programme: MeasuredProgramme, with settings: ComparisonSettings) -> Bool {
    guard let data = try? Data(contentsOf: file(of: programme)),
      let entry = try? JSONDecoder().decode(Entry.self, from: data)
    else { return false }
    return entry.settings == settings
  }

  /// All programmes that the folder has, by name.
  func entries() throws -> [Entry] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(Self.ending) }.sorted()
    return try names.map {
      try JSONDecoder().decode(
        Entry.self, from: Data(contentsOf: folder.appendingPathComponent($0)))
    }
  }

  /// Adds a command to those that filled the folder.
  public func note(command: String) throws {
    let known = commands()
    if known.contains(command) { return }
    try AtomicFile.write(
      (known + [command]).map { $0 + "\n" }.joined(),
      to: folder.appendingPathComponent(Self.commandsName))
  }

  func commands() -> [String] {
    let file = folder.appendingPathComponent(Self.commandsName)
    return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
      .map(String.init)
  }

  private func file(of programme: MeasuredProgramme) -> URL {
    folder.appendingPathComponent(programme.name + Self.ending)
  }

  private static let ending = ".runs.json"
  private static let commandsName = "commands.txt"
}
