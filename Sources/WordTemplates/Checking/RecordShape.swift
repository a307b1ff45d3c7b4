import Mentoring

/// What one kind of record offers to templates, and how each datum is found: the one list from which
/// templates are checked, filled and documented.
public struct RecordShape<Source: Sendable>: Sendable {
  public typealias Find<Value> = @Sendable (Source) -> Value

  /// One name of the record.
  public struct Field: Sendable {
    let description: FieldDescription
    let value: Find<TemplateValue>
  }

  public let fields: [FieldDescription]
  private let values: [String: Find<TemplateValue>]
  private let label: Find<String?>

  /// - Parameter label: what tells this record from its like in the list of missing data.
  public init(label: @escaping Find<String?> = { _ in nil }, _ fields: [Field]) {
    self.fields = fields.map(\.description)
    values = Dictionary(uniqueKeysWithValues: fields.map { ($0.description.name, $0.value) })
    self.label = label
  }

  private init(
    fields: [FieldDescription], values: [String: Find<TemplateValue>],
    label: @escaping Find<String?>
  ) {
    self.fields = fields
    self.values = values
    self.label = label
  }

  public func record(_ source: Source) -> TemplateRecord {
    TemplateRecord(label: label(source)) { [values] in values[$0]?(source) }
  }
}

extension RecordShape.Field {
  /// A text that has to be there; nil makes a highlighted blank, and is listed as missing.
  public static func text(
    _ name: String, ru: String, en: String, _ find: @escaping RecordShape.Find<String?>
  ) -> Self {
    field(name, ru, en, .text) { source in
      find(source).map(TemplateValue.text) ?? .missing(LocalizedText(ru: ru, en: en), hint: nil)
    }
  }

  /// The same with a hint, such as a code, beside the blank.
  public static func text(
    _ name: String, ru: String, en: String, hint: @escaping RecordShape.Find<String?>,
    _ find: @escaping RecordShape.Find<String?>
  ) -> Self {
    field(name, ru, en, .text) { source in
      find(source).map(TemplateValue.text)
        ?? .missing(LocalizedText(ru: ru, en: en), hint: hint(source))
    }
  }

  /// A text that may be empty without anything being missing.
  public static func optional(
    _ name: String, ru: String, en: String, _ find: @escaping RecordShape.Find<String?>
  ) -> Self {
    field(name, ru, en, .text) { .text(find($0) ?? "") }
  }

  public static func condition(
    _ name: String, ru: String, en: String, _ find: @escaping RecordShape.Find<Bool>
  ) -> Self {
    field(name, ru, en, .condition) { .condition(find($0)) }
  }

  public static func drawing(
    _ name: String, ru: String, en: String, _ find: @escaping RecordShape.Find<Drawing>
  ) -> Self {
    field(name, ru, en, .drawing) { .drawing(find($0)) }
  }

  public static func list<Item: Sendable>(
    _ name: String, ru: String, en: String, _ shape: RecordShape<Item>,
    _ find: @escaping RecordShape.Find<[Item]>
  ) -> Self {
    field(name, ru, en, .list(shape.fields)) { .list(find($0).map(shape.record)) }
  }

  public static func group<Item: Sendable>(
    _ name: String, ru: String, en: String, _ shape: RecordShape<Item>,
    _ find: @escaping RecordShape.Find<Item>
  ) -> Self {
    field(name, ru, en, .group(shape.fields)) { .group(shape.record(find($0))) }
  }

  private static func field(
    _ name: String, _ ru: String, _ en: String, _ kind: FieldKind,
    _ value: @escaping RecordShape.Find<TemplateValue>
  ) -> Self {
    let meaning = LocalizedText(ru: ru, en: en)
    return Self(
      description: FieldDescription(name: name, meaning: meaning, kind: kind), value: value)
  }
}

extension RecordShape {
  /// The same fields under another label.
  public func labelled(_ label: @escaping Find<String?>) -> Self {
    Self(fields: fields, values: values, label: label)
  }
}
