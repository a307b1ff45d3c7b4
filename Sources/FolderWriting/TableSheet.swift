import Mentoring
import ProgrammeFolder
import WorkbookWriting

/// One table as a sheet: headings that stay in sight and explain themselves, lists to choose from,
/// codes that Excel leaves as they are.
struct TableSheet {
  /// Empty rows below the table in which lists to choose from are offered too.
  private static let spareRows = 500

  private let table: RawTable
  private let all: [RawTable]
  private let lists: ListSheet
  private let language: Language

  init(_ table: RawTable, among all: [RawTable], _ lists: ListSheet, _ language: Language) {
    self.table = table
    self.all = all
    self.lists = lists
    self.language = language
  }

  var worksheet: Worksheet {
    let columns = table.headings.map(table.guide.column)
    let header = table.headings.enumerated().map { index, heading in
      Cell.text(heading, Self.header(isRequired: columns[index]?.isRequired == true))
    }
    let rows = table.rows.map { row in
      row.enumerated().map { index, text in
        Self.cell(text, index < columns.count ? columns[index] : nil, language)
      }
    }
    var sheet = Worksheet(name: Self.name(of: table), rows: [header] + rows)
    sheet.columns = columns.enumerated().map { index, guide in
      ColumnLayout(width: width(index), style: Self.style(guide, language))
    }
    sheet.rowHeights[0] = TextHeight.points(
      zip(table.headings, sheet.columns).map { ($0, $1.width) })
    sheet.frozenRows = 1
    if !table.headings.isEmpty {
      sheet.filter = CellRange(
        rows: 0...max(1, table.rows.count), columns: 0...(table.headings.count - 1))
    }
    sheet.choices = columns.enumerated().compactMap { choices($0.offset, $0.element) }
    sheet.notes = columns.enumerated().compactMap { note($0.offset, $0.element) }
    sheet.page = PageLayout()
    return sheet
  }

  /// In Russian where the headings are.
  static func name(of table: RawTable) -> String {
    isRussian(table) ? table.guide.sheet : table.guide.code
  }

  private static func isRussian(_ table: RawTable) -> Bool {
    table.headings.contains { $0.unicodeScalars.contains { (0x410...0x44F).contains($0.value) } }
  }

  // MARK: Cells

  private static func header(isRequired: Bool) -> CellStyle {
    CellStyle.plain.with {
      $0.isBold = true
      $0.wraps = true
      $0.vertical = .top
      $0.hasBorder = true
      $0.fill = isRequired ? 0xFCE4D6 : 0xDDEBF7
    }
  }

  /// Codes and words are text, lest Excel make numbers or days of them.
  private static func style(_ guide: ColumnGuide?, _ language: Language) -> CellStyle? {
    switch guide?.kind {
    case .code, .word, .text, nil: CellStyle.plain.with { $0.numberFormat = "@" }
    case .date: dayStyle(language)
    case .number: nil
    }
  }

  private static func dayStyle(_ language: Language) -> CellStyle {
    CellStyle.plain.with { $0.numberFormat = language == .russian ? "dd.mm.yyyy" : "yyyy-mm-dd" }
  }

  /// A number or a day where reading it gives the same text again; else the text itself.
  private static func cell(_ text: String, _ guide: ColumnGuide?, _ language: Language) -> Cell {
    if text.isEmpty { return .blank }
    switch guide?.kind {
    case .number:
      if let number = CellNumber(text) { return .number(number.value) }
    case .date:
      if let day = CellDay(text) {
        return Cell(.date(year: day.year, month: day.month, day: day.day), dayStyle(language))
      }
    default: break
    }
    return .text(text, CellStyle.plain.with { $0.numberFormat = "@" })
  }

  private func width(_ column: Int) -> Double {
    let heading = table.headings[column].split(separator: " ").map(\.count).max() ?? 0
    let cells = table.rows.prefix(200).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    return Double(min(48, max(heading + 3, cells + 2, 10)))
  }

  // MARK: Helps

  private func choices(_ column: Int, _ guide: ColumnGuide?) -> CellChoices? {
    guard let guide, let source = source(guide) else { return nil }
    let range = CellRange(
      rows: 1...(table.rows.count + Self.spareRows), columns: column...column)
    return CellChoices(range, source)
  }

  /// The words of a column in the language of the table's headings.
  static func words(_ guide: ColumnGuide, _ table: RawTable) -> [String] {
    guide.choices.map { isRussian(table) ? $0.russian : $0.english }
  }

  private func source(_ guide: ColumnGuide) -> CellChoices.Source? {
    if !guide.choices.isEmpty { return lists.source(of: Self.words(guide, table)) }
    guard let code = guide.refersTo, code != table.guide.code,
      let other = all.first(where: { $0.guide.code == code })
    else { return nil }
    let name = Self.name(of: other)
    return .formula("='\(name)'!$A$2:$A$\(other.rows.count + Self.spareRows)")
  }

  private func note(_ column: Int, _ guide: ColumnGuide?) -> CellNote? {
    guard let guide else { return nil }
    var lines = [guide.meaning[language]]
    if let fallback = guide.fallback {
      lines.append((language == .russian ? "Если пусто: " : "If empty: ") + fallback[language])
    } else {
      lines.append(language == .russian ? "Обязательно" : "Required")
    }
    return CellNote(row: 0, column: column, text: lines.joined(separator: "\n"))
  }
}
