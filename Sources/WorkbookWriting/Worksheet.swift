/// One sheet: its cells row by row, and how it looks on the screen and on paper.
public struct Worksheet: Sendable, Hashable {
  /// 1 to 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at either end.
  public var name: String
  /// Rows from the top; they may differ in length.
  public var rows: [[Cell]]
  /// Layouts of the columns from the left; further columns have the program's own.
  public var columns: [ColumnLayout]
  /// Heights in points by row, counted from 0; other rows fit their text.
  public var rowHeights: [Int: Double]
  /// How many rows and columns stay in sight while the sheet is scrolled.
  public var frozenRows = 0
  public var frozenColumns = 0
  /// The range whose first row has buttons to filter by.
  public var filter: CellRange?
  public var merged: [MergedCells]
  public var choices: [CellChoices]
  public var notes: [CellNote]
  public var conditions: [ConditionalFormat] = []
  public var charts: [Chart] = []
  public var isHidden = false
  public var page: PageLayout?
  /// Colour of the tab, `0xRRGGBB`.
  public var tabColour: UInt32?

  public init(name: String, rows: [[Cell]] = [], columns: [ColumnLayout] = []) {
    self.name = name
    self.rows = rows
    self.columns = columns
    rowHeights = [:]
    merged = []
    choices = []
    notes = []
  }
}

/// Cells from one corner to the other, both included, counted from 0.
public struct CellRange: Sendable, Hashable {
  public var firstRow, firstColumn, lastRow, lastColumn: Int

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    firstRow = rows.lowerBound
    lastRow = rows.upperBound
    firstColumn = columns.lowerBound
    lastColumn = columns.upperBound
  }
}

/// A column's width in characters, and the look of its cells that have none of their own.
public struct ColumnLayout: Sendable, Hashable {
  public var width: Double
  public var style: CellStyle?
  public var isHidden: Bool

  public init(width: Double, style: CellStyle? = nil, isHidden: Bool = false) {
    self.width = width
    self.style = style
    self.isHidden = isHidden
  }
}

/// How a sheet is printed: on A4, as wide as one page.
public struct PageLayout: Sendable, Hashable {
  public var isLandscape: Bool
  /// Rows from the top that stand on every page.
  public var repeatedRows: Int
  public var footer: String

  public init(isLandscape: Bool = true, repeatedRows: Int = 1, footer: String = "") {
    self.isLandscape = isLandscape
    self.repeatedRows = repeatedRows
    self.footer = footer
  }
}
