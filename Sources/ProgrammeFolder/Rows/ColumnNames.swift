/// The names that the columns of one table may have, in English or in Russian.
struct ColumnNames {
  /// Codes in the order of the documentation.
  let codes: [String]
  /// Their names in Russian.
  let headings: [String]
  private let positions: [String: Int]

  init<Column: TableColumn>(_: Column.Type) {
    self.init(Column.allCases.map { ($0.rawValue, $0.heading) })
  }

  init(_ columns: [(code: String, heading: String)]) {
    codes = columns.map(\.code)
    headings = columns.map(\.heading)
    let names = columns.enumerated().flatMap { index, column in
      [(column.code, index), (Heading.normal(column.heading), index)]
    }
    positions = Dictionary(names) { first, _ in first }
  }

  /// The code of the column that a heading names; nil: it names none.
  func code(_ heading: String) -> String? { positions[Heading.normal(heading)].map { codes[$0] } }

  /// The names in the alphabet that a heading is written in.
  func names(like heading: String) -> [String] {
    isCyrillic(heading) ? headings : codes
  }

  private func isCyrillic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
  }
}
