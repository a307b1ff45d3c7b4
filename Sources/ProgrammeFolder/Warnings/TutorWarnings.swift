import Mentoring

extension Warnings {
  /// Pupils whom no tutor could have, tutors without time, tutors of last year who are gone, and goals
  /// that do not ask for tutors.
  static func tutors(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let pupils = sources.contents.pupils
    guard !pupils.isEmpty else { return }
    let lines = sources.pupils
    let offers = programme.tutors.filter { $0.wish != .refuses }
    let open = pupils.indices.filter { row in
      !offers.contains { TutorReach(programme).allows($0, pupils[row]) }
    }
    warn(open, lines, "pupil", sources, log) { .nobody($0.map { pupils[$0].id.text }) }
    let gone = pupils.indices.filter { row in
      pupils[row].previousTutor.map { programme.teacherIndex[$0] == nil } ?? false
    }
    warn(gone, lines, "previous_tutor", sources, log) {
      .gone($0.map { pupils[$0].previousTutor!.text }, teachers: sources.label(.teachers))
    }
    let idle = sources.contents.tutors.enumerated().filter { _, tutor in
      tutor.wish != .refuses && programme.tutoringTime(of: tutor) == .zero
    }
    for (row, tutor) in idle {
      log.warning(
        sources.place(.tutors, sources.tutors[row], "teacher"),
        TutorWarning.noTime(tutor.teacher.text, teachers: sources.label(.teachers)))
    }
    let isAsked = programme.rules.goals.contains { $0.parts.contains { $0.goal == .untutored } }
    if !isAsked {
      log.warning(sources.place(.pupils, nil, "pupil"), TutorWarning.noGoal)
    }
  }

  private static func warn(
    _ rows: [Int], _ lines: [Int], _ column: String, _ sources: Sources, _ log: IssueLog,
    _ message: ([Int]) -> TutorWarning
  ) {
    guard rows.count > namedRows else {
      for row in rows {
        log.warning(sources.place(.pupils, lines[row], column), message([row]))
      }
      return
    }
    log.warning(sources.place(.pupils, lines[rows[0]], column), message(rows))
  }
}

/// Whether a tutor who is willing could have a pupil (Docs/Formulation.md, section 2.5), bans aside.
private struct TutorReach {
  private let programme: Programme

  init(_ programme: Programme) { self.programme = programme }

  func allows(_ tutor: Tutor, _ pupil: Pupil) -> Bool {
    let rules = programme.rules.tutoring
    let teacher = programme.teacher(tutor.teacher)
    let meets =
      teacher.school == pupil.school
      || rules.remote && pupil.remote && teacher.mode.allows(.remote)
    let languages = Set(tutor.languages.map { $0.lowercased() })
    let speaks =
      !rules.languageRequired || pupil.languages.isEmpty
      || pupil.languages.contains { languages.contains($0.lowercased()) }
    return meets && speaks && (tutor.grades?.contains(pupil.grade) ?? true)
      && (!rules.needRequired || pupil.needs.isEmpty || helps(tutor, pupil))
      && programme.maxPupils(of: tutor) > 0
      && programme.tutoringTime(of: pupil) <= programme.tutoringTime(of: tutor)
  }

  private func helps(_ tutor: Tutor, _ pupil: Pupil) -> Bool {
    let offered =
      tutor.needs.isEmpty
      ? programme.mentors.filter { $0.teacher == tutor.teacher }.map(\.competency) : tutor.needs
    return pupil.needs.contains { need in
      offered.contains { programme.steps(from: need, upTo: $0) != nil }
    }
  }
}

enum TutorWarning: InputMessage {
  case nobody([String])
  case gone([String], teachers: String)
  case noTime(String, teachers: String)
  case noGoal

  var text: LocalizedText {
    switch self {
    case .nobody(let codes):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "никто из тьюторов не подходит (школа, класс, язык, потребности или часы): "
          + "\(list.russian); найдите тьютора или ослабьте условия",
        en: "no tutor fits (school, grade, language, needs or hours): \(list.english); find one, "
          + "or ask for less")
    case .gone(let codes, let teachers):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "прежнего тьютора нет в \(teachers): \(list.russian); если это описка, исправьте",
        en: "the previous tutor is not in \(teachers): \(list.english); mend it if it is a slip")
    case .noTime(let code, let teachers):
      let code = Warnings.codes([code])
      return LocalizedText(
        ru: "у тьютора \(code.russian) нет времени; впишите часы (mentoring_hours) в \(teachers)",
        en: "tutor \(code.english) has no time; write mentoring_hours in \(teachers)")
    case .noGoal:
      return LocalizedText(
        ru: "ни одна цель не просит тьюторов для учеников; добавьте untutored в goals",
        en: "no goal asks for tutors of pupils; add untutored to goals")
    }
  }
}
