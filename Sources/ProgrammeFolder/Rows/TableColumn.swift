import Mentoring

/// The columns of one table, by the codes that its header row uses.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  associatedtype Name: TableName
  static var table: Name { get }
  /// Columns that must be there, and have a value in every row.
  static var required: Set<Self> { get }
  /// Columns that tell the rows apart, and other tables' rows to them.
  static var key: Set<Self> { get }
}

/// Names one of the folder's tables.
protocol TableName: RawRepresentable<String>, Sendable {}

extension TableName {
  /// The table's file inside the folder.
  var file: String { rawValue + ".csv" }
}

extension Table: TableName {}

/// Where each column of a table stands in a sheet.
struct TableHeader<Column: TableColumn> {
  private let positions: [Column: Int]
  let width: Int

  /// Reports unknown, repeated, nameless and missing columns.
  init(_ sheet: Sheet, _ log: IssueLog) {
    var positions: [Column: Int] = [:]
    let names = Header(sheet, log).names
    for (position, name) in names where !name.isEmpty {
      let place = Self.place(name, position, sheet)
      if let column = Column(rawValue: name) {
        if positions[column] == nil {
          positions[column] = position
        } else {
          log.error(place, HeaderMessage.repeated)
        }
      } else {
        log.error(place, HeaderMessage.unknown(name, known: Column.allCases.map(\.rawValue)))
      }
    }
    for column in Column.allCases where Column.required.contains(column) && positions[column] == nil
    {
      log.error(
        InputPlace(file: sheet.file, row: sheet.header.line, column: column.rawValue),
        HeaderMessage.missing)
    }
    self.positions = positions
    width = names.count
  }

  /// Names that look like a column's are shown, anything else by position: a file without header has
  /// a row of data there.
  private static func place(_ name: String, _ position: Int, _ sheet: Sheet) -> InputPlace {
    let isName =
      name.utf8.count <= 40
      && name.utf8.allSatisfy { byte in
        (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
      }
    return InputPlace(
      file: sheet.file, row: sheet.header.line,
      column: isName ? .named(name) : .numbered(position + 1))
  }

  /// Whether the rows can be told apart.
  var hasKey: Bool { Column.key.allSatisfy { !Column.required.contains($0) || has($0) } }

  func has(_ column: Column) -> Bool { positions[column] != nil }

  /// The text of a column in a row; nil: the table has no such column.
  func cell(_ column: Column, in row: Sheet.Row) -> String? {
    guard let position = positions[column] else { return nil }
    return position < row.cells.count ? row.cells[position] : ""
  }
}

/// The names in a header row, up to the last one.
struct Header {
  /// Position and name; nameless columns (reported) have an empty one.
  let names: [(position: Int, name: String)]

  init(_ sheet: Sheet, _ log: IssueLog) {
    names = sheet.header.cells.prefix(sheet.header.width).enumerated().map {
      ($0.offset, $0.element)
    }
    for (position, name) in names where name.isEmpty {
      log.error(
        InputPlace(file: sheet.file, row: sheet.header.line),
        HeaderMessage.nameless(position: position + 1))
    }
  }
}

enum HeaderMessage: InputMessage {
  case missing, repeated
  case nameless(position: Int)
  case unknown(String, known: [String])

  var text: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        ru: "такого столбца нет, а он обязателен; добавьте его",
        en: "the column is missing; add it, it is required")
    case .repeated:
      LocalizedText(
        ru: "столбец с этим названием уже есть левее; оставьте один",
        en: "a column of this name stands further left already; keep one")
    case .nameless(let position):
      LocalizedText(
        ru: "у столбца \(position) нет названия; назовите его или удалите",
        en: "column \(position) has no name; name it or delete it")
    case .unknown(let name, let known):
      unknown(name, known)
    }
  }

  private func unknown(_ name: String, _ known: [String]) -> LocalizedText {
    if let suggestion = LocalizedText.suggestion(for: name, among: known) {
      return LocalizedText(
        ru: "неизвестный столбец; \(suggestion.russian)",
        en: "unknown column; \(suggestion.english)")
    }
    let list = known.joined(separator: ", ")
    return LocalizedText(
      ru: "неизвестный столбец; в этой таблице бывают: \(list)",
      en: "unknown column; this table has: \(list)")
  }
}
