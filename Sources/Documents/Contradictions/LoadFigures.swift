import Mentoring

// What messages say of loads.

extension PlanDerivations.MentorLoad: DerivedEntry {
  var key: Teacher.ID { mentor }

  func subject(_ names: CodeNames) -> LocalizedText {
    LocalizedText(ru: "Нагрузка наставника \(mentor)", en: "The load of mentor \(mentor)")
  }

  var figures: [Figure] {
    [
      Figure(ru: "часы работы", en: "hours of work", work),
      Figure(ru: "часы в дороге", en: "hours of travel", travel),
      Figure(ru: "часы с учениками", en: "hours with pupils", tutoring),
      Figure(ru: "предел часов", en: "limit of hours", limit),
    ] + Figure.usage(ru: "наставляемые в парах", en: "mentees in pairs", pairMentees)
      + Figure.usage(ru: "группы", en: "groups", groups)
  }
}

extension PlanDerivations.TutorLoad: DerivedEntry {
  var key: Teacher.ID { tutor }

  func subject(_ names: CodeNames) -> LocalizedText {
    LocalizedText(ru: "Нагрузка тьютора \(tutor)", en: "The load of tutor \(tutor)")
  }

  var figures: [Figure] {
    Figure.usage(ru: "ученики", en: "pupils", pupils) + [
      Figure(ru: "часы работы", en: "hours of work", work),
      Figure(ru: "предел часов", en: "limit of hours", limit),
    ]
  }
}

extension PlanDerivations.MenteeLoad: DerivedEntry {
  var key: Teacher.ID { mentee }

  func subject(_ names: CodeNames) -> LocalizedText {
    LocalizedText(ru: "Нагрузка наставляемого \(mentee)", en: "The load of mentee \(mentee)")
  }

  var figures: [Figure] {
    Figure.usage(ru: "наставники", en: "mentors", mentors) + [
      Figure(ru: "часы учёбы", en: "hours of learning", learning),
      Figure(ru: "предел часов", en: "limit of hours", limit),
    ]
  }
}

extension PlanDerivations.CuratorLoad: DerivedEntry {
  var key: School.ID { school }

  func subject(_ names: CodeNames) -> LocalizedText {
    let school = names.school(school)
    return LocalizedText(
      ru: "Нагрузка куратора \(school.russian)", en: "The load of curator \(school.english)")
  }

  var figures: [Figure] {
    [
      Figure(ru: "нагрузка", en: "load", load), Figure(ru: "ёмкость", en: "capacity", capacity),
    ]
  }
}

extension PlanDerivations.SchoolLoad: DerivedEntry {
  var key: School.ID { school }

  func subject(_ names: CodeNames) -> LocalizedText {
    let school = names.school(school)
    return LocalizedText(
      ru: "Итоги школы \(school.russian)", en: "The sums of school \(school.english)")
  }

  var figures: [Figure] {
    Figure.usage(ru: "договоры", en: "contracts", contracts) + [
      Figure(ru: "помощь другим", en: "help given", helpGiven),
      Figure(ru: "помощь от других", en: "help received", helpReceived),
      Figure(ru: "закрытые баллы", en: "points covered", covered.value),
      Figure(ru: "достижимые баллы", en: "points attainable", attainable?.value),
    ]
  }
}
