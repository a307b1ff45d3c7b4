extension ReasonCode {
  /// Why a deficit stays open, as the end of a sentence.
  public var words: LocalizedText {
    switch self {
    case .nobodyQualified:
      LocalizedText(
        ru: "никто не владеет компетенцией на нужном уровне",
        en: "nobody has the competency at the level needed")
    case .allBarred:
      LocalizedText(
        ru: "все, кто мог бы, не допущены правилами", en: "all who could are barred by the rules")
    case .nobodyInReach:
      LocalizedText(
        ru: "наставники есть, но с ними не встретиться",
        en: "there are mentors, but no way to meet them")
    case .mentorsFull:
      LocalizedText(
        ru: "у наставников (или у самого педагога) не осталось места",
        en: "the mentors (or the teacher) have no room left")
    case .limitReached:
      LocalizedText(ru: "мешает предел программы", en: "a limit of the programme stands in the way")
    case .outweighed:
      LocalizedText(
        ru: "можно закрыть, но ценой более важной цели",
        en: "could be served, but only at the cost of a goal that comes first")
    }
  }
}

extension OpenDeficit.Reason {
  /// The reason with its detail, where it has one, as the end of a sentence.
  public var words: LocalizedText {
    let words = ReasonCode(self).words
    let detail: LocalizedText
    switch self {
    case .nobodyQualified, .mentorsFull: return words
    case .allBarred(let rule): detail = RuleWords.reason(rule)
    case .nobodyInReach(let noWay):
      guard let noWay else { return words }
      detail = noWay.words
    case .limitReached(let limit): detail = limit.words
    case .outweighed(let stage): detail = GoalWords.stage(stage)
    }
    return LocalizedText(
      ru: "\(words.russian) (\(detail.russian))", en: "\(words.english) (\(detail.english))")
  }
}

extension OpenDeficit.Limit {
  /// What the limit bounds.
  public var words: LocalizedText {
    switch self {
    case .contracts: LocalizedText(ru: "число договоров", en: "the number of contracts")
    case .trips: LocalizedText(ru: "километры поездок", en: "the kilometres of trips")
    case .pay: LocalizedText(ru: "оплата наставников", en: "the pay of mentors")
    }
  }
}
