import Mentoring

// What the plan states of the programme's indicators.
extension Violation {
  static func indicatorMissing(_ indicator: Indicator) -> Violation {
    let name = Phrases.quoted(indicator.words)
    return Violation(
      .indicatorMissing, [indicator.rawValue], ru: "Показателя \(name.ru) в плане нет.",
      en: "The plan lacks the indicator \(name.en).")
  }

  static func indicatorTwice(_ indicator: Indicator) -> Violation {
    let name = Phrases.quoted(indicator.words)
    return Violation(
      .indicatorTwice, [indicator.rawValue], ru: "Показатель \(name.ru) стоит в плане дважды.",
      en: "The indicator \(name.en) stands in the plan twice.")
  }

  static func indicatorValue(_ stated: IndicatorValue, due: IndicatorValue) -> Violation {
    let name = Phrases.quoted(stated.indicator.words)
    let (right, says) = (due, stated)
    return Violation(
      .indicatorValue, [stated.indicator.rawValue], value: stated.numerator, limit: due.numerator,
      ru: "Показатель \(name.ru): \(right.numerator) из \(right.denominator), в плане "
        + "\(says.numerator) из \(says.denominator).",
      en: "Indicator \(name.en): \(right.numerator) of \(right.denominator); the plan says "
        + "\(says.numerator) of \(says.denominator).")
  }

  static func indicatorTarget(_ stated: IndicatorValue, due: IndicatorValue) -> Violation {
    let name = Phrases.quoted(stated.indicator.words)
    let (says, right) = (Phrases.share(stated.target), Phrases.share(due.target))
    return Violation(
      .indicatorTarget, [stated.indicator.rawValue], value: stated.target?.value,
      limit: due.target?.value,
      ru: "Цель показателя \(name.ru): \(right.ru), в плане: \(says.ru).",
      en: "The target of indicator \(name.en): \(right.en); the plan says \(says.en).")
  }
}
