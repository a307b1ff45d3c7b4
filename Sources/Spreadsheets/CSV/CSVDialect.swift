/// How a text file separates its cells.
public struct CSVDialect: Sendable, Hashable {
  public enum Separator: UInt8, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  public var separator: Separator
  /// Bytes before the first row: a line such as `sep=;`, with which Excel names the separator.
  var prefixBytes = 0
  /// Line at which the first row stands.
  var firstLine = 1

  public init(_ separator: Separator) { self.separator = separator }
}

extension CSVDialect {
  /// Rows at the top in which names of columns are looked for.
  private static let sampleRows = 20
  private static let sampleBytes = 1 << 16

  /// Finds the separator: the one that Excel's first line names, else the one with which a row at the
  /// top has the most names of columns, else the one that stands there most often.
  ///
  /// - Parameter isHeading: whether a cell's text is the name of a column.
  public static func detect(_ utf8: [UInt8], isHeading: (String) -> Bool) -> CSVDialect {
    if let declared = declared(utf8) { return declared }
    let sample = Array(utf8.prefix(sampleBytes))
    var best = CSVDialect(.comma)
    var bestScore = (headings: 0, count: 0)
    for separator in Separator.allCases {
      let dialect = CSVDialect(separator)
      let grid = CSVReader.read(sample, dialect, maxRows: sampleRows).grid
      let rows = grid.rows.prefix(sampleRows).map { grid.texts(of: $0) }
      let headings = rows.map { $0.count(where: isHeading) }.max() ?? 0
      let score = (headings, rows.first.map { $0.count - 1 } ?? 0)
      if score > bestScore { (best, bestScore) = (dialect, score) }
    }
    return best
  }

  /// What a first line such as `sep=;` says.
  private static func declared(_ utf8: [UInt8]) -> CSVDialect? {
    let line = utf8.prefix(16).prefix { $0 != 10 && $0 != 13 }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    guard text.hasPrefix("sep="), line.count == 5, let separator = Separator(rawValue: line[4])
    else { return nil }
    var dialect = CSVDialect(separator)
    let rest = utf8.dropFirst(5)
    dialect.prefixBytes = 5 + (rest.starts(with: [13, 10]) ? 2 : rest.isEmpty ? 0 : 1)
    dialect.firstLine = 2
    return dialect
  }
}
