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
    let (says, must) = (stated.phrase, due.phrase)
    return Violation(
      .openReason, [deficit.teacher.text, deficit.competency.text],
      ru: "Дефицит \(deficit.competency) педагога \(deficit.teacher) открыт, потому что "
        + "\(must.ru); в плане: \(says.ru).",
      en: "Deficit \(deficit.competency) of \(deficit.teacher) is open because \(must.en); "
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
    case .nobodyQualified:
      .init(ru: "компетенции на нужном уровне нет ни у кого", en: "nobody is qualified")
    case .allBarred(let rule):
      .init(
        ru: "все, кто мог бы, не допущены (\(rule))",
        en: "all who are qualified are barred (\(rule))")
    case .nobodyInReach: .init(ru: "никто не может встретиться", en: "nobody is in reach")
    case .mentorsFull:
      .init(ru: "все, кто мог бы, заняты", en: "the mentors or the mentee are full")
    case .limitReached(let limit):
      .init(
        ru: "достигнут предел (\(limit.rawValue))", en: "a limit is reached (\(limit.rawValue))")
    case .outweighed: .init(ru: "другое важнее", en: "it is outweighed by a stage of the goals")
    }
  }
}

extension OpenDeficit.Reason {
  fileprivate var phrase: LocalizedText {
    switch self {
    case .nobodyQualified: OpenReasons.Finding.nobodyQualified.phrase
    case .allBarred(let rule): OpenReasons.Finding.allBarred(rule: rule).phrase
    case .nobodyInReach: OpenReasons.Finding.nobodyInReach.phrase
    case .mentorsFull: OpenReasons.Finding.mentorsFull.phrase
    case .limitReached(let limit): OpenReasons.Finding.limitReached(limit: limit).phrase
    case .outweighed(let stage):
      .init(ru: "другое важнее (\(stage))", en: "it is outweighed by stage \(stage)")
    }
  }
}
