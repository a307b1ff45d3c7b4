import Mentoring

/// What a template may ask for under one name.
public struct FieldDescription: Sendable, Hashable {
  public let name: String
  public let meaning: LocalizedText
  public let kind: FieldKind
}

public indirect enum FieldKind: Sendable, Hashable {
  /// One datum as text; as a block it asks whether it is there.
  case text
  /// Something that holds or not; only as a block.
  case condition
  /// Records to repeat a block for.
  case list([FieldDescription])
  /// A record; its fields are named after a dot, or without it inside a block.
  case group([FieldDescription])
  case drawing

  /// The fields of each record.
  var fields: [FieldDescription] {
    switch self {
    case .list(let fields), .group(let fields): fields
    case .text, .condition, .drawing: []
    }
  }
}

/// Names that every template knows.
enum BuiltIn {
  /// Inside a repeated block: its number from 1, and whether it is the first or the last.
  static let index = "@index"
  static let first = "@first"
  static let last = "@last"

  static func kind(_ name: String) -> FieldKind? {
    switch name {
    case index: .text
    case first, last: .condition
    default: nil
    }
  }
}
