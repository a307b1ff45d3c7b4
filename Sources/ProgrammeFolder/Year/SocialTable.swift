import Mentoring
import Spreadsheets
import YearRecords

enum SocialKeyColumn: String, TableColumn {
  case school, year

  static let table = YearTable.social
  static let required: Set<Self> = [.school, .year]
  static let key: Set<Self> = [.school, .year]

  var heading: String {
    switch self {
    case .school: "Код школы"
    case .year: "Год"
    }
  }
}

/// The table of conditions, whose further columns the rules name.
struct SocialTable {
  var rows: [SocialRow] = []
  /// Whether every row is there with its key.
  var isComplete = true
  /// Where it is, or would be.
  let label: String
  /// Where each row's cells stand.
  var sheet: Sheet?

  static func names(_ indicators: [SocialIndicator]) -> ColumnNames {
    ColumnNames(
      SocialKeyColumn.allCases.map { ($0.rawValue, $0.heading) }
        + indicators.map { ($0.code, $0.name) })
  }

  /// - Parameters:
  ///   - indicators: the shares that the rules know.
  ///   - knowsColumns: whether these are all; where the rules are faulty, no column is unknown.
  init(
    _ found: TableFinding, _ indicators: [SocialIndicator], knowsColumns: Bool = true,
    log: IssueLog
  ) {
    isComplete = found.sheet != nil || found.isAbsent
    sheet = found.sheet
    label = found.label
    guard let sheet else { return }
    let known = Self.names(indicators)
    var columns: [String: Int] = [:]
    for (position, name) in Header(sheet, log).names where !name.isEmpty {
      guard let code = known.code(name) else {
        guard knowsColumns else { continue }
        log.error(
          sheet.place(sheet.headerLine, Heading.shown(name)),
          HeaderMessage.unknown(name, known: known.names(like: name)))
        continue
      }
      if columns.updateValue(position, forKey: code) != nil {
        log.error(sheet.place(sheet.headerLine, Heading.shown(name)), HeaderMessage.repeated)
      }
    }
    log.note(columns: sheet.headings.map { known.code($0) ?? $0 }, of: sheet.file)
    for column in SocialKeyColumn.allCases where columns[column.rawValue] == nil {
      log.error(
        sheet.place(sheet.headerLine, column.rawValue),
        HeaderMessage.missing(russian: column.heading))
      isComplete = false
    }
    guard isComplete else { return }
    let reader = SocialReader(sheet: sheet, columns: columns, log: log)
    for row in sheet.rows {
      if let social = reader.row(row, indicators) { rows.append(social) }
    }
  }
}

private struct SocialReader {
  let sheet: Sheet
  let columns: [String: Int]
  let log: IssueLog

  /// Nil where the row does not say whose it is (reported).
  func row(_ row: TextGrid.Row, _ indicators: [SocialIndicator]) -> SocialRow? {
    let width = sheet.grid.width(of: row)
    guard width <= sheet.headings.count else {
      log.error(
        sheet.place(row.line), sheet.tooManyCells(width, columns: sheet.headings.count))
      return nil
    }
    let school: School.ID? = read(row, "school", .id(), isRequired: true)
    let year = read(row, "year", .year, isRequired: true)
    var shares: [String: Thousandths] = [:]
    for indicator in indicators where columns[indicator.code] != nil {
      shares[indicator.code] = read(row, indicator.code, .percentage)
    }
    guard let school, let year else { return nil }
    return SocialRow(
      school: school, year: year, shares: shares,
      source: RowReference(file: sheet.file, row: row.line))
  }

  private func read<Value>(
    _ row: TextGrid.Row, _ code: String, _ notation: Notation<Value>, isRequired: Bool = false
  ) -> Value? {
    guard let position = columns[code] else { return nil }
    let text = sheet.grid.text(position, in: row)
    let kind = sheet.grid.kind(position, in: row)
    let place = sheet.place(row.line, Heading.shown(sheet.headings[position]))
    switch kind {
    case .formulaWithoutValue: log.error(place, CellMessage.formulaWithoutValue)
    case .failure: log.error(place, CellMessage.failure(text))
    default:
      guard !text.isEmpty else {
        if isRequired { log.error(place, ValueMessage.empty(right: notation.right)) }
        return nil
      }
      do throws(Misreading) {
        return try notation.read(sheet.cells.normal(text, kind, notation.form))
      } catch {
        log.error(place, ValueMessage(text, error, notation))
      }
    }
    return nil
  }
}
