import Contracts
import Mentoring

/// A table for other systems: typed columns with names for machines and titles for people.
///
/// Every format is written from the same tables, so that no two of them say different things.
public struct ExportTable: Sendable {
  /// What a row refers to in another table of the export.
  public struct Reference: Sendable, Hashable {
    public var fields: [String]
    public var table: String
    public var keys: [String]

    public init(_ fields: [String], to table: String, _ keys: [String]) {
      self.fields = fields
      self.table = table
      self.keys = keys
    }
  }

  /// The file's name without its ending.
  public let name: String
  public let title: LocalizedText
  public let fields: [ExportField]
  /// Names of the fields that tell rows apart.
  public let key: [String]
  public let references: [Reference]
  public let rows: [[ExportValue]]

  /// - Precondition: each row has a value for each field.
  init(
    _ name: String, _ title: LocalizedText, key: [String], references: [Reference] = [],
    _ fields: [ExportField], rows: [[ExportValue]]
  ) {
    precondition(rows.allSatisfy { $0.count == fields.count }, name)
    self.name = name
    self.title = title
    self.fields = fields
    self.key = key
    self.references = references
    self.rows = rows
  }

  /// The table without some of its columns.
  func without(_ names: Set<String>) -> ExportTable {
    let kept = fields.indices.filter { !names.contains(fields[$0].name) }
    return ExportTable(
      name, title, key: key, references: references, kept.map { fields[$0] },
      rows: rows.map { row in kept.map { row[$0] } })
  }
}

/// A column of an export.
public struct ExportField: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case text
    case integer
    /// With so many decimals at most.
    case decimal(places: Int)
    case truth
    case date
    case month
    /// One of these words.
    case word([String])
  }

  public let name: String
  public let title: LocalizedText
  public let kind: Kind
  /// Whether every row has a value.
  public let isRequired: Bool
  /// Whether a column of numbers has a sum that means something.
  public let isSummed: Bool
  /// Names of persons; left out where only codes may be shown.
  public let isName: Bool

  init(
    _ name: String, _ kind: Kind = .text, ru: String, en: String, required: Bool = true,
    summed: Bool = false, isName: Bool = false
  ) {
    self.name = name
    self.title = LocalizedText(ru: ru, en: en)
    self.kind = kind
    self.isRequired = required
    self.isSummed = summed
    self.isName = isName
  }
}

/// A value of an export.
public enum ExportValue: Sendable, Hashable {
  case none
  case text(String)
  /// A word for machines and what people read in its place.
  case word(String, LocalizedText)
  case integer(Int)
  /// `units` × 10^−`places`.
  case decimal(units: Int, places: Int)
  case truth(Bool)
  case date(CalendarDate)
  case month(Month)
}

extension ExportValue {
  static func code<Entity>(_ id: Identifier<Entity>) -> ExportValue { .text(id.text) }

  static func text(_ text: String?) -> ExportValue {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  static func integer(_ number: Int?) -> ExportValue { number.map { .integer($0) } ?? .none }

  static func list(_ codes: [String]) -> ExportValue { text(codes.joined(separator: "; ")) }
}
