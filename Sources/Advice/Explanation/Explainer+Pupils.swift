import Audit
import IntegerProgramming
import Matching
import Mentoring
import Planning

extension Explainer {
  func tutoring(
    _ tutor: Teacher.ID, _ pupil: Pupil.ID
  ) throws(SolverFailure) -> [Explanation.Fact] {
    let subject = Decision.Subject.tutoring(tutor: tutor, pupil: pupil)
    let assignment = plan.tutoring.first { $0.tutor == tutor && $0.pupil == pupil }
    var facts: [Explanation.Fact] = [.inPlan(assignment != nil)]
    if let score = assignment?.score {
      facts.append(.score(what: "\(tutor) → \(pupil)", score))
    }
    facts += limits(ofTutor: tutor)
    guard assignment == nil else {
      return facts + [.without(try price([.exclude(subject)]))]
    }
    guard programme.tutors.contains(where: { $0.teacher == tutor }) else {
      return facts + [.rejected(.rule(Explanation.notTutor))]
    }
    if let rejection = candidates.rejection(of: subject) {
      facts.append(.rejected(rejection))
    } else {
      facts += try forcing([.include(subject)])
    }
    guard let changes = changes(for: tutor, pupil), !changes.isEmpty,
      let price = try price([.include(subject)], after: changes), price.outcome == .found
    else { return facts }
    return facts + [.way(.init(mentor: tutor, changes: changes, price: price))]
  }

  func tutor(_ id: Teacher.ID) throws(SolverFailure) -> [Explanation.Fact] {
    let pupils = tutorRelations { $0.tutor == id }
    var facts: [Explanation.Fact] = [.inPlan(!pupils.isEmpty)]
    facts += pupils + limits(ofTutor: id)
    guard !pupils.isEmpty else { return facts }
    let position = programme.teacherIndex[id]
    let own = candidates.tutorChoices.filter { $0.tutor == position }.map {
      Demand.exclude(.tutoring(tutor: id, pupil: programme.pupils[$0.pupil].id))
    }
    return facts + [.without(try price(own))]
  }

  func pupil(_ id: Pupil.ID) throws(SolverFailure) -> [Explanation.Fact] {
    if let assignment = plan.tutoring.first(where: { $0.pupil == id }) {
      let subject = Decision.Subject.tutoring(tutor: assignment.tutor, pupil: id)
      return [.inPlan(true)] + tutorRelations { $0.pupil == id }
        + (assignment.score.map { [.score(what: assignment.tutor.text, $0)] } ?? [])
        + limits(ofTutor: assignment.tutor) + [.without(try price([.exclude(subject)]))]
    }
    var facts: [Explanation.Fact] = [.inPlan(false)]
    if let open = plan.openPupils?.first(where: { $0.pupil == id }) {
      facts.append(.openPupil(open))
    }
    let price = try price([.tutor(id)])
    if price.outcome == .found { facts.append(.with(price)) }
    facts += try waysToTutor(id)
    facts.append(.newTutor(try newTutor(for: id)))
    return facts
  }

  /// Pupils with their tutors, as the tutor sees them.
  func tutorRelations(
    _ direction: Explanation.Direction = .gives, where isWanted: (TutorAssignment) -> Bool
  ) -> [Explanation.Fact] {
    plan.tutoring.filter(isWanted).map {
      .relation(direction, .tutor, other: "\($0.tutor) → \($0.pupil)", on: [])
    }
  }

  func limits(ofTutor id: Teacher.ID) -> [Explanation.Fact] {
    guard let load = report.tutors.first(where: { $0.tutor == id }) else { return [] }
    return [
      .limit(.tutorPupils, of: id.text, used: load.pupils, limit: load.pupilLimit),
      .limit(.tutorHours, of: id.text, used: load.work.value, limit: load.timeLimit.value),
      .limit(
        .mentorHours, of: id.text, used: report.timeSpent(by: id).value,
        limit: programme.mentoringTime(of: programme.teacher(id)).value),
    ]
  }

  // MARK: Ways

  /// The changes that would let a tutor have a pupil beside all that is in the plan.
  private func changes(for tutor: Teacher.ID, _ pupil: Pupil.ID) -> [InputChange]? {
    TutorWayFinder(candidates: candidates, plan: plan, report: report).changes(for: tutor, pupil)
  }

  /// The ways that ask least, each verified: the pupil has the tutor, and no other loses one.
  private func waysToTutor(_ id: Pupil.ID) throws(SolverFailure) -> [Explanation.Fact] {
    var tried: [(tutor: Teacher.ID, changes: [InputChange], effort: Int)] = []
    for tutor in programme.tutors {
      guard let changes = changes(for: tutor.teacher, id), !changes.isEmpty else { continue }
      tried.append((tutor.teacher, changes, changes.reduce(0) { $0 + $1.effort }))
    }
    tried.sort { ($0.effort, $0.tutor) < ($1.effort, $1.tutor) }
    let untutored = report.goals[.untutored] ?? 0
    var found: [Explanation.Fact] = []
    for (tutor, changes, _) in tried.prefix(4 * ways) where found.count < ways {
      let demands: [Demand] = [
        .include(.tutoring(tutor: tutor, pupil: id)), .goalAtMost(.untutored, untutored - 1),
      ]
      guard let price = try price(demands, after: changes), price.outcome == .found else {
        continue
      }
      found.append(.way(.init(mentor: tutor, changes: changes, price: price)))
    }
    return found.isEmpty ? [.noWay] : found
  }

  /// What a tutor with the pupil's languages and needs would bring in the pupil's school.
  private func newTutor(for id: Pupil.ID) throws(SolverFailure) -> Explanation.NewTutor {
    let pupil = programme.pupil(id)
    let hours = Minutes(40 * 60)
    let code = Teacher.ID(freeTeacherCode)
    var contents = ProgrammeContents(programme)
    contents.teachers.append(
      Teacher(id: code, school: pupil.school, mentoringTime: hours, mentorConsent: .signed))
    contents.tutors.append(
      Tutor(teacher: code, languages: pupil.languages, needs: pupil.needs))
    guard let changed = try? Programme(contents) else {
      preconditionFailure("a new teacher of a free code makes no programme inconsistent")
    }
    let others = Candidates(for: changed)
    let points = try AttainablePoints(solver: solver, threads: 1).find(others)
    let resolution = try resolver.resolve(
      others, Conditions(start: plan, demands: [.tutor(id)]), attainable: points)
    let after = Set((resolution.plan ?? plan).tutoring.map(\.pupil)).count
    return Explanation.NewTutor(
      school: pupil.school, languages: pupil.languages, needs: pupil.needs, hours: hours,
      pupilsMore: after - Set(plan.tutoring.map(\.pupil)).count)
  }
}
