extension GoalResult.Status {
  /// How sure a stage's value is, as the end of a sentence about a goal.
  public var words: LocalizedText {
    switch self {
    case .optimal: LocalizedText(ru: "доказано", en: "proven")
    case .withinGap:
      LocalizedText(ru: "доказано в пределах разрыва", en: "proven within the gap")
    case .unproven: LocalizedText(ru: "не доказано", en: "not proven")
    }
  }
}

extension PlanStatus {
  /// How the search ended, as the end of a sentence about a plan.
  public var words: LocalizedText {
    switch self {
    case .optimal: LocalizedText(ru: "доказан по всем целям", en: "proven on every goal")
    case .withinGap:
      LocalizedText(ru: "доказан в пределах разрыва", en: "proven within the gap")
    case .effortLimit:
      LocalizedText(ru: "исчерпан объём поиска", en: "the effort was used up")
    case .timeLimit: LocalizedText(ru: "истекло время", en: "time ran out")
    case .interrupted: LocalizedText(ru: "поиск прерван", en: "the search was interrupted")
    case .unsolved:
      LocalizedText(ru: "составлен или изменён вручную", en: "made or changed by hand")
    }
  }
}

extension MeetingMode {
  /// How people work together, as an adverb.
  public var words: LocalizedText {
    switch self {
    case .inPerson: LocalizedText(ru: "очно", en: "in person")
    case .remote: LocalizedText(ru: "дистанционно", en: "remotely")
    }
  }
}
