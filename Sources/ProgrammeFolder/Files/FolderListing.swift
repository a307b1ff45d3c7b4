import Foundation
import Mentoring

/// The names of a folder's files.
enum FolderListing {
  private static let endings: Set<String> = ["csv", "tsv", "xls", "xlsb", "ods", "yaml", "yml"]

  static func names(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Warns of files that a person may take for input, but that are not read.
  static func warn(in folder: URL, known: Set<String>, log: IssueLog) {
    for name in names(in: folder) where !known.contains(name) && !name.hasPrefix(".") {
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard endings.contains(ending) else { continue }
      let shown = LocalizedText.quoted(name).english.dropFirst().dropLast()
      log.warning(
        InputPlace(file: String(shown)), ListingMessage.unread(name, known: known.sorted()))
    }
  }
}

enum ListingMessage: InputMessage {
  case unread(String, known: [String])
  case noTable, unreadSheet
  case double(String)

  var text: LocalizedText {
    switch self {
    case .unread(let name, let known):
      let nearest = LocalizedText.suggestion(for: name, among: known)
      return LocalizedText(
        ru: "этот файл не читается; " + (nearest?.russian ?? "уберите его, чтобы не путать"),
        en: "this file is not read; " + (nearest?.english ?? "move it away lest it mislead"))
    case .noTable:
      return LocalizedText(
        ru: "эта книга не читается: ни один лист не назван как таблица (Docs/DataFolder.md); "
          + "уберите её, чтобы не путать",
        en:
          "this workbook is not read: no sheet has the name of a table (Docs/DataFolder.md); move "
          + "it away lest it mislead")
    case .unreadSheet:
      return LocalizedText(
        ru: "этот лист не читается: он не назван как таблица (Docs/DataFolder.md)",
        en: "this sheet is not read: it has not the name of a table (Docs/DataFolder.md)")
    case .double(let other):
      let other = LocalizedText.quoted(other)
      return LocalizedText(
        ru: "эта таблица есть и в \(other.russian); оставьте одну",
        en: "this table stands in \(other.english) too; keep one of them")
    }
  }
}
