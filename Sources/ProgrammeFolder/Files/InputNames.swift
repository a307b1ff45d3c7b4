import Foundation
import Mentoring
import OfficeRecords
import YearRecords

extension ProgrammeFolder {
  /// Whether a programme is read from a file, or would be if it were there: a table or workbook beside
  /// a `programme.yaml`, that file itself, what was decided about it, or a scenario.
  public static func isInput(_ file: URL) -> Bool {
    let file = file.resolvingSymlinksInPath()
    let name = file.lastPathComponent
    let isThere = FileManager.default.fileExists(atPath: file.path)
    // Programmes and scenarios are the only YAML files.
    if isThere, ["yaml", "yml"].contains(file.pathExtension.lowercased()) { return true }
    let folder = file.deletingLastPathComponent()
    if isThere, folder.lastPathComponent == DecisionRecord.folder,
      isProgramme(folder.deletingLastPathComponent())
    {
      return true
    }
    guard isProgramme(folder) else { return false }
    return name == ProgrammeFile.name || tableFiles.contains(name)
      || isThere && WorkbookFile.isName(name) && WorkbookFile.hasTables(name, in: folder)
  }

  private static func isProgramme(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(ProgrammeFile.name).path)
  }

  private static var tableFiles: Set<String> {
    Set(
      Table.allCases.map(\.file) + OfficeTable.allCases.map(\.file)
        + YearTable.allCases.map(\.file) + [PeopleName.people.file])
  }
}

extension WorkbookFile {
  /// Whether any sheet is named as a table; a workbook that cannot be read may have one.
  fileprivate static func hasTables(_ name: String, in folder: URL) -> Bool {
    guard let book = open(name, in: folder, log: IssueLog()) else { return true }
    return book.sheets.contains { sheet in
      Table.allCases.contains { $0.isName(sheet.name) }
        || OfficeTable.allCases.contains { $0.isName(sheet.name) }
        || YearTable.allCases.contains { $0.isName(sheet.name) }
        || PeopleName.people.isName(sheet.name)
    }
  }
}
