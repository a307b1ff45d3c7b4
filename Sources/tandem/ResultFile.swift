import Documents
import Foundation
import Mentoring
import ProgrammeFolder

/// A file that the result of a command goes to: never one that a programme is read from.
///
/// Commands that write tables and scenarios themselves (`new`, `generate`, `convert`, `import-travel`,
/// `keep --save`, `--apply`) write over one only where they are told to.
struct ResultFile {
  /// As the user named it.
  let path: String

  init(_ path: String) { self.path = path }

  /// - Parameter name: may have folders in it.
  init(_ name: String, in folder: String) {
    path = (folder as NSString).appendingPathComponent(name)
  }

  /// Finds out whether the file could be written, without touching anything.
  func check() throws(DocumentFailure) {
    try checkSubject()
    try checkPlace()
  }

  /// The same of a plan document, which is no table either where none is lost.
  func checkPlan() throws(DocumentFailure) {
    let ending = (path as NSString).pathExtension.lowercased()
    guard !["csv", "tsv", "xlsx", "yaml", "yml"].contains(ending) else {
      throw failure(
        LocalizedText(
          ru: "план — документ JSON; дайте файлу имя с окончанием .json",
          en: "the plan is a JSON document; name a file that ends in .json"))
    }
    try check()
  }

  /// Writes the file, whole or not at all.
  func write(_ data: Data) throws(DocumentFailure) {
    try checkSubject()
    try AtomicFile.write(data, to: URL(fileURLWithPath: path))
  }

  /// Writes the file together with others.
  func write(_ data: Data, among files: AtomicFiles) throws(DocumentFailure) {
    try checkSubject()
    try files.write(data, to: URL(fileURLWithPath: path))
  }

  func write(_ text: String) throws(DocumentFailure) { try write(Data(text.utf8)) }

  /// Whether there is a folder that may be written in, and no device or folder in the file's place.
  func checkPlace() throws(DocumentFailure) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = OutputFolder(path: file.deletingLastPathComponent().path)
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else { throw failure(LocalizedText(ru: "такой папки нет", en: "there is no such folder")) }
    try folder.requireAccess(for: path)
    let type = try? FileManager.default.attributesOfItem(atPath: file.path)[.type]
    if let type = type as? FileAttributeType, type != .typeRegular {
      throw failure(
        LocalizedText(
          ru: "на этом месте не обычный файл; - вместо имени пишет на стандартный вывод",
          en: "it is no ordinary file; - in its place writes to stdout"))
    }
  }

  private func checkSubject() throws(DocumentFailure) {
    guard ProgrammeFolder.isInput(URL(fileURLWithPath: path)) else { return }
    throw failure(
      LocalizedText(
        ru: "из файла с этим именем читается программа; дайте другое имя",
        en: "a programme is read from the file of this name; give another one"))
  }

  private func failure(_ text: LocalizedText) -> DocumentFailure {
    DocumentFailure(doing: .creating, file: path, text: text)
  }
}
