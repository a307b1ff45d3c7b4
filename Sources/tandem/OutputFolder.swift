import Documents
import Foundation
import Mentoring

/// A folder that results go to.
struct OutputFolder {
  let path: String

  init(path: String) { self.path = path }

  init(ofFile file: String) {
    path = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent().path
  }

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
    guard access(path, W_OK | X_OK) == 0 else { throw notWritable(name) }
  }

  /// Finds out whether a file could be written into the folder, without touching it.
  func check(forFile file: String) throws(DocumentFailure) {
    let name = URL(fileURLWithPath: file).lastPathComponent
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else {
      throw DocumentFailure(
        doing: .creating, file: name,
        text: LocalizedText(ru: "такой папки нет", en: "there is no such folder"))
    }
    guard access(path, W_OK | X_OK) == 0 else { throw notWritable(name) }
  }

  private func notWritable(_ name: String) -> DocumentFailure {
    DocumentFailure(
      doing: .creating, file: name,
      text: LocalizedText(
        ru: "нет права писать в эту папку", en: "no permission to write in this folder"))
  }
}
