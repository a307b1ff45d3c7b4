import Mentoring

extension Warnings {
  /// Mentors whose consent nobody has asked for.
  static func missingConsent(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let found = mentors(sources) { $0.mentorConsent == .none }
    warn(found, "consent", sources, log) { .noConsent($0, mentors: sources.label(.mentors)) }
  }

  /// Mentors who give no time.
  static func mentorsWithoutTime(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let found = mentors(sources) { $0.mentoringTime == .zero }
    warn(found, "mentoring_hours", sources, log) {
      .noTime($0, mentors: sources.label(.mentors))
    }
  }

  /// Teachers listed in the table of mentors of whom it is true, in file order.
  private static func mentors(_ sources: Sources, where isTrue: (Teacher) -> Bool) -> [Teacher.ID] {
    let mentors = Set(sources.contents.mentors.map(\.teacher))
    return sources.contents.teachers.filter { mentors.contains($0.id) && isTrue($0) }.map(\.id)
  }

  /// Warns of each teacher, or once where they are many.
  private static func warn(
    _ found: [Teacher.ID], _ column: String, _ sources: Sources, _ log: IssueLog,
    _ message: ([String]) -> TeacherWarning
  ) {
    func warn(at first: Teacher.ID, _ codes: [String]) {
      log.warning(sources.place(.teachers, sources.teachers[first], column), message(codes))
    }
    if found.count > namedRows {
      warn(at: found[0], found.map(\.text))
    } else {
      for id in found { warn(at: id, [id.text]) }
    }
  }

  /// Curators whose person the table of people does not know, where there is one.
  static func unknownPersons(_ tables: FolderTables, _ log: IssueLog) {
    guard let people = tables.people, let rows = tables.rows[.curators] else { return }
    for (curator, line) in zip(tables.contents.curators, rows.lines)
    where people.people[curator.person] == nil {
      log.warning(
        rows.place(line: line, "person"), PeopleMessage.unknownPerson(people: tables.peopleLabel))
    }
  }
}

enum TeacherWarning: InputMessage {
  case noConsent([String], mentors: String)
  case noTime([String], mentors: String)

  var text: LocalizedText {
    switch self {
    case .noConsent(let codes, let mentors):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "в \(mentors) есть, а согласия нет: \(list.russian); без согласия наставником не "
          + "назначат, спросите их и впишите ответ",
        en: "listed in \(mentors) without consent: \(list.english); nobody becomes a mentor "
          + "without it: ask them and enter the answer")
    case .noTime(let codes, let mentors):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "в \(mentors) есть, а часов для наставничества нет: \(list.russian); без часов "
          + "наставником не назначат",
        en:
          "listed in \(mentors) without mentoring hours: \(list.english); nobody without hours is "
          + "made a mentor")
    }
  }
}
