import Mentoring

/// Tutors and pupils by position: Docs/Formulation.md, sections 2.5 and 3.
struct TutorFacts {
  /// A row of the table of tutors.
  struct Tutor {
    let teacher: Int
    let school: Int
    let worksRemotely: Bool
    let isWilling: Bool
    let wants: Bool
    /// Nil: all.
    let grades: Set<Int>?
    let languages: Set<String>
    /// Competencies that meet a need of them or below them.
    let competencies: Set<Int>
    let maxPupils: Int
    /// In minutes, out of the mentoring time.
    let time: Int
  }

  struct Pupil {
    let school: Int
    let grade: Int
    let isRemote: Bool
    let languages: Set<String>
    let needs: [Int]
    let family: String?
    let time: Int
    let weight: Int
    /// The one whom continuity asks for; nil: nobody known.
    let earlierTutor: Int?
  }

  let pupils: [Pupil]
  /// In the order of teachers.
  let tutors: [Tutor]
  private let tutorOfTeacher: [Int: Int]
  private let bans: Set<Link>

  init(_ programme: Programme) {
    let rules = programme.rules.tutoring
    func positions(_ codes: [Competency.ID]) -> [Int] {
      codes.map { programme.competencyIndex[$0]! }
    }
    func words(_ languages: [String]) -> Set<String> { Set(languages.map { $0.lowercased() }) }
    var rows: [Teacher.ID: [Competency.ID]] = [:]
    for row in programme.mentors { rows[row.teacher, default: []].append(row.competency) }
    tutors = programme.tutors.map { tutor in
      let person = programme.teacher(tutor.teacher)
      return Tutor(
        teacher: programme.teacherIndex[tutor.teacher]!,
        school: programme.schoolIndex[person.school]!, worksRemotely: person.mode != .inPerson,
        isWilling: tutor.wish != .refuses, wants: tutor.wish == .wants, grades: tutor.grades,
        languages: words(tutor.languages),
        competencies: Set(
          positions(tutor.needs.isEmpty ? rows[tutor.teacher] ?? [] : tutor.needs)),
        maxPupils: programme.maxPupils(of: tutor), time: programme.tutoringTime(of: tutor).value)
    }
    var earlier: [Mentoring.Pupil.ID: Teacher.ID] = [:]
    for relation in (programme.earlier?.tutoring ?? []).sorted().reversed() {
      earlier[relation.pupil] = relation.tutor
    }
    pupils = programme.pupils.map { pupil in
      Pupil(
        school: programme.schoolIndex[pupil.school]!, grade: pupil.grade, isRemote: pupil.remote,
        languages: words(pupil.languages), needs: positions(pupil.needs), family: pupil.family,
        time: (pupil.time ?? rules.time).value,
        weight: pupil.list == .support ? rules.supportWeight : rules.newWeight,
        earlierTutor: (earlier[pupil.id] ?? pupil.previousTutor).flatMap {
          programme.teacherIndex[$0]
        })
    }
    tutorOfTeacher = Dictionary(
      uniqueKeysWithValues: tutors.enumerated().map { ($1.teacher, $0) })
    var bans: Set<Link> = []
    for decision in programme.decisions where decision.kind == .forbidden {
      guard case .tutoring(let tutor, let pupil) = decision.subject else { continue }
      bans.insert(Link(programme.teacherIndex[tutor]!, programme.pupilIndex[pupil]!))
    }
    self.bans = bans
  }

  /// The row of a teacher; nil: the teacher is no tutor.
  func row(of teacher: Int) -> Tutor? { tutorOfTeacher[teacher].map { tutors[$0] } }

  func isBanned(_ teacher: Int, _ pupil: Int) -> Bool { bans.contains(Link(teacher, pupil)) }
}

extension Facts {
  /// Why a tutor may not tutor a pupil: the first rule that holds; nil: they may.
  func tutorObstacle(_ tutor: TutorFacts.Tutor, _ pupil: Int) -> TutorRule? {
    let child = tutoring.pupils[pupil]
    let isRemote = rules.tutoring.remote && child.isRemote && tutor.worksRemotely
    if tutor.school != child.school && !isRemote { return .otherSchool }
    if tutoring.isBanned(tutor.teacher, pupil) { return .ban }
    if !tutor.isWilling { return .wish }
    if !(tutor.grades?.contains(child.grade) ?? true) { return .grade }
    if rules.tutoring.languageRequired && !isUnderstood(tutor, child) { return .language }
    if rules.tutoring.needRequired && !child.needs.isEmpty && needsMet(tutor, child) == 0 {
      return .need
    }
    let all = people[tutor.teacher].mentoringTime
    return tutor.maxPupils < 1 || child.time > min(tutor.time, all) ? .hours : nil
  }

  /// Everybody who could tutor a pupil, in the order of teachers.
  func tutors(of pupil: Int) -> [TutorFacts.Tutor] {
    tutoring.tutors.filter { tutorObstacle($0, pupil) == nil }
  }

  func worth(ofTutor tutor: TutorFacts.Tutor, for pupil: Int) -> Worth {
    let child = tutoring.pupils[pupil]
    let needs = child.needs.count
    let parts: [Criterion: Int] = [
      .needs: needs == 0 ? 1000 : roundedQuotient(1000 * needsMet(tutor, child), needs),
      .languages: isUnderstood(tutor, child) ? 1000 : 0,
      .wish: tutor.wants ? 1000 : 500,
    ]
    return Worth(
      parts, rules.tutoring.quality, tutor.school == child.school ? .inPerson : .remote, rules)
  }

  private func isUnderstood(_ tutor: TutorFacts.Tutor, _ pupil: TutorFacts.Pupil) -> Bool {
    pupil.languages.isEmpty || !pupil.languages.isDisjoint(with: tutor.languages)
  }

  private func needsMet(_ tutor: TutorFacts.Tutor, _ pupil: TutorFacts.Pupil) -> Int {
    pupil.needs.count { need in lineage[need].contains(where: tutor.competencies.contains) }
  }
}
