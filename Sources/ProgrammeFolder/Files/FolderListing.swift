import Foundation
import Mentoring

/// Looks for files that a person may take for input, but that are not read.
enum FolderListing {
  private static let endings: Set<String> = ["csv", "xlsx", "xls", "ods", "yaml", "yml"]

  static func warnOfUnreadFiles(in folder: URL, log: IssueLog) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let known = FolderTables.fileOrder
    for name in names.sorted() where !known.contains(name) && !name.hasPrefix(".") {
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard endings.contains(ending) else { continue }
      let shown = LocalizedText.quoted(name).english.dropFirst().dropLast()
      log.warning(InputPlace(file: String(shown)), ListingMessage.unread(name, known: known))
    }
  }
}

enum ListingMessage: InputMessage {
  case unread(String, known: [String])

  var text: LocalizedText {
    switch self {
    case .unread(let name, let known):
      let nearest = LocalizedText.suggestion(for: name, among: known)
      return LocalizedText(
        ru: "этот файл не читается; " + (nearest?.russian ?? "уберите его, чтобы не путать"),
        en: "this file is not read; " + (nearest?.english ?? "move it away lest it mislead"))
    }
  }
}
