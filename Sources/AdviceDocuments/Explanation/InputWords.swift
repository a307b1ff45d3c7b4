import Advice
import Mentoring
import Planning

/// Changes of inputs, limits and requirements in the words of a methodologist.
enum InputWords {
  static func text(_ change: InputChange, _ names: CodeNames) -> LocalizedText {
    func hours(_ time: Minutes, _ language: Language) -> String {
      Wording(language: language).hours(time)
    }
    switch change {
    case .mentorHours(let id, let from, let to):
      return LocalizedText(
        ru: "часы наставника \(id): \(hours(from, .russian)) → \(hours(to, .russian))",
        en: "hours of mentor \(id): \(hours(from, .english)) → \(hours(to, .english))")
    case .mentees(let id, let from, let to):
      return LocalizedText(
        ru: "наставляемые у \(id): \(from) → \(to)", en: "mentees of \(id): \(from) → \(to)")
    case .mentorTravel(let id, let from, let to):
      return LocalizedText(
        ru: "предел дороги у \(id): \(from.value) → \(to.value) мин",
        en: "travel limit of \(id): \(from.value) → \(to.value) min")
    case .ruleTravel(let from, let to):
      return LocalizedText(
        ru: "предел дороги в правилах (mentors.travel_limit): \(from.value) → \(to.value) мин",
        en: "travel limit of the rules (mentors.travel_limit): \(from.value) → \(to.value) min")
    case .remoteWork(let id):
      return LocalizedText(ru: "\(id) работает и дистанционно", en: "\(id) works remotely too")
    case .remoteRule:
      return LocalizedText(
        ru: "правила разрешают дистанционную работу", en: "the rules allow remote work")
    case .consent(let id):
      return LocalizedText(ru: "согласие наставника \(id)", en: "consent of mentor \(id)")
    case .menteeConsent(let id):
      return LocalizedText(ru: "согласие наставляемого \(id)", en: "consent of mentee \(id)")
    case .mentors(let id, let from, let to):
      return LocalizedText(
        ru: "наставников у \(id): \(from) → \(to)", en: "mentors of \(id): \(from) → \(to)")
    case .learningHours(let id, let from, let to):
      return LocalizedText(
        ru: "часы учёбы у \(id): \(hours(from, .russian)) → \(hours(to, .russian))",
        en: "learning hours of \(id): \(hours(from, .english)) → \(hours(to, .english))")
    case .contracts(let id, let from, let to):
      let school = names.school(id)
      return LocalizedText(
        ru: "договоров у школы \(school.russian): \(from) → \(to)",
        en: "contracts of \(school.english): \(from) → \(to)")
    case .level(let id, let competency, let from, let to):
      let skill = names.competency(competency)
      return LocalizedText(
        ru: "уровень \(id) в \(skill.russian): \(from) → \(to)",
        en: "level of \(id) in \(skill.english): \(from) → \(to)")
    case .tutorHours(let id, let from, let to):
      return LocalizedText(
        ru: "часы тьютора \(id): \(hours(from, .russian)) → \(hours(to, .russian))",
        en: "hours of tutor \(id): \(hours(from, .english)) → \(hours(to, .english))")
    case .tutorPupils(let id, let from, let to):
      return LocalizedText(
        ru: "учеников у тьютора \(id): \(from) → \(to)",
        en: "pupils of tutor \(id): \(from) → \(to)")
    case .tutorGrade(let id, let grade):
      return LocalizedText(
        ru: "тьютор \(id) работает и с классом \(grade)",
        en: "tutor \(id) works with grade \(grade) too")
    case .pupilRemote(let id):
      return LocalizedText(
        ru: "с учеником \(id) можно работать дистанционно",
        en: "pupil \(id) may be tutored remotely")
    case .tutoringRemoteRule:
      return LocalizedText(
        ru: "правила разрешают тьюторов из других школ (tutoring.remote)",
        en: "the rules allow tutors of other schools (tutoring.remote)")
    }
  }

