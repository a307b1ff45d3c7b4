import Mentoring

/// One point in which a plan departs from the programme's rules, or from what follows from its own
/// choices.
///
/// The message speaks plain words and cites codes, never names.
public struct Violation: Sendable, Hashable {
  public let rule: Rule
  /// Codes of what it concerns: schools, persons, competencies, topics, goals; giver first.
  public let subjects: [String]
  /// What the plan has, in the rule's own unit; nil where no figure is in question.
  public let value: Int?
  /// What it should have, or may have at most (or at least).
  public let limit: Int?
  public let message: LocalizedText

  init(
    _ rule: Rule, _ subjects: [String], value: Int? = nil, limit: Int? = nil, ru: String, en: String
  ) {
    self.rule = rule
    self.subjects = subjects
    self.value = value
    self.limit = limit
    message = LocalizedText(ru: ru, en: en)
  }
}
