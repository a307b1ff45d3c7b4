import Mentoring
import SwiftCSV

/// Reads a file of comma-separated values: quoted cells may hold commas, line breaks and doubled
/// quotation marks; blanks at the ends of a cell do not count; blank rows are skipped.
enum CSVTable {
  /// Rows of one table, blank ones and the header included.
  static let maxRows = 2_000_000

  /// - Returns: nil where there is not even a header (reported).
  static func sheet(_ text: String, file: String, log: IssueLog) -> Sheet? {
    guard isSeparable(text, file, log) else { return nil }
    var rows: [Sheet.Row] = []
    var line = 1
    var lastLine = 1
    var count = 0
    var isComplete = true
    do {
      let csv = try CSV<Enumerated>(
        string: text, delimiter: .comma, loadColumns: false, rowLimit: 0)
      try csv.enumerateAsArray(startAt: 0, rowLimit: maxRows + 1) { cells in
        count += 1
        lastLine = line
        let row = Sheet.Row(line: line, cells: cells.map { trimmed($0) })
        line += 1 + cells.reduce(0) { $0 + lineBreaks(in: $1) }
        if !row.isBlank { rows.append(row) }
      }
    } catch {
      isComplete = false
      log.error(InputPlace(file: file, row: line), CSVMessage.strayQuote)
    }
    if count > maxRows {
      isComplete = false
      log.error(InputPlace(file: file), CSVMessage.tooManyRows)
    }
    if isComplete, text.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 {
      isComplete = false
      if rows.last?.line == lastLine { rows.removeLast() }
      log.error(InputPlace(file: file, row: lastLine), CSVMessage.openQuote)
    }
    guard let header = rows.first else {
      if isComplete { log.error(InputPlace(file: file), CSVMessage.noHeader) }
      return nil
    }
    return Sheet(file: file, header: header, rows: Array(rows.dropFirst()), isComplete: isComplete)
  }

  /// Whether every comma and quotation mark stands for itself; a combining mark after one would make
  /// another character of it, and swallow cells.
  private static func isSeparable(_ text: String, _ file: String, _ log: IssueLog) -> Bool {
    let inBytes = text.utf8.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    if text.count(where: { $0 == "," || $0 == "\"" }) == inBytes { return true }
    var line = 1
    for character in text {
      if character.isNewline { line += 1 }
      if character.unicodeScalars.count > 1,
        character.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" })
      {
        log.error(InputPlace(file: file, row: line), CSVMessage.combined)
      }
    }
    return false
  }

  private static func lineBreaks(in cell: String) -> Int {
    let bytes = cell.utf8
    guard bytes.contains(where: { $0 == 10 || $0 == 13 }) else { return 0 }
    return cell.count { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }
}

enum CSVMessage: InputMessage {
  case strayQuote, openQuote, noHeader, combined, tooManyRows

  var text: LocalizedText {
    switch self {
    case .strayQuote:
      LocalizedText(
        ru: "кавычка внутри ячейки; возьмите всю ячейку в кавычки, а внутренние удвойте. "
          + "Дальше файл не прочитан",
        en:
          "a quotation mark inside a cell; put the whole cell in quotation marks and double those "
          + "inside. The file is not read any further")
    case .openQuote:
      LocalizedText(
        ru: "кавычка в этой строке не закрыта; закройте её",
        en: "a quotation mark in this row is never closed; close it")
    case .noHeader:
      LocalizedText(
        ru: "файл пуст; в первой строке должны быть названия столбцов",
        en: "the file is empty; its first row must hold the names of the columns")
    case .tooManyRows:
      LocalizedText(
        ru: "в таблице больше \(CSVTable.maxRows) строк; разделите программу на меньшие",
        en: "the table has more than \(CSVTable.maxRows) rows; split the programme")
    case .combined:
      LocalizedText(
        ru: "невидимый знак слит с запятой или кавычкой; наберите их заново",
        en: "an invisible sign is joined to a comma or a quotation mark; type them anew")
    }
  }
}
