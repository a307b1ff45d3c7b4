/// What a command answers, in one language: sections of sentences and tables, before it is known
/// whether they become text, a web page or a workbook.
public struct Report: Sendable, Hashable {
  public var title: String
  public var sections: [Section]

  public init(title: String, sections: [Section] = []) {
    self.title = title
    self.sections = sections
  }

  public struct Section: Sendable, Hashable {
    public var heading: String
    public var paragraphs: [String]
    public var table: ReportTable?

    public init(_ heading: String, _ paragraphs: [String] = [], table: ReportTable? = nil) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.table = table
    }
  }
}

/// Rows in columns; the header is the first of `rows`' equals in length.
public struct ReportTable: Sendable, Hashable {
  public var header: [String]
  public var rows: [[String]]
  /// Columns with words; the others hold numbers and stand at the right.
  public var wordColumns: Set<Int>

  public init(_ header: [String], _ rows: [[String]], wordColumns: Set<Int> = [0]) {
    self.header = header
    self.rows = rows
    self.wordColumns = wordColumns
  }
}
