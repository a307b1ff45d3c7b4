import Mentoring

// Limits of persons: constraints 3 to 10.
extension Violation {
  static func deficitServedTwice(_ deficit: Deficit.ID, _ times: Int) -> Violation {
    Violation(
      .deficit, [deficit.teacher.text, deficit.competency.text], value: times, limit: 1,
      ru: "Дефицит \(deficit.competency) педагога \(deficit.teacher) закрывают раз: \(times), "
        + "а нужно один раз.",
      en: "Deficit \(deficit.competency) of \(deficit.teacher) is served \(times) times, not once.")
  }

  static func mentorHours(_ mentor: Teacher.ID, work: Int, travel: Int, limit: Int) -> Violation {
    let (all, most) = (Phrases.duration(work + travel), Phrases.duration(limit))
    let road = Phrases.duration(travel)
    let (partly, partlyEnglish) =
      travel > 0 ? (" (из них дорога \(road.ru))", " (travel \(road.en) of it)") : ("", "")
    return Violation(
      .mentorHours, [mentor.text], value: work + travel, limit: limit,
      ru: "Наставнику \(mentor) нужно \(all.ru)\(partly), а есть \(most.ru).",
      en: "Mentor \(mentor) needs \(all.en)\(partlyEnglish) and has \(most.en).")
  }

  static func mentorMentees(_ mentor: Teacher.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .mentorMentees, [mentor.text], value: value, limit: limit,
      ru: "У наставника \(mentor) наставляемых в парах: \(value), допустимо \(limit).",
      en: "Mentor \(mentor) has \(value) mentees in pairs; \(limit) is the limit.")
  }

  static func mentorGroups(_ mentor: Teacher.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .mentorGroups, [mentor.text], value: value, limit: limit,
      ru: "У наставника \(mentor) групп: \(value), допустимо \(limit).",
      en: "Mentor \(mentor) leads \(value) groups; \(limit) is the limit.")
  }

  static func groupSize(
    _ mentor: Teacher.ID, _ competency: Competency.ID, _ value: Int, limit: Int
  ) -> Violation {
    let (word, russian) = value < limit ? ("least", "не меньше") : ("most", "не больше")
    return Violation(
      .groupSize, [mentor.text, competency.text], value: value, limit: limit,
      ru: "В группе наставника \(mentor) по компетенции \(competency) участников: \(value), "
        + "нужно \(russian) \(limit).",
      en: "The group of mentor \(mentor) on \(competency) has \(value) members; at \(word) "
        + "\(limit) is asked.")
  }

  static func groupPlace(
    _ mentor: Teacher.ID, _ competency: Competency.ID, _ place: School.ID
  ) -> Violation {
    Violation(
      .groupPlace, [mentor.text, competency.text, place.text], value: 0, limit: 1,
      ru: "Группа наставника \(mentor) по компетенции \(competency) собирается в чужой школе "
        + "\(place), но никого из этой школы в ней нет.",
      en: "The group of mentor \(mentor) on \(competency) meets at another school, \(place), "
        + "yet has no member from there.")
  }

  static func menteeMentors(_ mentee: Teacher.ID, _ value: Int, limit: Int) -> Violation {
    Violation(
      .menteeMentors, [mentee.text], value: value, limit: limit,
      ru: "У наставляемого \(mentee) наставников: \(value), допустимо \(limit).",
      en: "Mentee \(mentee) has \(value) mentors; \(limit) is the limit.")
  }

  static func menteeHours(_ mentee: Teacher.ID, _ value: Int, limit: Int) -> Violation {
    let (all, most) = (Phrases.duration(value), Phrases.duration(limit))
    return Violation(
      .menteeHours, [mentee.text], value: value, limit: limit,
      ru: "Наставляемому \(mentee) нужно на учёбу \(all.ru), а есть \(most.ru).",
      en: "Mentee \(mentee) needs \(all.en) to learn and has \(most.en).")
  }

  static func oneRole(_ person: Teacher.ID) -> Violation {
    Violation(
      .oneRole, [person.text],
      ru: "Педагог \(person) и наставник, и наставляемый, а правила это не разрешают.",
      en: "Teacher \(person) is both mentor and mentee, which the rules do not allow.")
  }

  static func pinnedTandem(
    _ mentor: Teacher.ID, _ mentee: Teacher.ID, _ competency: Competency.ID?
  ) -> Violation {
    let on = competency.map { Words(ru: " по \($0)", en: " on \($0)") }
    return Violation(
      .pin, [mentor.text, mentee.text] + (competency.map { [$0.text] } ?? []),
      ru: "Решение закрепило за наставником \(mentor) наставляемого \(mentee)\(on?.ru ?? ""), "
        + "в плане этого нет.",
      en: "A decision pins mentor \(mentor) to mentee \(mentee)\(on?.en ?? ""); "
        + "the plan does not have it.")
  }
}
