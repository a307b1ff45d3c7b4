import Mentoring
import OfficeRecords

/// What a table is for and what its columns mean, for templates, workbooks and people.
public struct TableGuide: Sendable {
  let name: any TableName
  /// The table's name in files: `schools`.
  public var code: String { String(name.file.dropLast(4)) }
  /// The table's name on a sheet: «Школы».
  public var sheet: String { name.russian }
  public let isRequired: Bool
  public let purpose: LocalizedText
  public let columns: [ColumnGuide]

  /// The column that a heading names, in English or in Russian; nil: none.
  public func column(_ heading: String) -> ColumnGuide? {
    names.code(heading).flatMap { code in columns.first { $0.code == code } }
  }

  var names: ColumnNames { ColumnNames(columns.map { ($0.code, $0.heading) }) }

  init<Column: GuidedColumn>(
    _: Column.Type, isRequired: Bool = false, _ purpose: LocalizedText
  ) {
    name = Column.table
    self.isRequired = isRequired
    self.purpose = purpose
    columns = Column.allCases.map { column in
      ColumnGuide(
        code: column.rawValue, heading: column.heading,
        isRequired: Column.required.contains(column), text: column.guide)
    }
  }

  init(
    _ name: any TableName, _ purpose: LocalizedText, columns: [ColumnGuide]
  ) {
    self.name = name
    isRequired = false
    self.purpose = purpose
    self.columns = columns
  }
}

/// What a column means.
public struct ColumnGuide: Sendable {
  /// What its cells hold.
  public enum Kind: Sendable, Hashable {
    case code, text, number, date, word
  }

  public let code: String
  /// The column's name in Russian.
  public let heading: String
  public let isRequired: Bool
  public let kind: Kind
  public let meaning: LocalizedText
  /// What holds where the cell is empty; nil: the cell must be filled.
  public let fallback: LocalizedText?
  /// The words that a cell may hold.
  public let choices: [LocalizedText]
  /// Code of the table whose first column has the codes that a cell may hold.
  public let refersTo: String?

  init(code: String, heading: String, isRequired: Bool, text: ColumnText) {
    self.code = code
    self.heading = heading
    self.isRequired = isRequired
    kind = text.kind
    meaning = text.meaning
    fallback = isRequired ? nil : text.fallback ?? .notGiven
    choices = text.choices
    refersTo = text.refersTo
  }
}

/// A table's columns, explained.
protocol GuidedColumn: TableColumn {
  var guide: ColumnText { get }
}

/// The explanation of one column.
struct ColumnText: Sendable {
  var kind: ColumnGuide.Kind
  var meaning: LocalizedText
  var fallback: LocalizedText?
  var choices: [LocalizedText] = []
  var refersTo: String?

  init(
    _ kind: ColumnGuide.Kind, _ russian: String, _ english: String,
    empty fallback: LocalizedText? = nil, in table: Table? = nil
  ) {
    self.kind = kind
    meaning = LocalizedText(ru: russian, en: english)
    self.fallback = fallback
    refersTo = table?.rawValue
  }

  /// A word of an enumeration.
  static func word<Word: TableWord>(
    _: Word.Type, _ russian: String, _ english: String, empty fallback: Word? = nil
  ) -> ColumnText {
    var text = ColumnText(
      .word, russian, english,
      empty: fallback.map { LocalizedText(ru: $0.russian, en: $0.rawValue) })
    text.choices = Word.allCases.map { LocalizedText(ru: $0.russian, en: $0.rawValue) }
    return text
  }

  static func yesNo(_ russian: String, _ english: String, empty fallback: Bool) -> ColumnText {
    let words = [LocalizedText(ru: "да", en: "yes"), LocalizedText(ru: "нет", en: "no")]
    var text = ColumnText(.word, russian, english, empty: words[fallback ? 0 : 1])
    text.choices = words
    return text
  }
}

extension LocalizedText {
  static let notGiven = LocalizedText(ru: "не указано", en: "not given")
  static let byTheRules = LocalizedText(ru: "по правилам программы", en: "the rules' own")
}
