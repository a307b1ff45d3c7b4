import Foundation
import Mentoring
import Spreadsheets

/// One table as it is written, whatever its cells mean.
public struct RawTable: Sendable {
  public let guide: TableGuide
  public var headings: [String]
  /// Cells up to the last one that is filled, row by row.
  public var rows: [[String]]

  public init(guide: TableGuide, headings: [String], rows: [[String]]) {
    self.guide = guide
    self.headings = headings
    self.rows = rows
  }
}

/// A folder's tables and its `programme.yaml` as they are written, to be written in another format.
public struct RawFolder: Sendable {
  public let tables: [RawTable]
  /// The bytes of `programme.yaml`; nil: there is none.
  public let programmeFile: Data?

  public init(tables: [RawTable], programmeFile: Data?) {
    self.tables = tables
    self.programmeFile = programmeFile
  }

  /// Reads every table of a folder, without looking into the cells.
  ///
  /// - Throws: what keeps files from being tables, and cells from having a value.
  public init(at folder: URL) throws(InvalidInput) {
    try self.init(at: folder, TableGuide.all)
  }

  /// Reads some tables of a folder, without looking into the cells.
  ///
  /// - Throws: what keeps files from being tables, and cells from having a value.
  init(at folder: URL, _ guides: [TableGuide]) throws(InvalidInput) {
    try ProgrammeFolder.requireFolder(folder)
    let log = IssueLog()
    let files = FolderFiles(folder, log: log)
    let programmeFile = files.file(
      ProgrammeFile.name, isRequired: false, maxBytes: YAMLText.maxBytes)
    var tables: [RawTable] = []
    for guide in guides {
      let found = files.table(guide.name, names: guide.names, isRequired: false)
      guard let sheet = found.sheet else { continue }
      Self.reportCellsWithoutValue(sheet, log)
      tables.append(
        RawTable(
          guide: guide, headings: sheet.headings, rows: sheet.rows.map { sheet.grid.texts(of: $0) })
      )
    }
    guard !log.hasErrors else {
      throw InvalidInput(issues: log.issues(.error, fileOrder: files.order))
    }
    self.init(tables: tables, programmeFile: programmeFile.map { Data($0.bytes) })
  }

  private static func reportCellsWithoutValue(_ sheet: Sheet, _ log: IssueLog) {
    for row in sheet.rows {
      for column in 0..<sheet.grid.width(of: row) {
        let heading = column < sheet.headings.count ? sheet.headings[column] : "\(column + 1)"
        let place = sheet.place(row.line, Heading.shown(heading))
        switch sheet.grid.kind(column, in: row) {
        case .formulaWithoutValue: log.error(place, CellMessage.formulaWithoutValue)
        case .failure: log.error(place, CellMessage.failure(sheet.grid.text(column, in: row)))
        case .text, .number, .truth, .day: break
        }
      }
    }
  }
}
