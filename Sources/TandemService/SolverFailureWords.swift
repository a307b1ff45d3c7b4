import IntegerProgramming
import Mentoring

extension SolverFailure {
  /// What went wrong and what could be done, in the reader's words; where the tool is to blame, with the
  /// technical text that a report of it needs.
  public var words: LocalizedText {
    switch code {
    case .numberOutOfRange: tooLarge
    case .infeasibleStart:
      technical(
        "ошибка в самой программе Tandem: поиск начат с плана, который нарушает правила",
        "a bug in Tandem: the search began from a plan that breaks a rule")
    case .brokenDown:
      technical(
        "решатель GLPK прервал работу; повторите, а если не поможет, сообщите разработчикам",
        "the solver GLPK broke down; try again, and report it if that does not help")
    case .nestedCall:
      technical(
        "ошибка в самой программе Tandem: решатель вызван изнутри решателя",
        "a bug in Tandem: the solver was called from inside the solver")
    }
  }

  private var tooLarge: LocalizedText {
    guard let subject else {
      return LocalizedText(
        ru: "числа программы слишком велики, чтобы считать точно (больше 2^53); уменьшите веса "
          + "целей, цены и расходы",
        en: "the programme's numbers are too large to count with exactly (beyond 2^53); lower "
          + "the weights of goals, prices and costs")
    }
    let goal = GoalWords.stage(subject)
    return LocalizedText(
      ru: "цель «\(goal.russian)» может стать слишком большой, чтобы считать точно (больше "
        + "2^53); уменьшите веса целей (goals), цены (rules.burden, rules.pay) или расходы "
        + "(curators: opening_cost)",
      en: "the goal “\(goal.english)” may become too large to count with exactly (beyond 2^53); "
        + "lower the weights of goals (goals), prices (rules.burden, rules.pay) or costs "
        + "(curators: opening_cost)")
  }

  private func technical(_ russian: String, _ english: String) -> LocalizedText {
    let detail = "\(code.rawValue), \(doing): \(text)"
    return LocalizedText(
      ru: "\(russian) (для разработчиков: \(detail))", en: "\(english) (for developers: \(detail))")
  }
}
