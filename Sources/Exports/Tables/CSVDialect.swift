import Contracts
import Documents
import Foundation
import Mentoring

/// How a table stands in a file of separated values.
public enum CSVDialect: Sendable {
  /// For machines: comma, decimal points, names of fields, words as codes, lines ended by `\n`.
  case machine
  /// For a spreadsheet in Russian: semicolon, byte order mark, decimal commas, titles, words and dates
  /// as people write them, lines ended by `\r\n`.
  case spreadsheet(Language)

  func text(_ table: ExportTable) -> String {
    var text = isForPeople ? "\u{FEFF}" : ""
    write(table.fields.map(heading), to: &text)
    for row in table.rows { write(row.map(cell), to: &text) }
    return text
  }

  private var isForPeople: Bool { if case .spreadsheet = self { true } else { false } }

  private func heading(_ field: ExportField) -> String {
    switch self {
    case .machine: field.name
    case .spreadsheet(let language): field.title[language]
    }
  }

  private func write(_ cells: [String], to text: inout String) {
    text += cells.map(quoted).joined(separator: isForPeople ? ";" : ",")
    text += isForPeople ? "\r\n" : "\n"
  }

  private func cell(_ value: ExportValue) -> String {
    switch (value, self) {
    case (.none, _): ""
    case (.text(let text), _): SpreadsheetText.harmless(text)
    case (.word(let word, _), .machine): word
    case (.word(_, let words), .spreadsheet(let language)): words[language]
    case (.integer(let number), _): String(number)
    case (.decimal(let units, let places), .machine):
      "\(ExactNumber.decimal(units, decimals: places))"
    case (.decimal(let units, let places), .spreadsheet):
      "\(ExactNumber.decimal(units, decimals: places))".replacingOccurrences(of: ".", with: ",")
    case (.truth(let truth), .machine): truth ? "true" : "false"
    case (.truth(let truth), .spreadsheet(.russian)): truth ? "да" : "нет"
    case (.truth(let truth), .spreadsheet(.english)): truth ? "yes" : "no"
    case (.date(let date), .machine): date.description
    case (.date(let date), .spreadsheet): SpreadsheetText.day(date)
    case (.month(let month), .machine): month.description
    case (.month(let month), .spreadsheet): SpreadsheetText.month(month)
    }
  }

  /// A text from the data as a cell of a comma-separated file.
  static func cell(_ text: String) -> String {
    CSVDialect.machine.quoted(SpreadsheetText.harmless(text))
  }

  private func quoted(_ text: String) -> String {
    let separator: Unicode.Scalar = isForPeople ? ";" : ","
    let needsQuotes = text.unicodeScalars.contains {
      $0 == separator || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    guard needsQuotes else { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}

/// Texts as a spreadsheet may hold them.
enum SpreadsheetText {
  /// A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r"].contains(first)
    else { return text }
    return "'" + text
  }

  /// `12.03.2027`
  static func day(_ date: CalendarDate) -> String {
    "\(twoDigits(date.day)).\(twoDigits(date.month)).\(date.year)"
  }

  /// `03.2027`
  static func month(_ month: Month) -> String { "\(twoDigits(month.month)).\(month.year)" }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension ExportTables {
  /// Each table in both dialects: `comma/NAME.csv` and `semicolon/NAME.csv`.
  public func csv(_ language: Language) -> [ExportFile] {
    tables.flatMap { table in
      [
        ExportFile("comma/\(table.name).csv", text: CSVDialect.machine.text(table)),
        ExportFile(
          "semicolon/\(table.name).csv", text: CSVDialect.spreadsheet(language).text(table)),
      ]
    }
  }
}
