import Mentoring
import Spreadsheets
import YearRecords

/// One row of a table while it is read: gives values, keeps each fault of a cell, and remembers the
/// cell, so that no fault is reported that merely follows from it.
struct TableRow<Column: TableColumn> {
  private let header: TableHeader<Column>
  private let row: TextGrid.Row
  private let sheet: Sheet
  /// How the row is read in search of cells that stand in the wrong column; nil: as it is.
  private let shift: RowShift?
  /// Whether there are more cells than columns, so that no cell can be trusted.
  private let isTooWide: Bool
  private(set) var badColumns: Set<Column> = []
  private(set) var faults: [(column: Column?, message: any InputMessage)] = []
  /// Positions of cells that are no values of their columns.
  private(set) var misread: [Int] = []
  /// Where cells stand that are values of columns which do not take just any text; noted while a shift
  /// is tried.
  private(set) var typed: Set<Int> = []
  /// Positions of columns whose cells are empty, so that a default holds: a bit for each.
  private(set) var empty: UInt64 = 0

  init(
    _ row: TextGrid.Row, _ header: TableHeader<Column>, in sheet: Sheet, shift: RowShift? = nil
  ) {
    self.header = header
    self.row = row
    self.sheet = sheet
    self.shift = shift
    let width = sheet.grid.width(of: row)
    isTooWide = width > header.width && shift == nil
    if isTooWide {
      faults = [(nil, sheet.tooManyCells(width, columns: header.width))]
      badColumns = Set(Column.allCases)
    }
  }

  /// The value of a cell; nil where there is none: the cell may be empty, or is faulty.
  mutating func read<Value>(_ column: Column, _ notation: Notation<Value>) -> Value? {
    guard let position = header.position(column) else {
      if Column.required.contains(column) { badColumns.insert(column) }
      return nil
    }
    let (text, kind) = cell(position)
    switch kind {
    case .formulaWithoutValue:
      report(column, CellMessage.formulaWithoutValue)
      return nil
    case .failure:
      report(column, CellMessage.failure(text))
      return nil
    default: break
    }
    guard !text.isEmpty else {
      if Column.required.contains(column) {
        report(column, ValueMessage.empty(right: notation.right))
      } else {
        empty |= 1 << UInt64(min(position, 63))
      }
      return nil
    }
    do throws(Misreading) {
      let value = try notation.read(sheet.cells.normal(text, kind, notation.form))
      if let shift, notation.form != .text, notation.form != .code,
        let place = shift.place(of: position)
      {
        typed.insert(place)
      }
      return value
    } catch {
      misread.append(position)
      report(column, ValueMessage(text, error, notation))
      return nil
    }
  }

  /// Reports a fault of a cell that only shows together with others.
  mutating func report(_ column: Column, _ message: some InputMessage) {
    if !isTooWide { faults.append((column, message)) }
    badColumns.insert(column)
  }

  /// No cell of the row can be trusted.
  mutating func distrustAll() { badColumns = Set(Column.allCases) }

  /// Where the row stands.
  var reference: RowReference { RowReference(file: sheet.file, row: row.line) }

  /// Whether the cell has anything in it, be it right or wrong.
  func isGiven(_ column: Column) -> Bool {
    header.position(column).map { !cell($0).text.isEmpty } ?? false
  }

  private func cell(_ position: Int) -> (text: String, kind: TextGrid.Kind) {
    guard let place = shift.map({ $0.place(of: position) }) ?? position else { return ("", .text) }
    return (sheet.grid.text(place, in: row), sheet.grid.kind(place, in: row))
  }
}

/// Cells that stand one column too far to one side.
struct RowShift: Hashable {
  /// The first column concerned.
  let start: Int
  /// Whether an extra cell stands at the start; else a cell is missing there.
  let isRight: Bool

  /// Where the cell of a column stands; nil: it is the one that is missing.
  func place(of position: Int) -> Int? {
    if position < start { return position }
    if isRight { return position + 1 }
    return position == start ? nil : position - 1
  }
}

extension Sheet {
  func tooManyCells(_ cells: Int, columns: Int) -> RowMessage {
    .tooManyCells(cells, columns: columns, isText: isText)
  }
}

enum RowMessage: InputMessage {
  /// In a text file a separator inside a cell may have made two of one.
  case tooManyCells(Int, columns: Int, isText: Bool)
  case shifted(isRight: Bool)

  var text: LocalizedText {
    switch self {
    case .tooManyCells(let cells, let columns, isText: false):
      LocalizedText(
        ru: "ячеек \(cells), а столбцов \(columns); уберите то, что правее последнего столбца",
        en: "\(cells) cells for \(columns) columns; remove what stands beyond the last column")
    case .tooManyCells(let cells, let columns, isText: true):
      LocalizedText(
        ru: "ячеек \(cells), а столбцов \(columns); возьмите ячейку с запятой внутри в кавычки",
        en:
          "\(cells) cells for \(columns) columns; put a cell with a comma inside in quotation marks"
      )
    case .shifted(isRight: true):
      LocalizedText(
        ru: "ячейки с этого столбца сдвинуты на один вправо; удалите здесь лишнюю ячейку",
        en: "the cells from this column on stand one too far right; delete the extra cell here")
    case .shifted(isRight: false):
      LocalizedText(
        ru: "ячейки с этого столбца сдвинуты на один влево; вставьте здесь недостающую ячейку",
        en: "the cells from this column on stand one too far left; insert the missing cell here")
    }
  }
}

/// Cells of a workbook that have no value.
enum CellMessage: InputMessage {
  case formulaWithoutValue
  case failure(String)

  var text: LocalizedText {
    switch self {
    case .formulaWithoutValue:
      LocalizedText(
        ru: "у формулы нет сохранённого значения; откройте книгу в Excel и сохраните, или впишите "
          + "значение",
        en: "the formula has no saved value; open the workbook in Excel and save it, or write the "
          + "value")
    case .failure(let code):
      LocalizedText(
        ru: "формула даёт ошибку \(LocalizedText.quoted(code).russian); исправьте её или впишите "
          + "значение",
        en: "the formula gives the error \(LocalizedText.quoted(code).english); mend it, or write "
          + "the value")
    }
  }
}
