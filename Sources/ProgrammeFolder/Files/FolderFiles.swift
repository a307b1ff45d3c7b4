import Foundation
import Mentoring
import Spreadsheets

/// The files of a folder, each read at most once, and the sheets of its workbooks.
final class FolderFiles {
  static let maxTableBytes = 64 << 20

  private let folder: URL
  private let log: IssueLog
  /// Files that stand in for tables of the folder, by the table's code.
  private let replacements: [String: URL]
  private let workbooks: [WorkbookFile]
  /// Whether there is a workbook that cannot be read (reported), in which any table may stand.
  private let hasBrokenWorkbook: Bool
  /// Sheets that a table has asked for, by label.
  private var taken: Set<String> = []
  private var read: Set<String> = []
  private(set) var digests: [FileDigest]
  /// Files and sheets in the order in which faults are reported.
  private(set) var order: [String]

  init(_ folder: URL, log: IssueLog, replacements: [String: URL] = [:]) {
    self.folder = folder
    self.replacements = replacements
    self.log = log
    let names = FolderListing.names(in: folder).filter(WorkbookFile.isName)
    order = [ProgrammeFile.name] + names
    workbooks = names.compactMap { WorkbookFile.open($0, in: folder, log: log) }
    hasBrokenWorkbook = workbooks.count < names.count
    digests = []
  }

  /// A file by its name; noted as one that was read.
  ///
  /// - Parameter isNoted: whether plans follow from it, so that they name its digest.
  func file(
    _ name: String, isRequired: Bool, maxBytes: Int = maxTableBytes, isNoted: Bool = true
  ) -> InputFile? {
    read.insert(name)
    if !order.contains(name) { order.append(name) }
    let file = InputFile.read(
      name, in: folder, isRequired: isRequired, maxBytes: maxBytes, log: log)
    if let file, isNoted { digests.append(FileDigest(file: name, sha256: file.digest)) }
    return file
  }

  /// A table, be it a file or a sheet.
  func table(
    _ table: some TableName, names: ColumnNames, isRequired: Bool, isNoted: Bool = true
  ) -> TableFinding {
    if let place = replacements[table.rawValue] {
      leave(table)
      return self.table(table, at: place, names: names)
    }
    let sheets = workbooks.flatMap { book in
      book.sheets.filter { table.isName($0.name) }.map { (book, $0) }
    }
    let file = file(
      table.file, isRequired: isRequired && workbooks.isEmpty && !hasBrokenWorkbook,
      isNoted: isNoted)
    for (book, sheet) in sheets {
      taken.insert(book.label(sheet))
      order.append(book.label(sheet))
    }
    if let file {
      for (book, sheet) in sheets { reportDouble(book.label(sheet), table.file) }
      let sheet = Sheet.csv(file, names: names, log: log)
      return TableFinding(label: table.file, sheet: sheet, isAbsent: false)
    }
    guard let (book, first) = sheets.first else {
      let isFaulty = log.hasErrors(in: table.file)
      if isRequired, !isFaulty, !hasBrokenWorkbook, let book = workbooks.first {
        log.error(InputPlace(file: book.name), FileMessage.noSheet(table.rawValue, table.russian))
      }
      // In a folder with a workbook people look for a table there.
      let label = workbooks.first.map { "\($0.name)[\(table.rawValue)]" } ?? table.file
      return TableFinding(
        label: isFaulty ? table.file : label, sheet: nil,
        isAbsent: !isRequired && !isFaulty && !hasBrokenWorkbook)
    }
    for (other, sheet) in sheets.dropFirst() { reportDouble(other.label(sheet), book.label(first)) }
    let label = book.label(first)
    let found = book.read(first, names: names, log: log)
    if let found, isNoted { digests.append(FileDigest(file: label, sha256: found.digest)) }
    return TableFinding(label: label, sheet: found, isAbsent: false)
  }

  /// A table that stands somewhere else: a file of text, or a workbook's sheet of its name or only sheet.
  private func table(
    _ table: some TableName, at place: URL, names: ColumnNames
  ) -> TableFinding {
    let (name, home) = (place.lastPathComponent, place.deletingLastPathComponent())
    if !order.contains(name) { order.append(name) }
    guard WorkbookFile.isName(name) else {
      let file = InputFile.read(
        name, in: home, isRequired: true, maxBytes: Self.maxTableBytes, log: log)
      let sheet = file.flatMap { Sheet.csv($0, names: names, log: log) }
      return TableFinding(label: name, sheet: sheet, isAbsent: false)
    }
    guard let book = WorkbookFile.open(name, in: home, log: log) else {
      return TableFinding(label: name, sheet: nil, isAbsent: false)
    }
    let only = book.sheets.count == 1 ? book.sheets.first : nil
    guard let sheet = book.sheets.first(where: { table.isName($0.name) }) ?? only else {
      log.error(InputPlace(file: name), FileMessage.noSheet(table.rawValue, table.russian))
      return TableFinding(label: name, sheet: nil, isAbsent: false)
    }
    let label = book.label(sheet)
    order.append(label)
    return TableFinding(
      label: label, sheet: book.read(sheet, names: names, log: log), isAbsent: false)
  }

  /// Leaves a table to other commands: nobody is warned that it is not read.
  func leave(_ table: some TableName) {
    read.insert(table.file)
    for book in workbooks {
      for sheet in book.sheets where table.isName(sheet.name) { taken.insert(book.label(sheet)) }
    }
  }

  /// Warns of files and sheets that a person may take for input, but that nobody has asked for.
  func warnOfUnread() {
    FolderListing.warn(in: folder, known: read, log: log)
    for book in workbooks {
      let unread = book.sheets.filter { sheet in
        !taken.contains(book.label(sheet)) && !sheet.isHidden
          && !WorkbookTemplate.isExplanation(sheet.name)
      }
      if unread.count == book.sheets.count {
        log.warning(InputPlace(file: book.name), ListingMessage.noTable)
      } else {
        for sheet in unread {
          log.warning(InputPlace(file: book.label(sheet)), ListingMessage.unreadSheet)
        }
      }
    }
  }

  private func reportDouble(_ place: String, _ other: String) {
    log.error(InputPlace(file: place), ListingMessage.double(other))
  }
}

/// What was found of a table.
struct TableFinding {
  /// Where it is, or would be.
  let label: String
  /// nil: there is none, or none that can be read (reported).
  let sheet: Sheet?
  /// Whether the table is not there, and need not be.
  let isAbsent: Bool
}
