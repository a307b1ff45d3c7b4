import Mentoring

// What the plan states of its goals and their proof.
extension Violation {
  static func goalStages(stated: [String], due: [String]) -> Violation {
    let (says, right) = (Phrases.stages(stated), Phrases.stages(due))
    return Violation(
      .goalStages, due, ru: "Цели по правилам: \(right.ru); в плане: \(says.ru).",
      en: "The rules' goals are \(right.en); the plan has \(says.en).")
  }

  static func goalParts(_ stage: String, stated: GoalResult, due: Stage) -> Violation {
    let says = Phrases.parts(
      stated.parts.map { ($0.goal, $0.weight) }, isMaximised: stated.isMaximised)
    let right = Phrases.parts(
      due.parts.map { ($0.goal, $0.weight) }, isMaximised: due.isMaximised)
    let name = Phrases.stage(stage)
    return Violation(
      .goalStages, [stage], ru: "Цель \(name.ru) по правилам: \(right.ru); в плане: \(says.ru).",
      en: "Goal \(name.en) is by the rules: \(right.en); the plan has: \(says.en).")
  }

  static func goalValue(_ stage: String, _ value: Int, due: Int) -> Violation {
    let name = Phrases.stage(stage)
    return Violation(
      .goalValue, [stage], value: value, limit: due,
      ru: "Значение цели \(name.ru): \(due), в плане \(value).",
      en: "The value of goal \(name.en) is \(due); the plan says \(value).")
  }

  static func goalPart(_ stage: String, _ goal: Goal, _ value: Int, due: Int) -> Violation {
    let (name, part) = (Phrases.stage(stage), Phrases.stage(goal.rawValue))
    return Violation(
      .goalPart, [stage, goal.rawValue], value: value, limit: due,
      ru: "Значение \(part.ru) в цели \(name.ru): \(due), в плане \(value).",
      en: "The value of \(part.en) in goal \(name.en) is \(due); the plan says \(value).")
  }

  static func goalAnchor(_ result: GoalResult, _ tolerance: Int) -> Violation {
    let name = Phrases.stage(result.id)
    return Violation(
      .goalAnchor, [result.id], value: result.value, limit: result.stageValue,
      ru: "Цель \(name.ru): итог \(result.value) хуже достигнутого на этапе \(result.stageValue) "
        + "больше чем на \(tolerance).",
      en: "Goal \(name.en): its final value \(result.value) is worse than its stage value "
        + "\(result.stageValue) by more than \(tolerance).")
  }

  static func goalBound(_ stage: String, _ bound: Int, best: Int) -> Violation {
    let name = Phrases.stage(stage)
    return Violation(
      .goalBound, [stage], value: bound, limit: best,
      ru: "Граница цели \(name.ru), \(bound), хуже значения \(best), которое план имеет.",
      en: "The bound \(bound) of goal \(name.en) is worse than the value \(best) that the plan "
        + "has.")
  }

  static func goalStatus(_ result: GoalResult) -> Violation {
    let (name, bound) = (Phrases.stage(result.id), Phrases.number(result.bound))
    let state = result.status.words
    return Violation(
      .goalStatus, [result.id], value: result.bound, limit: result.stageValue,
      ru: "О цели \(name.ru) в плане сказано: \(state.ru); но граница \(bound.ru) при значении "
        + "\(result.stageValue) этого не доказывает.",
      en: "The plan calls goal \(name.en) \(state.en), yet bound \(bound.en) does not prove it "
        + "of \(result.stageValue).")
  }

  static func goalConditional(_ stage: String, stated: Bool) -> Violation {
    let name = Phrases.stage(stage)
    let (russian, english) =
      stated
      ? ("условна в плане, хотя все прежние доказаны", "conditional, yet all before it are proven")
      : (
        "не условна в плане, хотя прежняя не доказана",
        "unconditional, yet one before it is not proven"
      )
    return Violation(
      .goalConditional, [stage], ru: "Цель \(name.ru) \(russian).",
      en: "Goal \(name.en) is called \(english).")
  }

  static func statusWithoutGoals(_ status: PlanStatus) -> Violation {
    Violation(
      .planStatus, [status.rawValue],
      ru: "О плане сказано: \(status.words.ru); но целей в нём нет, и это ни к чему не относится.",
      en: "The plan is said to be: \(status.words.en); yet it has no goals that this could be "
        + "true of.")
  }

  static func planStatus(_ status: PlanStatus, _ goals: [GoalResult]) -> Violation {
    let states = goals.map { goal in
      let (name, state) = (Phrases.stage(goal.id), goal.status.words)
      return LocalizedText(
        ru: "\(name.ru) – \(state.ru)", en: "\(name.en) \(state.en)")
    }
    return Violation(
      .planStatus, [status.rawValue],
      ru: "О плане сказано: \(status.words.ru); а его цели: "
        + "\(states.map(\.ru).joined(separator: ", ")).",
      en: "The plan is said to be: \(status.words.en); yet its goals are: "
        + "\(states.map(\.en).joined(separator: ", ")).")
  }
}
