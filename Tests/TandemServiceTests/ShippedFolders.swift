import Foundation
import ProgrammeFolder
import TandemService

/// The programmes that Tandem ships.
enum ShippedFolders {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let schema = root.appending(path: "Docs/plan.schema.json")
  static let readme = root.appending(path: "README.md")

  /// Every folder of `Data` with a programme.
  static let names: [String] = {
    let data = root.appending(path: "Data")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data.path)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(
        atPath: data.appending(path: $0).appending(path: "programme.yaml").path)
    }
  }()

  static func read(_ name: String) throws -> SoundFolder {
    try SoundFolder(at: root.appending(path: "Data").appending(path: name))
  }
}

extension ShippedFolders {
  static func scenarios(_ name: String) -> ScenarioFolder {
    ScenarioFolder.of(programmeFolder: root.appending(path: "Data").appending(path: name))
  }
}

extension ShippedFolders {
  static func url(_ name: String) -> URL { root.appending(path: "Data").appending(path: name) }
}
