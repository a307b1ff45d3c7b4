import Documents
import Foundation
import Mentoring

/// A folder that results go to.
struct OutputFolder {
  let path: String

  /// Makes the folder where it is not there yet.
  func make() throws(DocumentFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DocumentFailure(
        doing: .creating, file: path,
        text: LocalizedText(
          ru: "на этом месте нельзя создать папку; проверьте путь и права",
          en: "no folder can be made there; check the path and permissions"))
    }
    try requireAccess(for: path)
  }

  func requireAccess(for file: String) throws(DocumentFailure) {
    guard access(path, W_OK | X_OK) != 0 else { return }
    throw DocumentFailure(
      doing: .creating, file: file,
      text: LocalizedText(
        ru: "нет права писать в эту папку", en: "no permission to write in this folder"))
  }
}