  static func limit(_ limit: Explanation.Limit) -> LocalizedText {
    switch limit {
    case .mentorHours:
      LocalizedText(ru: "часы для наставничества", en: "hours for mentoring")
    case .mentees: LocalizedText(ru: "наставляемые в парах", en: "mentees in pairs")
    case .groups: LocalizedText(ru: "группы", en: "groups")
    case .mentors: LocalizedText(ru: "наставники у педагога", en: "mentors of the teacher")
    case .learningHours: LocalizedText(ru: "часы учёбы", en: "learning hours")
    case .contracts: LocalizedText(ru: "договоры школы", en: "contracts of the school")
    case .curatorLoad: LocalizedText(ru: "нагрузка куратора", en: "load of the curator")
    case .tutorPupils: LocalizedText(ru: "ученики тьютора", en: "pupils of the tutor")
    case .tutorHours: LocalizedText(ru: "часы тьютора", en: "tutor's hours")
    }
  }

  static func direction(_ direction: Explanation.Direction) -> LocalizedText {
    switch direction {
    case .gives: LocalizedText(ru: "даёт", en: "gives")
    case .gets: LocalizedText(ru: "получает", en: "gets")
    case .own: LocalizedText(ru: "у себя", en: "own")
    }
  }

  static func kind(_ kind: Explanation.RelationKind) -> LocalizedText {
    switch kind {
    case .curator: LocalizedText(ru: "кураторство", en: "curating")
    case .help: LocalizedText(ru: "помощь", en: "help")
    case .tandem: LocalizedText(ru: "тандем", en: "tandem")
    case .group: LocalizedText(ru: "группа", en: "group")
    case .tutor: LocalizedText(ru: "тьюторство", en: "tutoring")
    }
  }

  static func requirement(_ requirement: HardRequirement) -> LocalizedText {
    switch requirement {
    case .pins:
      LocalizedText(ru: "мешают закреплённые решения", en: "pinned decisions stand in the way")
    case .curatorsUsed:
      LocalizedText(ru: "не хватает кураторов", en: "too few curators are used")
    case .floors: LocalizedText(ru: "нарушается обязательный порог", en: "a hard floor is broken")
    case .reciprocity:
      LocalizedText(ru: "нарушается обязательная взаимность", en: "hard reciprocity is broken")
    case .demands:
      LocalizedText(
        ru: "пределы и правила этого не допускают", en: "limits and rules do not allow it")
    }
  }

  static func reason(_ reason: OpenDeficit.Reason) -> LocalizedText {
    switch reason {
    case .nobodyQualified:
      LocalizedText(ru: "ни у кого нет нужного уровня", en: "nobody has the level needed")
    case .allBarred(let rule):
      LocalizedText(
        ru: "всем мешает правило – \(RuleWords.reason(rule).russian)",
        en: "a rule bars all – \(RuleWords.reason(rule).english)")
    case .nobodyInReach(let noWay):
      LocalizedText(
        ru: "с подходящими не встретиться" + (noWay.map { " (\($0.words.russian))" } ?? ""),
        en: "nobody suitable is within reach" + (noWay.map { " (\($0.words.english))" } ?? ""))
    case .mentorsFull:
      LocalizedText(ru: "подходящие заняты", en: "everybody suitable is full")
    case .limitReached(let limit):
      switch limit {
      case .contracts: LocalizedText(ru: "исчерпан предел договоров", en: "contracts are used up")
      case .trips: LocalizedText(ru: "исчерпан предел поездок", en: "the trip budget is used up")
      case .pay: LocalizedText(ru: "исчерпан фонд оплаты", en: "the pay budget is used up")
      }
    case .outweighed(let stage):
      LocalizedText(
        ru: "можно, но теряется больше (цель «\(GoalWords.stage(stage).russian)»)",
        en: "possible, but it loses more (goal “\(GoalWords.stage(stage).english)”)")
    }
  }
}
