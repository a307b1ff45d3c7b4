import Mentoring

/// A sentence in one language, whose codes of schools, topics and competencies get their names once
/// the programme is at hand.
struct Wording: Hashable, ExpressibleByStringInterpolation {
  fileprivate enum Part: Hashable {
    case text(String)
    case school(School.ID)
    case topic(Topic.ID)
    case competency(Competency.ID)
  }

  private var parts: [Part]

  init(_ text: String) { parts = [.text(text)] }

  init(stringLiteral text: String) { self.init(text) }

  init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }
    mutating func appendInterpolation(_ school: School.ID) { parts.append(.school(school)) }
    mutating func appendInterpolation(_ topic: Topic.ID) { parts.append(.topic(topic)) }
    mutating func appendInterpolation(_ id: Competency.ID) { parts.append(.competency(id)) }
    mutating func appendInterpolation(_ words: Wording) { parts += words.parts }
    mutating func appendInterpolation(_ other: some CustomStringConvertible) {
      parts.append(.text(other.description))
    }
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.parts += right.parts
    return sum
  }

  /// - Parameter names: nil: codes stay alone.
  func text(_ names: CodeNames?, _ language: Language) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .school(let id): names?.school(id)[language] ?? id.text
      case .topic(let id): names?.topic(id)[language] ?? id.text
      case .competency(let id): names?.competency(id)[language] ?? id.text
      }
    }.joined()
  }
}

/// The same in both languages.
struct Words {
  let ru: Wording
  let en: Wording

  init(ru: Wording, en: Wording) {
    self.ru = ru
    self.en = en
  }

  init(_ text: LocalizedText) { self.init(ru: Wording(text.russian), en: Wording(text.english)) }
}
