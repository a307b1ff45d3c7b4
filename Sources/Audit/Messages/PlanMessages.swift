import Mentoring

// What the plan speaks of: keys, repetitions, forms.
extension Violation {
  static func unknown(school id: School.ID) -> Violation {
    Violation(
      .unknownSchool, [id.text], ru: "Школы \(id) в программе нет.",
      en: "The programme has no school \(id).")
  }

  static func unknown(teacher id: Teacher.ID) -> Violation {
    Violation(
      .unknownTeacher, [id.text], ru: "Педагога \(id) в программе нет.",
      en: "The programme has no teacher \(id).")
  }

  static func unknown(topic id: Topic.ID) -> Violation {
    Violation(
      .unknownTopic, [id.text], ru: "Темы \(id) в программе нет.",
      en: "The programme has no topic \(id).")
  }

  static func unknown(competency id: Competency.ID) -> Violation {
    Violation(
      .unknownCompetency, [id.text], ru: "Компетенции \(id) в программе нет.",
      en: "The programme has no competency \(id).")
  }

  static func unknown(deficit id: Deficit.ID) -> Violation {
    Violation(
      .unknownDeficit, [id.teacher.text, id.competency.text],
      ru: "Дефицита \(id.competency) у педагога \(id.teacher) в программе нет.",
      en: "The programme has no deficit \(id.competency) of teacher \(id.teacher).")
  }

  static func duplicateCuratorPair(_ pair: CuratorPair) -> Violation {
    Violation(
      .duplicateCuratorPair, [pair.curator.text, pair.recipient.text],
      ru: "Пара «куратор \(pair.curator) – школа \(pair.recipient)» стоит в плане дважды.",
      en: "Curator \(pair.curator) and recipient \(pair.recipient) stand in the plan twice.")
  }

  static func duplicateHelp(_ help: HelpRelation) -> Violation {
    Violation(
      .duplicateHelp, [help.giver.text, help.receiver.text, help.topic.text],
      ru: "Помощь школы \(help.giver) школе \(help.receiver) по теме \(help.topic) "
        + "стоит в плане дважды.",
      en: "Help from \(help.giver) to \(help.receiver) on \(help.topic) "
        + "stands in the plan twice.")
  }

  static func duplicateTandem(_ mentor: Teacher.ID, _ mentee: Teacher.ID) -> Violation {
    Violation(
      .duplicateTandem, [mentor.text, mentee.text],
      ru: "Пара «наставник \(mentor) – наставляемый \(mentee)» стоит в плане дважды.",
      en: "The pair of mentor \(mentor) and mentee \(mentee) stands in the plan twice.")
  }

  static func duplicateGroup(
    _ mentor: Teacher.ID, _ competency: Competency.ID, _ place: School.ID?
  ) -> Violation {
    let site = Phrases.place(place)
    return Violation(
      .duplicateGroup, [mentor.text, competency.text] + (place.map { [$0.text] } ?? []),
      ru: "Группа наставника \(mentor) по компетенции \(competency) \(site.ru) "
        + "стоит в плане дважды.",
      en: "The group of mentor \(mentor) on \(competency) \(site.en) "
        + "stands in the plan twice.")
  }

  static func emptyTandem(_ mentor: Teacher.ID) -> Violation {
    Violation(
      .emptyTandem, [mentor.text], ru: "В паре наставника \(mentor) нет ни одного дефицита.",
      en: "A pair of mentor \(mentor) has no deficit to work on.")
  }

  static func pairOfSeveral(_ mentor: Teacher.ID, _ mentees: [Teacher.ID]) -> Violation {
    let list = mentees.map(\.text).joined(separator: ", ")
    return Violation(
      .pairOfSeveral, [mentor.text] + mentees.map(\.text), value: mentees.count, limit: 1,
      ru: "В паре наставника \(mentor) несколько наставляемых: \(list).",
      en: "A pair of mentor \(mentor) has several mentees: \(list).")
  }
}
