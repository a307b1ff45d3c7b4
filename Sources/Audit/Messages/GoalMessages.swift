import Mentoring

// What the plan states of indicators, goals and proof.
extension Violation {
  static func indicatorMissing(_ indicator: Indicator) -> Violation {
    Violation(
      .indicatorMissing, [indicator.rawValue],
      ru: "Показателя \(indicator.rawValue) в плане нет.",
      en: "The plan lacks indicator \(indicator.rawValue).")
  }

  static func indicatorTwice(_ indicator: Indicator) -> Violation {
    Violation(
      .indicatorTwice, [indicator.rawValue],
      ru: "Показатель \(indicator.rawValue) стоит в плане дважды.",
      en: "Indicator \(indicator.rawValue) stands in the plan twice.")
  }

  static func indicatorValue(_ stated: IndicatorValue, due: IndicatorValue) -> Violation {
    let code = stated.indicator.rawValue
    let right = "\(due.numerator)/\(due.denominator)"
    let says = "\(stated.numerator)/\(stated.denominator)"
    return Violation(
      .indicatorValue, [code], value: stated.numerator, limit: due.numerator,
      ru: "Показатель \(code): \(right), в плане \(says).",
      en: "Indicator \(code): \(right); the plan says \(says).")
  }

  static func indicatorTarget(_ stated: IndicatorValue, due: IndicatorValue) -> Violation {
    let code = stated.indicator.rawValue
    let says = Phrases.number(stated.target?.value)
    let right = Phrases.number(due.target?.value)
    return Violation(
      .indicatorTarget, [code], value: stated.target?.value, limit: due.target?.value,
      ru: "Цель показателя \(code) в тысячных: \(right.ru), в плане: \(says.ru).",
      en: "Target of indicator \(code) in thousandths: \(right.en); the plan says \(says.en).")
  }

  static func goalStages(stated: [String], due: [String]) -> Violation {
    let (says, right) = (stated.joined(separator: ", "), due.joined(separator: ", "))
    return Violation(
      .goalStages, due, ru: "Цели по правилам: [\(right)], в плане: [\(says)].",
      en: "The rules' goals are [\(right)]; the plan has [\(says)].")
  }

  static func goalValue(_ stage: String, _ value: Int, due: Int) -> Violation {
    Violation(
      .goalValue, [stage], value: value, limit: due,
      ru: "Значение цели \(stage): \(due), в плане \(value).",
      en: "The value of \(stage) is \(due); the plan says \(value).")
  }

  static func goalPart(_ stage: String, _ goal: Goal, _ value: Int, due: Int) -> Violation {
    Violation(
      .goalPart, [stage, goal.rawValue], value: value, limit: due,
      ru: "Значение \(goal.rawValue) в цели \(stage): \(due), в плане \(value).",
      en: "The value of \(goal.rawValue) in \(stage) is \(due); the plan says \(value).")
  }

  static func goalAnchor(_ result: GoalResult, _ tolerance: Int) -> Violation {
    Violation(
      .goalAnchor, [result.id], value: result.value, limit: result.stageValue,
      ru: "Цель \(result.id): итог \(result.value) хуже достигнутого \(result.stageValue) "
        + "больше чем на \(tolerance).",
      en: "Goal \(result.id): its final value \(result.value) is worse than its stage value "
        + "\(result.stageValue) by more than \(tolerance).")
  }

  static func goalBound(_ stage: String, _ bound: Int, best: Int) -> Violation {
    Violation(
      .goalBound, [stage], value: bound, limit: best,
      ru: "Граница цели \(stage), \(bound), хуже значения \(best), которое план имеет.",
      en: "The bound \(bound) of \(stage) is worse than the value \(best) that the plan has.")
  }

  static func goalStatus(_ result: GoalResult) -> Violation {
    let bound = Phrases.number(result.bound)
    return Violation(
      .goalStatus, [result.id], value: result.bound, limit: result.stageValue,
      ru: "Цель \(result.id) объявлена \(result.status.rawValue), но граница \(bound.ru) "
        + "при значении \(result.stageValue) этого не доказывает.",
      en: "Goal \(result.id) is called \(result.status.rawValue), yet bound \(bound.en) "
        + "does not prove it of \(result.stageValue).")
  }

  static func goalConditional(_ stage: String, stated: Bool) -> Violation {
    let (russian, english) =
      stated
      ? ("условна в плане, хотя все прежние доказаны", "conditional, yet all before it are proven")
      : (
        "не условна в плане, хотя прежняя не доказана",
        "unconditional, yet one before it is not proven"
      )
    return Violation(
      .goalConditional, [stage], ru: "Цель \(stage) \(russian).",
      en: "Goal \(stage) is called \(english).")
  }

  static func planStatus(_ status: PlanStatus, _ goals: [GoalResult]) -> Violation {
    let states = goals.map { "\($0.id) \($0.status.rawValue)" }.joined(separator: ", ")
    return Violation(
      .planStatus, [status.rawValue],
      ru: "План объявлен \(status.rawValue), а его цели: \(states).",
      en: "The plan is called \(status.rawValue), yet its goals are: \(states).")
  }
}
