import CXLSXWriter
import Foundation

extension Workbook {
  /// The workbook as the bytes of an XLSX file.
  ///
  /// - Parameter scratch: a folder in which a folder of our own is made for the library's drafts, and
  ///   removed again.
  /// - Throws: where a value fits in no cell, a name on no sheet, or the drafts cannot be written.
  public func xlsx(
    scratch: URL = FileManager.default.temporaryDirectory
  ) throws(WorkbookFailure) -> Data {
    try WorkbookCheck.check(self)
    let folder = try ScratchFolder(in: scratch)
    defer { folder.remove() }
    let file = folder.path + "/workbook.xlsx"
    try WorkbookWriter(file: file, scratch: folder.path).write(self)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw WorkbookFailure(reason: "the draft cannot be read back")
    }
    return data
  }
}

/// A folder that nobody else uses, removed with everything in it.
private struct ScratchFolder {
  let path: String

  init(in parent: URL) throws(WorkbookFailure) {
    var template = Array((parent.path + "/tandem-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WorkbookFailure(reason: String(cString: strerror(errno)))
    }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

/// Owns the library's workbook inside one call of `write`.
private struct WorkbookWriter {
  /// The instant that every file names as that of its making: 1 January 2000, noon, UTC.
  private static let created: time_t = 946_728_000

  let file: String
  let scratch: String

  func write(_ workbook: Workbook) throws(WorkbookFailure) {
    let strings = CStrings()
    var options = lxw_workbook_options()
    options.tmpdir = strings.keep(scratch)
    guard let book = workbook_new_opt(file, &options) else {
      throw WorkbookFailure(reason: "no memory")
    }
    do throws(WorkbookFailure) {
      try fill(book, workbook, strings)
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    try Self.check(workbook_close(book))
  }

  private func fill(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ workbook: Workbook, _ strings: CStrings
  ) throws(WorkbookFailure) {
    var properties = lxw_doc_properties()
    properties.title = strings.keep(workbook.title)
    properties.author = strings.keep(workbook.author)
    properties.created = Self.created
    try Self.check(workbook_set_properties(book, &properties))
    // A format has to be made before the sheet that uses it is closed, and once for each look.
    var formats = Formats(book)
    let sheets = workbook.sheets.map { ($0, workbook_add_worksheet(book, $0.name)) }
    for (sheet, pointer) in sheets {
      guard let pointer else { throw WorkbookFailure(sheet: sheet.name, reason: "refused") }
      do throws(WorkbookFailure) {
        try WorksheetWriter(pointer, strings).write(sheet, &formats)
        for chart in sheet.charts { try chart.write(to: pointer, named: sheet.name, of: book) }
      } catch {
        throw WorkbookFailure(sheet: sheet.name, reason: error.reason)
      }
    }
    if let first = sheets.first(where: { !$0.0.isHidden })?.1 {
      worksheet_activate(first)
      worksheet_set_first_sheet(first)
    }
    for name in workbook.names {
      try Self.check(workbook_define_name(book, name.name, name.formula))
    }
  }

  static func check(_ error: lxw_error) throws(WorkbookFailure) {
    guard error != LXW_NO_ERROR else { return }
    throw WorkbookFailure(reason: lxw_strerror(error).map { String(cString: $0) } ?? "\(error)")
  }
}

extension lxw_error {
  func check() throws(WorkbookFailure) { try WorkbookWriter.check(self) }
}

/// Copies of strings for structures of C, freed together.
final class CStrings {
  private var pointers: [UnsafeMutablePointer<CChar>] = []

  func keep(_ text: String) -> UnsafeMutablePointer<CChar> {
    let pointer = strdup(text)!
    pointers.append(pointer)
    return pointer
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
