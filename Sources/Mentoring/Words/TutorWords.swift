extension TutorRule {
  /// The rule as the end of a sentence.
  public var words: LocalizedText {
    switch self {
    case .otherSchool:
      LocalizedText(
        ru: "тьютор из другой школы, а дистанционно нельзя",
        en: "the tutor is of another school, and remote work is not possible")
    case .ban:
      LocalizedText(
        ru: "решение рабочей группы это запрещает",
        en: "a decision of the working group forbids it")
    case .wish:
      LocalizedText(ru: "педагог не хочет быть тьютором", en: "the teacher does not want to tutor")
    case .grade:
      LocalizedText(
        ru: "тьютор не работает с этим классом", en: "the tutor does not work with the grade")
    case .language:
      LocalizedText(
        ru: "тьютор не говорит на языке ученика", en: "the tutor speaks none of the languages")
    case .need:
      LocalizedText(
        ru: "тьютор не поможет ни в одной потребности", en: "the tutor meets none of the needs")
    case .hours:
      LocalizedText(ru: "у тьютора нет столько часов", en: "the tutor has not so many hours")
    }
  }
}

extension OpenPupil.Code {
  /// Why a pupil has no tutor, as the end of a sentence.
  public var words: LocalizedText {
    switch self {
    case .nobodyOffers:
      LocalizedText(ru: "в таблице тьюторов никого нет", en: "nobody is in the table of tutors")
    case .allRejected:
      LocalizedText(ru: "никто из тьюторов не подходит", en: "no tutor is eligible")
    case .tutorsFull:
      LocalizedText(ru: "у тьюторов не осталось места", en: "the tutors have no room left")
    case .siblings:
      LocalizedText(
        ru: "место есть только не у тьютора братьев и сестёр",
        en: "there is room only with another tutor than the siblings'")
    case .outweighed:
      LocalizedText(
        ru: "можно назначить, но ценой более важной цели",
        en: "could have one, but only at the cost of a goal that comes first")
    }
  }
}

extension OpenPupil {
  /// The reason with its detail, where it has one.
  public var words: LocalizedText {
    let detail: LocalizedText
    switch reason {
    case .nobodyOffers, .tutorsFull, .siblings, .outweighed(stage: ""): return code.words
    case .allRejected(let rule): detail = rule.words
    case .outweighed(let stage): detail = GoalWords.stage(stage)
    }
    return LocalizedText(
      ru: "\(code.words.russian) (\(detail.russian))",
      en: "\(code.words.english) (\(detail.english))")
  }
}

extension Pupil.List {
  /// The list as an adjective.
  public var words: LocalizedText {
    switch self {
    case .support: LocalizedText(ru: "список поддержки", en: "support list")
    case .new: LocalizedText(ru: "вновь зачислен", en: "newly enrolled")
    }
  }
}
