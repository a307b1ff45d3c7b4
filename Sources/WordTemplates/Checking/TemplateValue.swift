import Mentoring

/// A datum for a template.
public enum TemplateValue: Sendable {
  /// Line breaks and tabs become those of Word.
  case text(String)
  /// Nobody has filled it in; the meaning goes into the list of missing data, the hint beside the
  /// blank.
  case missing(LocalizedText, hint: String?)
  case condition(Bool)
  case drawing(Drawing)
  case list([TemplateRecord])
  case group(TemplateRecord)

  /// Whether a block on it is kept.
  var isThere: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .missing: false
    case .condition(let holds): holds
    case .drawing, .group: true
    case .list(let records): !records.isEmpty
    }
  }
}

/// A record whose data are found when a template asks for them.
public struct TemplateRecord: Sendable {
  let label: String?
  private let find: @Sendable (String) -> TemplateValue?

  init(label: String?, _ find: @escaping @Sendable (String) -> TemplateValue?) {
    self.label = label
    self.find = find
  }

  subscript(name: String) -> TemplateValue? { find(name) }
}
