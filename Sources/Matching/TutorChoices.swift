import Mentoring

/// Who could tutor whom, and which rule keeps the others (Docs/Formulation.md, section 2.5).
struct TutorChoices {
  private let programme: Programme
  private let surroundings: Surroundings
  /// By tutor, in the order of the programme's tutors.
  private let offers: [Offer]

  /// What a tutor brings, looked up once.
  private struct Offer {
    let tutor: Tutor
    /// Position among the teachers.
    let teacher: Int
    let languages: Set<String>
    let competencies: Set<Int>
    let time: Minutes
  }

  init(_ surroundings: Surroundings) {
    let programme = surroundings.programme
    self.programme = programme
    self.surroundings = surroundings
    var taught: [Teacher.ID: [Competency.ID]] = [:]
    for row in programme.mentors { taught[row.teacher, default: []].append(row.competency) }
    offers = programme.tutors.map { tutor in
      let needs = tutor.needs.isEmpty ? taught[tutor.teacher] ?? [] : tutor.needs
      return Offer(
        tutor: tutor, teacher: programme.teacherIndex[tutor.teacher]!,
        languages: Set(tutor.languages.map { $0.lowercased() }),
        competencies: Set(needs.map { programme.competencyIndex[$0]! }),
        time: programme.maxPupils(of: tutor) > 0 ? programme.tutoringTime(of: tutor) : .zero)
    }
  }

  /// By pupil, then tutor.
  func choices() -> [Candidates.TutorChoice] {
    programme.pupils.indices.flatMap { pupil in
      offers.compactMap { offer in
        rejection(of: offer, for: programme.pupils[pupil]) == nil ? choice(offer, pupil) : nil
      }
    }
  }

  /// How many tutors each rule keeps from a pupil, each counted under the first that holds.
  func rejections(of pupil: Int) -> [TutorRule: Int] {
    var counts: [TutorRule: Int] = [:]
    for offer in offers {
      if let rule = rejection(of: offer, for: programme.pupils[pupil]) {
        counts[rule, default: 0] += 1
      }
    }
    return counts
  }

  /// Every tutor whom a rule keeps from a pupil: by pupil, then tutor.
  func rejections() -> [Candidates.TutorRejection] {
    programme.pupils.indices.flatMap { pupil in
      offers.compactMap { offer in
        rejection(of: offer, for: programme.pupils[pupil])
          .map { .init(tutor: offer.teacher, pupil: pupil, rule: $0) }
      }
    }
  }

  /// What keeps a teacher from a pupil; nil where nothing does, or the teacher is no tutor.
  func rejection(teacher: Int, pupil: Int) -> TutorRule? {
    offers.first { $0.teacher == teacher }
      .flatMap { rejection(of: $0, for: programme.pupils[pupil]) }
  }

  /// Every rule that keeps a teacher from a pupil, in the order in which they are tried.
  func obstacles(teacher: Int, pupil: Int) -> [TutorRule] {
    guard let offer = offers.first(where: { $0.teacher == teacher }) else { return [] }
    return TutorRule.allCases.filter { bars($0, offer, programme.pupils[pupil]) }
  }

  /// The score of a choice with its parts.
  func score(teacher: Int, pupil: Int) -> Score {
    guard let offer = offers.first(where: { $0.teacher == teacher }) else {
      return Score(parts: [])
    }
    let child = programme.pupils[pupil]
    let weights = programme.rules.tutoring.quality
    let parts = Criterion.ofTutoring.compactMap { criterion in
      weights[criterion].map { weight in
        Score.Part(
          criterion: criterion, value: Thousandths(value(criterion, offer, child)), weight: weight)
      }
    }
    return Score(
      parts: parts, remoteLoss: isHome(offer, child) ? .zero : programme.rules.remote.loss)
  }

  private func choice(_ offer: Offer, _ pupil: Int) -> Candidates.TutorChoice {
    let child = programme.pupils[pupil]
    return Candidates.TutorChoice(
      tutor: offer.teacher, pupil: pupil, mode: isHome(offer, child) ? .inPerson : .remote,
      time: programme.tutoringTime(of: child),
      quality: score(teacher: offer.teacher, pupil: pupil).total.value)
  }

  /// Docs/Formulation.md, section 3: the parts of a tutor's score.
  private func value(_ criterion: Criterion, _ offer: Offer, _ pupil: Pupil) -> Int {
    switch criterion {
    case .needs:
      pupil.needs.isEmpty ? 1000 : roundedQuotient(1000 * met(offer, pupil), pupil.needs.count)
    case .languages: areUnderstood(offer, pupil) ? 1000 : 0
    case .wish: offer.tutor.wish == .wants ? 1000 : 500
    case .competence, .swot, .context, .travel, .preference, .inSchool: 0
    }
  }

  private func rejection(of offer: Offer, for pupil: Pupil) -> TutorRule? {
    TutorRule.allCases.first { bars($0, offer, pupil) }
  }

  private func bars(_ rule: TutorRule, _ offer: Offer, _ pupil: Pupil) -> Bool {
    let rules = programme.rules.tutoring
    switch rule {
    case .otherSchool:
      let teacher = programme.teachers[offer.teacher]
      return !isHome(offer, pupil)
        && !(rules.remote && pupil.remote && teacher.mode.allows(.remote))
    case .ban: return surroundings.isForbidden(tutor: offer.tutor.teacher, pupil: pupil.id)
    case .wish: return offer.tutor.wish == .refuses
    case .grade: return offer.tutor.grades.map { !$0.contains(pupil.grade) } ?? false
    case .language: return rules.languageRequired && !areUnderstood(offer, pupil)
    case .need: return rules.needRequired && !pupil.needs.isEmpty && met(offer, pupil) == 0
    case .hours: return programme.tutoringTime(of: pupil) > offer.time
    }
  }

  private func isHome(_ offer: Offer, _ pupil: Pupil) -> Bool {
    programme.teachers[offer.teacher].school == pupil.school
  }

  private func areUnderstood(_ offer: Offer, _ pupil: Pupil) -> Bool {
    pupil.languages.isEmpty
      || pupil.languages.contains { offer.languages.contains($0.lowercased()) }
  }

  /// Needs of the pupil that the tutor meets with the competency itself or one above it.
  private func met(_ offer: Offer, _ pupil: Pupil) -> Int {
    pupil.needs.count { need in
      var current: Int? = programme.competencyIndex[need]!
      while let competency = current {
        if offer.competencies.contains(competency) { return true }
        current = surroundings.parentOfCompetency[competency]
      }
      return false
    }
  }
}
