import Mentoring

// The domain's codes in the words of a methodologist.

extension Goal {
  var words: LocalizedText {
    switch self {
    case .curators: LocalizedText(ru: "нехватка кураторов", en: "curators lacking")
    case .shortfall: LocalizedText(ru: "недобор до порогов", en: "shortfall of floors")
    case .reciprocity: LocalizedText(ru: "нехватка взаимности", en: "reciprocity lacking")
    case .coverage: LocalizedText(ru: "закрытые баллы", en: "points covered")
    case .worstOff: LocalizedText(ru: "самая слабая школа", en: "worst-off school")
    case .quality: LocalizedText(ru: "качество", en: "quality")
    case .burden: LocalizedText(ru: "нагрузка", en: "burden")
    }
  }
}

extension Indicator {
  var words: LocalizedText {
    switch self {
    case .schoolsAnalysed: LocalizedText(ru: "школы с SWOT-анализом", en: "schools analysed")
    case .recipientsWithCurator:
      LocalizedText(ru: "школы-получатели с куратором", en: "recipients with a curator")
    case .schoolsInNetwork:
      LocalizedText(ru: "школы в сети договоров", en: "schools in partnerships")
    case .recipientsInNetwork:
      LocalizedText(ru: "школы-получатели в сети договоров", en: "recipients in partnerships")
    case .schoolsGiving: LocalizedText(ru: "школы, которые помогают", en: "schools that give help")
    case .schoolsReceiving:
      LocalizedText(ru: "школы, которым помогают", en: "schools that receive help")
    case .weaknessesAnswered:
      LocalizedText(ru: "слабые стороны, на которые есть ответ", en: "weaknesses answered")
    case .deficitsCovered: LocalizedText(ru: "закрытые дефициты", en: "deficits covered")
    case .pointsCovered:
      LocalizedText(ru: "закрытые баллы дефицитов", en: "points of deficits covered")
    case .teachersWithMentor:
      LocalizedText(
        ru: "педагоги с дефицитами, у которых есть наставник",
        en: "teachers with deficits who have a mentor")
    case .recipientTeachersWithMentor:
      LocalizedText(
        ru: "то же в школах-получателях", en: "the same in recipient schools")
    case .mentorsEngaged: LocalizedText(ru: "занятые наставники", en: "mentors engaged")
    }
  }
}

extension ReasonCode {
  var words: LocalizedText {
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
        ru: "наставники есть, но до них не доехать и дистанционно нельзя",
        en: "there are mentors, but out of reach by road and remotely")
    case .mentorsFull:
      LocalizedText(
        ru: "у наставников (или у самого педагога) не осталось места",
        en: "the mentors (or the teacher) have no room left")
    case .limitReached:
      LocalizedText(ru: "мешает предел программы", en: "a limit of the programme stands in the way")
    case .outweighed:
      LocalizedText(
        ru: "можно закрыть, но ценой более важной цели",
        en: "could be served, but costs more than it brings")
    }
  }
}

extension OpenDeficit.Limit {
  var words: LocalizedText {
    switch self {
    case .contracts: LocalizedText(ru: "число договоров", en: "the number of contracts")
    case .trips: LocalizedText(ru: "километры поездок", en: "the kilometres of trips")
    case .pay: LocalizedText(ru: "оплата наставников", en: "the pay of mentors")
    }
  }
}

/// The rules that bar a mentor (Docs/Formulation.md, section 2.1).
enum BarringRule {
  /// The rule in words; a rule that is not known here stands as its code.
  static func words(_ rule: String) -> LocalizedText {
    switch rule {
    case "ban": LocalizedText(ru: "запрет рабочей группы", en: "a ban by the working group")
    case "mentor_consent":
      LocalizedText(ru: "нет согласия наставника", en: "no consent of the mentor")
    case "mentee_consent":
      LocalizedText(ru: "нет согласия наставляемого", en: "no consent of the mentee")
    case "refusal": LocalizedText(ru: "отказ одной из сторон", en: "a refusal by either side")
    case "mentor_load":
      LocalizedText(
        ru: "недельная нагрузка наставника выше предела",
        en: "the mentor's weekly load is above the limit")
    case "mentee_load":
      LocalizedText(
        ru: "недельная нагрузка наставляемого выше предела",
        en: "the mentee's weekly load is above the limit")
    case "network":
      LocalizedText(
        ru: "наставничество между школами не разрешено", en: "network tandems are not allowed")
    default: LocalizedText(ru: rule, en: rule)
    }
  }
}
