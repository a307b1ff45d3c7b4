import Mentoring

extension Warnings {
  /// Mentors whose consent nobody has asked for.
  static func missingConsent(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let found = mentors(sources) { $0.mentorConsent == .none }
    warn(found, "consent", sources, log) { .noConsent($0, mentors: sources.label(.mentors)) }
  }

  /// Mentors, and teachers with deficits, whose consent is less than the rules ask for.
  static func insufficientConsent(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let needsSignature = !programme.rules.consent.willingIsEnough
    if needsSignature {
      let found = mentors(sources) { $0.mentorConsent == .willing }
      warn(found, "consent", sources, log) { .unsignedConsent($0, asMentee: false) }
    }
    let mentees = Set(sources.contents.deficits.map(\.id.teacher))
    let found = sources.contents.teachers.filter {
      mentees.contains($0.id)
        && ($0.menteeConsent == .none || needsSignature && $0.menteeConsent == .willing)
    }
    warn(found.filter { $0.menteeConsent == .none }.map(\.id), "mentee_consent", sources, log) {
      .noMenteeConsent($0)
    }
    warn(found.filter { $0.menteeConsent == .willing }.map(\.id), "mentee_consent", sources, log) {
      .unsignedConsent($0, asMentee: true)
    }
  }

  /// Mentors whose signed consent has no date, or one after the programme's period.
  static func consentDates(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let signed = mentors(sources) { $0.mentorConsent == .signed }
    let dates = Dictionary(
      sources.contents.teachers.map { ($0.id, $0.mentorConsentDate) },
      uniquingKeysWith: { a, _ in a })
    warn(signed.filter { dates[$0] == .some(nil) }, "consent", sources, log) {
      .undatedConsent($0)
    }
    let late = signed.filter { id in
      dates[id].flatMap { $0 }.map { $0 > programme.identity.periodEnd } ?? false
    }
    warn(late, "consent_date", sources, log) { .lateConsent($0, end: programme.identity.periodEnd) }
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
  case noMenteeConsent([String])
  case unsignedConsent([String], asMentee: Bool)
  case undatedConsent([String])
  case lateConsent([String], end: CalendarDate)
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
    case .noMenteeConsent(let codes):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "дефициты есть, а согласия на наставничество нет: \(list.russian); без согласия "
          + "наставника не назначат, спросите и впишите ответ",
        en: "deficits, but no consent to be mentored: \(list.english); nobody gets a mentor "
          + "without it: ask and enter the answer")
    case .unsignedConsent(let codes, let asMentee):
      let list = Warnings.codes(codes)
      let role = asMentee ? ("наставляемого", "mentee") : ("наставника", "mentor")
      return LocalizedText(
        ru: "согласие \(role.0) дано, но не подписано: \(list.russian); по правилам программы "
          + "(consent.willing_is_enough: no) без подписи в пары не включат",
        en: "consent as a \(role.1) is given, but not signed: \(list.english); by the programme's "
          + "rules (consent.willing_is_enough: no) nobody is paired without the signature")
    case .undatedConsent(let codes):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "согласие подписано, а даты нет: \(list.russian); впишите дату, она нужна в документах",
        en: "consent is signed, but without a date: \(list.english); enter it, papers need it")
    case .lateConsent(let codes, let end):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "дата согласия позже конца программы (\(end)): \(list.russian); проверьте год",
        en:
          "consent is dated after the end of the programme (\(end)): \(list.english); check the year"
      )
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
