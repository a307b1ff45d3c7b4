import Foundation
import ZIPArchive

/// A workbook in Excel's XML format: its sheets, found through relationships, and what they say.
public final class WorkbookReader {
  public struct Sheet: Sendable, Hashable {
    public let name: String
    public let isHidden: Bool
    fileprivate let part: String
  }

  /// What a sheet says.
  public struct Contents: Sendable {
    public let grid: TextGrid
    public let merges: [SheetRange]
    /// Rows that are hidden and have something written in them; they are in the grid.
    public let hiddenRows: Int
  }

  /// In the order in which they are shown.
  public let sheets: [Sheet]

  private let archive: ZIPReader
  /// Whether day 0 is 1 January 1904.
  public let countsFrom1904: Bool
  private let relationships: RelationshipsHandler
  private let workbookPart: String
  /// Read when the first sheet asks for them.
  private var parts: (strings: SharedStringsHandler, formats: [NumberFormat])?

  public init(_ data: Data) throws(WorkbookFault) {
    do {
      archive = try ZIPReader(data)
    } catch {
      throw .archive(error)
    }
    let root = RelationshipsHandler()
    guard archive.entry(named: "_rels/.rels") != nil else { throw .notAWorkbook }
    try XMLStream.read("_rels/.rels", of: archive, with: root)
    guard let target = root.target(ofType: "officeDocument") else { throw .notAWorkbook }
    let workbookPart = PartName.resolve(target, from: "")
    guard workbookPart.lowercased().hasSuffix(".xml") else { throw .notAWorkbook }
    let workbook = WorkbookHandler()
    try XMLStream.read(workbookPart, of: archive, with: workbook)
    guard workbook.isWorkbook else { throw .notAWorkbook }
    let relationships = RelationshipsHandler()
    try XMLStream.read(PartName.relationships(of: workbookPart), of: archive, with: relationships)
    sheets = workbook.sheets.compactMap { sheet in
      guard let found = relationships.targets[sheet.relationship],
        found.type.hasSuffix("/worksheet")
      else { return nil }
      let part = PartName.resolve(found.target, from: workbookPart)
      return Sheet(name: sheet.name, isHidden: sheet.isHidden, part: part)
    }
    countsFrom1904 = workbook.countsFrom1904
    self.relationships = relationships
    self.workbookPart = workbookPart
  }

  public func read(_ sheet: Sheet) throws(WorkbookFault) -> Contents {
    let (strings, formats) = try sharedParts()
    let handler = SheetHandler(
      sheet: sheet.name, strings: strings, formats: formats, countsFrom1904: countsFrom1904)
    try XMLStream.read(sheet.part, of: archive, with: handler)
    if let fault = handler.fault { throw fault }
    return Contents(
      grid: handler.grid, merges: handler.merges, hiddenRows: handler.hiddenRows)
  }

  private func sharedParts()
    throws(WorkbookFault) -> (strings: SharedStringsHandler, formats: [NumberFormat])
  {
    if let parts { return parts }
    let strings = SharedStringsHandler()
    let styles = StylesHandler()
    try readOptional("sharedStrings", with: strings)
    try readOptional("styles", with: styles)
    parts = (strings, styles.formats)
    return (strings, styles.formats)
  }

  /// A part that a workbook may do without; one that it names must be there.
  private func readOptional(_ type: String, with handler: XMLHandler) throws(WorkbookFault) {
    guard let target = relationships.target(ofType: type) else { return }
    try XMLStream.read(
      PartName.resolve(target, from: workbookPart), of: archive, with: handler)
  }
}
