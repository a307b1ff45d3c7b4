import Mentoring

/// The goals that a stage joins, each in a line of its own below the stage's.
public enum JoinedGoals {
  /// What a table of goals calls a goal or a stage of several, such as `burden ↓`. Many would make
  /// the table too wide, and stand below one by one.
  public static func name(_ stage: String, isMaximised: Bool, _ language: Language) -> String {
    let isLong = stage.split(separator: "+").count > 2
    let words =
      isLong
      ? LocalizedText(ru: "сумма целей с весами", en: "weighted sum of goals")
      : GoalWords.stage(stage)
    return words[language] + (isMaximised ? " ↑" : " ↓")
  }

  /// What it calls one of the goals that a stage joins, such as `  burden ↓, weight 2`.
  public static func part(_ goal: Goal, weight: Int, _ language: Language) -> String {
    let word = LocalizedText(ru: "вес", en: "weight")[language]
    return "  " + name(goal.rawValue, isMaximised: goal.isMaximised, language)
      + ", \(word) \(weight)"
  }
}
