import Mentoring

/// One point in which a plan departs from the programme's rules, or from what follows from its own
/// choices.
///
/// The message speaks plain words and cites codes, those of schools, topics and competencies with
/// their names, those of persons alone.
public struct Violation: Sendable, Hashable {
  public let rule: Rule
  /// Codes of what it concerns: schools, persons, competencies, topics, goals; giver first.
  public let subjects: [String]
  /// What the plan has, in the rule's own unit; nil where no figure is in question.
  public let value: Int?
  /// What it should have, or may have at most (or at least).
  public let limit: Int?
  public private(set) var message: LocalizedText
  private let russian: Wording
  private let english: Wording

  init(
    _ rule: Rule, _ subjects: [String], value: Int? = nil, limit: Int? = nil, ru: Wording,
    en: Wording
  ) {
    self.rule = rule
    self.subjects = subjects
    self.value = value
    self.limit = limit
    russian = ru
    english = en
    message = LocalizedText(ru: ru.text(nil, .russian), en: en.text(nil, .english))
  }

  /// With the names of what its codes stand for.
  func named(by names: CodeNames) -> Violation {
    var named = self
    named.message = LocalizedText(
      ru: russian.text(names, .russian), en: english.text(names, .english))
    return named
  }
}
