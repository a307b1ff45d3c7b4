import Contracts
import Documents
import Mentoring
import WorkbookWriting

/// Makes a sheet of a table: frozen header with filters, widths after the contents, sums below,
/// colours where a figure asks for attention.
struct SheetMaker {
  let table: ExportTable
  let language: Language

  var sheet: Worksheet {
    var sheet = Worksheet(
      name: String(table.title[language].prefix(31)), rows: [header] + table.rows.map(cells),
      columns: widths.map { ColumnLayout(width: $0) })
    sheet.fitHeights()
    sheet.rowHeights[0] = max(32, sheet.rowHeights[0] ?? 0)
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.filter = CellRange(
      rows: 0...max(1, table.rows.count), columns: 0...(table.fields.count - 1))
    sheet.page = PageLayout(footer: "&C&P / &N")
    if !table.rows.isEmpty {
      sheet.conditions = conditions
      if table.fields.contains(where: \.isSummed) { sheet.rows.append(sums) }
    }
    return sheet
  }

  private var header: [Cell] {
    table.fields.map { .text($0.title[language], SheetStyle.header) }
  }

  private func cells(_ row: [ExportValue]) -> [Cell] {
    zip(row, table.fields).map { value, field in
      SheetValue.cell(value, field.kind, language)
    }
  }

  /// `SUBTOTAL(109, …)` adds up what the filter shows.
  private var sums: [Cell] {
    table.fields.enumerated().map { column, field in
      guard field.isSummed else {
        let text = column == 0 ? (language == .russian ? "Итого" : "Total") : ""
        return Cell(text.isEmpty ? .blank : .text(text), SheetStyle.sum)
      }
      let letters = Self.letters(of: column)
      let total = table.rows.reduce(0) { $0 + SheetValue.number($1[column]) }
      return Cell(
        .formula(
          "=SUBTOTAL(109,\(letters)2:\(letters)\(table.rows.count + 1))", result: total),
        SheetStyle.sum.with { $0.numberFormat = SheetStyle.format(field.kind) })
    }
  }

  private var widths: [Double] {
    table.fields.enumerated().map { column, field in
      let longest = table.rows.prefix(2000).map { SheetValue.length($0[column], language) }.max()
      let heading = field.title[language].split(separator: " ").map(\.count).max() ?? 0
      return Double(min(44, max(7, longest ?? 0, heading + 3)) + 2)
    }
  }

  private var conditions: [ConditionalFormat] {
    table.fields.enumerated().flatMap { column, field in
      let range = CellRange(rows: 1...table.rows.count, columns: column...column)
      let cell = "\(Self.letters(of: column))2"
      return SheetStyle.rules(for: field.name, cell, language).map { ConditionalFormat(range, $0) }
    }
  }

  /// `A`, …, `Z`, `AA`, ….
  static func letters(of column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(of: column / 26 - 1) + letter
  }
}

/// Values of an export as cells.
enum SheetValue {
  static func cell(
    _ value: ExportValue, _ kind: ExportField.Kind, _ language: Language
  ) -> Cell {
    let style = SheetStyle.body.with { $0.numberFormat = SheetStyle.format(kind) }
    switch value {
    case .none: return Cell(.blank, style)
    case .text(let text): return .text(writable(text), SheetStyle.text)
    case .word(_, let words): return .text(words[language], SheetStyle.text)
    case .integer, .decimal: return .number(number(value), style)
    case .truth(let truth):
      let word = LocalizedText(ru: truth ? "да" : "нет", en: truth ? "yes" : "no")
      return .text(word[language], SheetStyle.text)
    case .date(let date):
      return Cell(.date(year: date.year, month: date.month, day: date.day), style)
    case .month(let month):
      return Cell(.date(year: month.year, month: month.month, day: 1), style)
    }
  }

  /// What a cell can hold: not a formula, no control character that XML forbids, and no more than
  /// Excel's length of a text.
  static func writable(_ text: String) -> String {
    let visible = text.unicodeScalars.map { scalar -> Character in
      let isForbidden =
        switch scalar.value {
        case 0x9, 0xA, 0xD: false
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
        default: false
        }
      return isForbidden ? " " : Character(scalar)
    }
    let harmless = SpreadsheetText.harmless(String(visible))
    guard harmless.utf16.count > 32_767 else { return harmless }
    return String(harmless.unicodeScalars.prefix(16_000)) + "…"
  }

  /// 0 for what is no number.
  static func number(_ value: ExportValue) -> Double {
    switch value {
    case .integer(let number): Double(number)
    case .decimal(let units, 1): Double(units) / 10
    case .decimal(let units, 2): Double(units) / 100
    case .decimal(let units, _): Double(units)
    default: 0
    }
  }

  /// About how many characters it takes.
  static func length(_ value: ExportValue, _ language: Language) -> Int {
    switch value {
    case .none: 0
    case .text(let text): text.count
    case .word(_, let words): words[language].count
    case .integer(let number): String(number).count
    case .decimal(let units, _): String(units).count + 1
    case .truth: 3
    case .date, .month: 10
    }
  }
}
