import Audit
import Matching
import Mentoring

/// What keeps a tutor from a pupil in a plan, as changes of the inputs that would mend it.
struct TutorWayFinder {
  let candidates: Candidates
  let plan: Plan
  let report: AuditReport

  private var programme: Programme { candidates.programme }

  /// The changes that would let the tutor have the pupil beside everything in the plan; nil where no
  /// change of this kind does: a ban, a refusal, a language or need, brothers and sisters elsewhere.
  func changes(for tutor: Teacher.ID, _ id: Pupil.ID) -> [InputChange]? {
    guard let row = programme.tutors.first(where: { $0.teacher == tutor }) else { return nil }
    let pupil = programme.pupil(id)
    guard !isApartFromSiblings(tutor, pupil) else { return nil }
    var changes: [InputChange] = []
    for rule in candidates.tutorObstacles(tutor: tutor, pupil: id) {
      switch rule {
      case .ban, .wish, .language, .need: return nil
      case .grade: changes.append(.tutorGrade(tutor, pupil.grade))
      case .otherSchool: changes += remoteWork(tutor, pupil)
      // Whatever is full is looked at below.
      case .hours: break
      }
    }
    return changes + room(row, pupil)
  }

  private func remoteWork(_ tutor: Teacher.ID, _ pupil: Pupil) -> [InputChange] {
    var changes: [InputChange] = []
    if !programme.rules.tutoring.remote { changes.append(.tutoringRemoteRule) }
    if !pupil.remote { changes.append(.pupilRemote(pupil.id)) }
    if !programme.teacher(tutor).mode.allows(.remote) { changes.append(.remoteWork(tutor)) }
    return changes
  }

  private func isApartFromSiblings(_ tutor: Teacher.ID, _ pupil: Pupil) -> Bool {
    guard programme.rules.tutoring.siblings == .together, let family = pupil.family else {
      return false
    }
    return plan.tutoring.contains {
      $0.tutor != tutor
        && programme.pupil($0.pupil).family == family
    }
  }

  /// Hours and pupils that are full once the pupil comes on top.
  private func room(_ row: Tutor, _ pupil: Pupil) -> [InputChange] {
    var changes: [InputChange] = []
    let load = report.tutors.first { $0.tutor == row.teacher }
    let work = programme.tutoringTime(of: pupil)
    let total = report.timeSpent(by: row.teacher) + work
    if let change = InputChange.mentorHours(of: row.teacher, toHold: total, programme) {
      changes.append(change)
    }
    let tutoring = (load?.work ?? .zero) + work
    if let own = row.time, tutoring > own {
      changes.append(.tutorHours(row.teacher, from: own, to: tutoring))
    }
    let pupils = load?.pupils ?? 0
    if pupils >= programme.maxPupils(of: row) {
      changes.append(
        .tutorPupils(row.teacher, from: programme.maxPupils(of: row), to: pupils + 1))
    }
    return changes
  }
}
