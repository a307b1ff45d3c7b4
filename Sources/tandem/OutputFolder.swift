import Documents
import Foundation
import Mentoring

/// A folder that results go to.
struct OutputFolder {
  let path: String

  private var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// Makes the folder where it is not there yet.
  func make() throws(DocumentFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DocumentFailure(
        doing: .creating, file: name,
        text: LocalizedText(
          ru: "на этом месте нельзя создать папку; проверьте путь и права",
          en: "no folder can be made there; check the path and permissions"))
    }
    try requireAccess(for: name)
  }

  /// Finds out whether a file could be written, without touching anything.
  static func check(file path: String) throws(DocumentFailure) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = OutputFolder(path: file.deletingLastPathComponent().path)
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else {
      throw failure(file, LocalizedText(ru: "такой папки нет", en: "there is no such folder"))
    }
    try folder.requireAccess(for: file.lastPathComponent)
    let type = try? FileManager.default.attributesOfItem(atPath: file.path)[.type]
    if let type = type as? FileAttributeType, type != .typeRegular {
      throw failure(
        file,
        LocalizedText(
          ru: "на этом месте не обычный файл; - вместо имени пишет на стандартный вывод",
          en: "it is no ordinary file; - in its place writes to stdout"))
    }
  }

  private static func failure(_ file: URL, _ text: LocalizedText) -> DocumentFailure {
    DocumentFailure(doing: .creating, file: file.lastPathComponent, text: text)
  }

  private func requireAccess(for file: String) throws(DocumentFailure) {
    guard access(path, W_OK | X_OK) != 0 else { return }
    throw DocumentFailure(
      doing: .creating, file: file,
      text: LocalizedText(
        ru: "нет права писать в эту папку", en: "no permission to write in this folder"))
  }
}
