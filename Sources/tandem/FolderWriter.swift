import Documents
import FolderWriting
import Foundation
import Mentoring

/// Writes the files of a programme folder, all of them or none, each whole.
struct FolderWriter {
  let path: String
  let overwrite: Bool
  let language: Language

  /// - Throws: where a file of one of the names stands there already, unless it may be written over.
  func write(_ files: [WrittenFile]) throws(CommandFailure) {
    do {
      try OutputFolder(path: path).make()
    } catch {
      throw CommandFailure(error, language)
    }
    let taken = files.first { FileManager.default.fileExists(atPath: path + "/" + $0.name) }
    if let taken, !overwrite {
      let text = LocalizedText(
        ru: "в папке \(path) уже есть \(taken.name); укажите другую папку или --overwrite",
        en: "there is \(taken.name) in \(path) already; name another folder, or say --overwrite")
      throw CommandFailure(.failure, [text[language]])
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    let written = AtomicFiles()
    do throws(DocumentFailure) {
      for file in files {
        try written.write(file.data, to: folder.appendingPathComponent(file.name))
      }
      try written.finish()
    } catch {
      throw CommandFailure(error, language)
    }
  }
}
