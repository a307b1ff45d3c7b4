/// Why a choice is turned down by itself, whatever else a plan holds (Docs/Formulation.md, section 2).
public enum Rejection: Sendable, Hashable {
  /// By a rule on persons or schools, by the level (`level`), or because there is nothing to help
  /// with (`not_mentor`, `no_deficit`, `own_person`).
  case rule(String)
  /// There is no way for the two to meet.
  case noWay(NoWay)
  /// By a rule on tutors.
  case tutor(TutorRule)

  /// The rule's code, or the codes of what bars each way.
  public var code: String {
    switch self {
    case .rule(let rule): rule
    case .noWay(let noWay): noWay.code
    case .tutor(let rule): rule.rawValue
    }
  }

  /// The reason, as the end of a sentence.
  public var words: LocalizedText {
    switch self {
    case .rule(let rule): RuleWords.reason(rule)
    case .tutor(let rule): rule.words
    case .noWay(let noWay):
      LocalizedText(
        ru: "им не встретиться (\(noWay.words.russian))",
        en: "they cannot meet (\(noWay.words.english))")
    }
  }
}
