extension Goal {
  /// The goal in the words of a methodologist.
  public var words: LocalizedText {
    switch self {
    case .curators: LocalizedText(ru: "нехватка кураторов", en: "curators lacking")
    case .shortfall: LocalizedText(ru: "недобор до порогов", en: "shortfall of floors")
    case .reciprocity: LocalizedText(ru: "нехватка взаимности", en: "reciprocity lacking")
    case .coverage: LocalizedText(ru: "закрытые баллы", en: "points covered")
    case .worstOff: LocalizedText(ru: "самая слабая школа", en: "worst-off school")
    case .quality: LocalizedText(ru: "качество", en: "quality")
    case .burden: LocalizedText(ru: "издержки", en: "burden")
    case .changes: LocalizedText(ru: "изменения", en: "changes")
    case .leftOut: LocalizedText(ru: "снова без наставника", en: "left out again")
    case .untutored: LocalizedText(ru: "ученики без тьютора", en: "pupils without a tutor")
    case .tutorsChanged: LocalizedText(ru: "смена тьюторов", en: "tutors changed")
    case .siblingsApart:
      LocalizedText(ru: "братья и сёстры врозь", en: "siblings apart")
    case .tutoring: LocalizedText(ru: "качество тьюторства", en: "quality of tutoring")
    }
  }
}

/// Stages of the order of goals in the words of a methodologist.
public enum GoalWords {
  /// The goals of a stage, joined by `+`; an id of something else stands as it is.
  public static func stage(_ id: String) -> LocalizedText {
    let words = id.split(separator: "+").map { code in
      Goal(rawValue: String(code))?.words ?? LocalizedText(ru: String(code), en: String(code))
    }
    return LocalizedText(
      ru: words.map(\.russian).joined(separator: " + "),
      en: words.map(\.english).joined(separator: " + "))
  }
}
