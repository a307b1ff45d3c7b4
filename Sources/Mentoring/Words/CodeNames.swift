/// Codes with the names of what they stand for, as every text for people writes them: `S10 «СОШ № 10»`.
///
/// Names of schools, topics and competencies are no personal data; persons have codes alone.
public struct CodeNames: Sendable {
  public let programme: Programme

  public init(_ programme: Programme) { self.programme = programme }

  /// The code alone where the programme does not have it.
  public func school(_ id: School.ID) -> LocalizedText {
    Self.named(id.text, programme.schoolIndex[id].map { programme.schools[$0].name })
  }

  public func topic(_ id: Topic.ID) -> LocalizedText {
    Self.named(id.text, programme.topicIndex[id].map { programme.topics[$0].name })
  }

  public func competency(_ id: Competency.ID) -> LocalizedText {
    Self.named(id.text, programme.competencyIndex[id].map { programme.competencies[$0].name })
  }

  /// What a decision is about.
  public func decision(_ subject: Decision.Subject) -> LocalizedText {
    switch subject {
    case .curatorPair(let recipient, let curator):
      let (recipient, curator) = (school(recipient), school(curator))
      return LocalizedText(
        ru: "куратор \(curator.russian) для школы \(recipient.russian)",
        en: "curator \(curator.english) for school \(recipient.english)")
    case .tandem(let mentor, let mentee, let competency):
      let on = competency.map(self.competency)
      return LocalizedText(
        ru: "тандем \(mentor) → \(mentee)" + (on.map { ", \($0.russian)" } ?? ""),
        en: "tandem \(mentor) → \(mentee)" + (on.map { ", \($0.english)" } ?? ""))
    case .tutoring(let tutor, let pupil):
      return LocalizedText(
        ru: "тьютор \(tutor) для ученика \(pupil)", en: "tutor \(tutor) for pupil \(pupil)")
    }
  }

  /// A code with a name behind it; the code alone without one.
  public static func named(_ code: String, _ name: String?) -> LocalizedText {
    guard let name, !name.isEmpty else { return LocalizedText(ru: code, en: code) }
    let quoted = quoted(name)
    return LocalizedText(ru: "\(code) \(quoted.russian)", en: "\(code) \(quoted.english)")
  }

  /// «…» in Russian, with „…“ for quotation marks within, “…” in English; on one line and without
  /// control characters, which could lead a terminal astray.
  public static func quoted(_ name: String) -> LocalizedText {
    let line = String(
      String.UnicodeScalarView(
        name.unicodeScalars.compactMap { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          case .format: nil
          default: scalar
          }
        }))
    let inner = String(
      line.map { character in
        switch character {
        case "«": "„"
        case "»": "“"
        default: character
        }
      })
    return LocalizedText(ru: "«\(inner)»", en: "“\(line)”")
  }
}
