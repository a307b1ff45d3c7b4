import Mentoring

/// Where each column of a table stands in a sheet.
struct TableHeader<Column: TableColumn> {
  private let positions: [Column: Int]
  /// Headings as the sheet writes them, by column.
  let headings: [Column: String]
  let width: Int

  /// Reports unknown, repeated, nameless and missing columns.
  init(_ sheet: Sheet, _ log: IssueLog) {
    let known = ColumnNames(Column.self)
    var positions: [Column: Int] = [:]
    var headings: [Column: String] = [:]
    let names = Header(sheet, log).names
    for (position, name) in names where !name.isEmpty {
      guard let column = known.code(name).flatMap(Column.init(rawValue:)) else {
        log.error(
          Self.place(name, position, sheet),
          HeaderMessage.unknown(name, known: known.names(like: name)))
        continue
      }
      let shown = Heading.shown(name)
      if positions[column] == nil {
        positions[column] = position
        headings[column] = shown
      } else {
        log.error(sheet.place(sheet.headerLine, shown), HeaderMessage.repeated)
      }
    }
    for column in Column.allCases where Column.required.contains(column) && positions[column] == nil
    {
      log.error(
        sheet.place(sheet.headerLine, column.rawValue),
        HeaderMessage.missing(russian: column.heading))
    }
    self.positions = positions
    self.headings = headings
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
      file: sheet.file, row: sheet.headerLine,
      column: isName ? .named(name) : .numbered(position + 1))
  }

  /// Whether the rows can be told apart.
  var hasKey: Bool { Column.key.allSatisfy { !Column.required.contains($0) || has($0) } }

  func has(_ column: Column) -> Bool { positions[column] != nil }

  /// nil: the table has no such column.
  func position(_ column: Column) -> Int? { positions[column] }

  /// The column's name in messages: as the sheet writes it.
  func name(_ column: Column) -> String { headings[column] ?? column.rawValue }
}

/// The names in a header row, up to the last one.
struct Header {
  /// Position and name; nameless columns (reported) have an empty one.
  let names: [(position: Int, name: String)]

  init(_ sheet: Sheet, _ log: IssueLog) {
    names = sheet.headings.enumerated().map { ($0.offset, $0.element) }
    log.note(columns: sheet.headings, of: sheet.file)
    log.note(columns: sheet.headings.map(Heading.shown), of: sheet.file)
    for (position, name) in names where name.isEmpty {
      log.error(
        sheet.place(sheet.headerLine), HeaderMessage.nameless(position: position + 1))
    }
  }
}

enum HeaderMessage: InputMessage {
  case repeated
  case missing(russian: String)
  case nameless(position: Int)
  case unknown(String, known: [String])

  var text: LocalizedText {
    switch self {
    case .missing(let russian):
      LocalizedText(
        ru: "такого столбца («\(russian)») нет, а он обязателен; добавьте его",
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
