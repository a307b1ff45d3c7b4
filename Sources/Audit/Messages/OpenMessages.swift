import Mentoring

// What the plan states of open deficits and attainable points.
extension Violation {
  static func openMissing(_ deficit: Deficit.ID) -> Violation {
    Violation(
      .openMissing, [deficit.teacher.text, deficit.competency.text],
      ru: "Дефицит \(deficit.competency) педагога \(deficit.teacher) открыт, "
        + "в списке открытых его нет.",
      en: "Deficit \(deficit.competency) of \(deficit.teacher) is open; the list of open ones "
        + "lacks it.")
  }

  static func openServed(_ deficit: Deficit.ID) -> Violation {
    Violation(
      .openServed, [deficit.teacher.text, deficit.competency.text],
      ru: "Дефицит \(deficit.competency) педагога \(deficit.teacher) закрыт, "
        + "а стоит в списке открытых.",
      en: "Deficit \(deficit.competency) of \(deficit.teacher) is served, yet listed as open.")
  }

  static func openTwice(_ deficit: Deficit.ID) -> Violation {
    Violation(
      .openTwice, [deficit.teacher.text, deficit.competency.text],
      ru: "Дефицит \(deficit.competency) педагога \(deficit.teacher) стоит в списке открытых "
        + "дважды.",
      en: "Deficit \(deficit.competency) of \(deficit.teacher) is listed as open twice.")
  }

  static func openReason(
    _ deficit: Deficit.ID, _ stated: OpenDeficit.Reason, due: OpenReasons.Finding
  ) -> Violation {
    let (says, must) = (stated.words, due.phrase)
    return Violation(
      .openReason, [deficit.teacher.text, deficit.competency.text],
      ru: "Дефицит \(deficit.competency) педагога \(deficit.teacher) открыт: \(must.ru); "
        + "в плане: \(says.ru).",
      en: "Deficit \(deficit.competency) of \(deficit.teacher) is open: \(must.en); "
        + "the plan says: \(says.en).")
  }

  static func attainableMissing(_ school: School.ID) -> Violation {
    Violation(
      .attainableMissing, [school.text],
      ru: "Достижимые баллы школы \(school) в плане не указаны.",
      en: "The plan does not state the attainable points of \(school).")
  }

  static func attainableNeedless(_ school: School.ID) -> Violation {
    Violation(
      .attainableNeedless, [school.text],
      ru: "Достижимые баллы школы \(school) не нужны: справедливость её не касается.",
      en: "Attainable points of \(school) are not asked: fairness does not look at it.")
  }

  static func attainableValue(
    _ school: School.ID, _ value: Int, _ due: ClosedRange<Points>
  ) -> Violation {
    let (least, most) = (due.lowerBound.value, due.upperBound.value)
    let limit = value < least ? least : most
    let (russian, english) =
      least == most ? ("\(least)", "\(least)") : ("от \(least) до \(most)", "\(least) to \(most)")
    return Violation(
      .attainableValue, [school.text], value: value, limit: limit,
      ru: "Достижимые баллы школы \(school): \(russian), в плане \(value).",
      en: "Attainable points of \(school): \(english); the plan says \(value).")
  }
}

extension OpenReasons.Finding {
  fileprivate var phrase: LocalizedText {
    switch self {
    case .nobodyQualified: ReasonCode.nobodyQualified.words
    case .allBarred(let rule): OpenDeficit.Reason.allBarred(rule: rule).words
    case .nobodyInReach(let noWay): OpenDeficit.Reason.nobodyInReach(noWay).words
    case .mentorsFull: ReasonCode.mentorsFull.words
    case .limitReached(let limit): OpenDeficit.Reason.limitReached(limit: limit).words
    case .outweighed: ReasonCode.outweighed.words
    }
  }
}
