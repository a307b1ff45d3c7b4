import Mentoring
import Spreadsheets

/// A table as text, whatever file format it came from: a header and rows of trimmed cells.
struct Sheet {
  /// Rows at the top among which the header is looked for.
  static let headerRows = 20

  /// Where it was found: `schools.csv` or `programme.xlsx[Школы]`.
  let file: String
  let grid: TextGrid
  let headerLine: Int
  /// The header's cells up to the last one.
  let headings: [String]
  /// The rows below the header.
  let rows: ArraySlice<TextGrid.Row>
  /// Whether every row of the file was understood; else faults that follow from lost rows must not
  /// be reported.
  let isComplete: Bool
  /// Whether it comes from a file of separated values rather than from a workbook.
  let isText: Bool
  let cells: CellText

  /// The header is the row at the top in which most columns are named, else the first one.
  ///
  /// - Returns: nil where nothing is written (reported, unless rows were lost).
  init?(
    _ grid: TextGrid, file: String, names: ColumnNames, isText: Bool, isComplete: Bool = true,
    merges: [SheetRange] = [], countsFrom1904: Bool = false, log: IssueLog
  ) {
    guard !grid.rows.isEmpty else {
      if isComplete { log.error(InputPlace(file: file), SheetMessage.noHeader) }
      return nil
    }
    let merged = MergedHeadings(merges)
    let candidates = grid.rows.prefix(Self.headerRows).map { row in
      merged.headings(of: row, in: grid).map { names.code($0) == nil ? 0 : 1 }.reduce(0, +)
    }
    let best = candidates.indices.max { (candidates[$0], -$0) < (candidates[$1], -$1) } ?? 0
    let header = grid.rows[best]
    if best > 0 {
      log.warning(
        InputPlace(file: file, row: grid.rows[0].line),
        SheetMessage.rowsAbove(best, header: header.line))
    }
    self.file = file
    self.grid = grid
    self.isComplete = isComplete
    self.isText = isText
    headerLine = header.line
    headings = merged.headings(of: header, in: grid)
    rows = grid.rows[(best + 1)...]
    cells = CellText(countsFrom1904: countsFrom1904)
    merged.report(below: header.line, file: file, log)
  }

  /// SHA-256 of what is written in the header and below it, wherever on the sheet it stands: a workbook
  /// has sheets from which no plan follows, and its bytes change with every saving.
  var digest: String {
    var hash = Digest()
    hash.add(headings.joined(separator: "\u{1F}"))
    hash.add(cells.countsFrom1904 ? "1904" : "1900")
    for row in rows {
      for (column, text) in grid.texts(of: row).enumerated() where !text.isEmpty {
        hash.add("\u{1F}\(column)\u{1F}\(grid.kind(column, in: row).rawValue)\u{1F}\(text)")
      }
      hash.add("\u{1E}")
    }
    return hash.finish()
  }

  func place(_ line: Int, _ column: String? = nil) -> InputPlace {
    InputPlace(file: file, row: line, column: column.map { .named($0) })
  }
}

/// Cells of a sheet that are merged: above the header they are titles, in it headings that reach down
/// to it, and below it each row must have its own.
struct MergedHeadings {
  private let merges: [SheetRange]

  init(_ merges: [SheetRange]) { self.merges = merges }

  /// A row's cells; an empty one that is merged with a cell above has that one's text.
  func headings(of row: TextGrid.Row, in grid: TextGrid) -> [String] {
    var texts = grid.texts(of: row)
    for merge in merges where merge.rows.contains(row.line) && merge.rows.lowerBound < row.line {
      let column = merge.columns.lowerBound
      guard let top = grid.rows.first(where: { $0.line == merge.rows.lowerBound }) else { continue }
      let text = grid.text(column, in: top)
      if text.isEmpty { continue }
      while texts.count <= column { texts.append("") }
      if texts[column].isEmpty { texts[column] = text }
    }
    return texts
  }

  func report(below header: Int, file: String, _ log: IssueLog) {
    let below = merges.filter {
      $0.rows.lowerBound > header && $0.rows.count * $0.columns.count > 1
    }
    for merge in below.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      log.error(
        InputPlace(
          file: file, row: merge.rows.lowerBound, column: .numbered(merge.columns.lowerBound + 1)),
        SheetMessage.merged)
    }
  }
}

enum SheetMessage: InputMessage {
  case noHeader, merged
  case rowsAbove(Int, header: Int)
  case hiddenRows(Int)
  case hiddenSheet

  var text: LocalizedText {
    switch self {
    case .noHeader:
      LocalizedText(
        ru: "таблица пуста; в первой строке должны быть названия столбцов",
        en: "the file is empty; its first row must hold the names of the columns")
    case .merged:
      LocalizedText(
        ru: "ячейки объединены; разъедините их и заполните каждую строку",
        en: "cells are merged; unmerge them and fill each row")
    case .rowsAbove(let count, let header):
      LocalizedText(
        ru: "строк над заголовком (строка \(header)): \(count); они не читаются",
        en: "rows above the header (row \(header)): \(count); they are not read")
    case .hiddenRows(let count):
      LocalizedText(
        ru: "скрытых строк: \(count); они прочитаны, как и все",
        en: "hidden rows: \(count); they are read like the others")
    case .hiddenSheet:
      LocalizedText(
        ru: "лист скрыт; он прочитан, как и все",
        en: "the sheet is hidden; it is read like the others")
    }
  }
}
