import Mentoring

extension Warnings {
  /// Floors of schools that fairness does not look at.
  static func idleFloors(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    guard let floor = programme.rules.floor else { return }
    let fair = Set(programme.fairSchools.map(\.id))
    if fair.isEmpty {
      log.warning(sources.keys.place("rules.floor"), RulesWarning.floorOfNobody.at("rules.floor"))
      return
    }
    for id in floor.schools.keys.sorted() where !fair.contains(id) {
      let path = "rules.floor.schools"
      let isPartner = programme.school(id).kind == .partner
      log.warning(
        sources.keys.place("\(path).\(id)"),
        RulesWarning.floorOfOther(CodeNames(programme).school(id), isPartner: isPartner)
          .at("\(path).\(id)"))
    }
  }

  /// Floors and reciprocity that need not hold and are no goal either; reciprocity without help.
  static func uncountedRules(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let rules = programme.rules
    let goals = Set(rules.goals.flatMap { $0.parts.map(\.goal) })
    func warn(_ path: String, _ warning: RulesWarning) {
      log.warning(sources.keys.place(path), warning.at(path))
    }
    if let floor = rules.floor, !floor.isHard, !goals.contains(.shortfall) {
      warn("rules.floor", .uncounted(.shortfall))
    }
    guard let reciprocity = rules.reciprocity else { return }
    if !rules.help.allowed {
      warn("rules.reciprocity", .reciprocityWithoutHelp)
    } else if !reciprocity.isHard, !goals.contains(.reciprocity) {
      warn("rules.reciprocity", .uncounted(.reciprocity))
    }
  }

  /// Curators who can take nobody: recipients where the rules do not let them curate, and those whose
  /// capacity is less than any recipient's load.
  static func idleCurators(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let least = programme.recipients.map(\.recipientLoad).min()
    for (curator, line) in zip(sources.contents.curators, sources.curators) where curator.willing {
      let school = CodeNames(programme).school(curator.school)
      if programme.isRecipient(programme.school(curator.school)),
        !programme.rules.curators.recipientsMayCurate
      {
        log.warning(sources.place(.curators, line, "school"), RulesWarning.recipientCurates(school))
      } else if let least, curator.capacity < least {
        log.warning(
          sources.place(.curators, line, "capacity"),
          RulesWarning.smallCurator(school, capacity: curator.capacity, least: least))
      }
    }
  }
}

enum RulesWarning: InputMessage {
  case floorOfNobody
  case floorOfOther(LocalizedText, isPartner: Bool)
  case uncounted(Goal)
  case reciprocityWithoutHelp
  case recipientCurates(LocalizedText)
  case smallCurator(LocalizedText, capacity: Int, least: Int)

  /// With the key before it.
  fileprivate func at(_ path: String) -> KeyMessage { KeyMessage(path: path, fault: text) }

  var text: LocalizedText {
    switch self {
    case .floorOfNobody:
      LocalizedText(
        ru: "порог ни на что не влияет: школ-получателей нет, а пороги смотрят только на них; "
          + "напишите fairness: {schools: all} или уберите порог",
        en: "the floor counts for nothing: there are no recipients, and floors look at them "
          + "alone; write fairness: {schools: all} or remove the floor")
    case .floorOfOther(let school, isPartner: true):
      LocalizedText(
        ru: "порог школы \(school.russian) ни на что не влияет: у организаций-партнёров порогов "
          + "нет; уберите его",
        en: "the floor of \(school.english) counts for nothing: partner organisations have no "
          + "floors; remove it")
    case .floorOfOther(let school, isPartner: false):
      LocalizedText(
        ru: "порог школы \(school.russian) ни на что не влияет: она не получатель, а пороги "
          + "смотрят только на получателей; напишите fairness: {schools: all} или уберите его",
        en: "the floor of \(school.english) counts for nothing: it is no recipient, and floors "
          + "look at recipients alone; write fairness: {schools: all} or remove it")
    case .uncounted(let goal):
      LocalizedText(
        ru: "при hard: no это только желание, а цели \(goal.rawValue) в goals нет, поэтому план "
          + "этого не учитывает; добавьте цель или напишите hard: yes",
        en: "with hard: no this is a wish alone, and goals lack \(goal.rawValue), so that no "
          + "plan looks at it; add the goal or write hard: yes")
    case .reciprocityWithoutHelp:
      LocalizedText(
        ru: "взаимность ни на что не влияет, пока школы друг другу не помогают (help.allowed: no)",
        en: "reciprocity counts for nothing while schools do not help each other (help.allowed: "
          + "no)")
    case .recipientCurates(let school):
      LocalizedText(
        ru: "школа \(school.russian) сама получатель и куратором не будет; уберите строку или "
          + "напишите в правилах curators: {recipients_may_curate: yes}",
        en: "\(school.english) is a recipient itself and will curate nobody; remove the row, or "
          + "write curators: {recipients_may_curate: yes} in the rules")
    case .smallCurator(let school, let capacity, let least):
      LocalizedText(
        ru: "школа \(school.russian) никого не сможет взять: вместимость \(capacity), а "
          + "наименьшая нагрузка получателя – \(least); увеличьте вместимость или напишите, что "
          + "школа не готова",
        en: "\(school.english) can take nobody: its capacity is \(capacity), and the least load "
          + "of a recipient \(least); raise the capacity, or say that the school is not willing")
    }
  }
}
