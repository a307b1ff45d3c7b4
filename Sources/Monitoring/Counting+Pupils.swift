import Mentoring
import YearRecords

// Pupils and their tutors; both belong to the school of the pupil.
extension Counting {
  private func isOwn(_ pupil: Pupil.ID) -> Bool {
    schools.contains(monitor.programme.pupil(pupil).school)
  }

  /// nil: the plan is not known, and it would have to be.
  func pupils(_ count: Count) -> Tally? {
    switch count {
    case .pupils: Tally(pupils(of: Pupil.List.allCases))
    case .supportPupils: Tally(pupils(of: [.support]))
    case .newPupils: Tally(pupils(of: [.new]))
    case .pupilsWithTutor: monitor.plan.map { Tally(tutored($0, of: Pupil.List.allCases)) }
    case .supportPupilsWithTutor: monitor.plan.map { Tally(tutored($0, of: [.support])) }
    case .newPupilsWithTutor: monitor.plan.map { Tally(tutored($0, of: [.new])) }
    case .pupilsTutored: Tally(lessons.reduce(into: [:]) { add($1.source, to: $1.pupil, in: &$0) })
    case .teachersTutoring:
      monitor.plan.map { plan in
        Tally(own(plan).reduce(into: [:]) { add($1.source, to: $1.tutor, in: &$0) })
      }
    case .tutoringHoursPlanned:
      monitor.plan.map { plan in
        Tally(
          thousandths: own(plan).reduce(0) { $0 + $1.time.value } * 1000 / 60,
          own(plan).map(\.source))
      }
    case .tutoringHoursHeld:
      Tally(
        thousandths: lessons.reduce(0) { $0 + ($1.time?.value ?? 0) } * 1000 / 60,
        lessons.map(\.source))
    default: preconditionFailure("the count is of pupils")
    }
  }

  private func pupils(of lists: [Pupil.List]) -> [Pupil.ID: [RowReference]] {
    let own = monitor.programme.pupils.filter { isOwn($0.id) && lists.contains($0.list) }
    return Dictionary(
      uniqueKeysWithValues: own.map { ($0.id, [monitor.pupilRows[$0.id]].compactMap { $0 }) })
  }

  private func tutored(
    _ plan: PlanFacts, of lists: [Pupil.List]
  ) -> [Pupil.ID: [RowReference]] {
    own(plan).filter { lists.contains(monitor.programme.pupil($0.pupil).list) }
      .reduce(into: [:]) { add($1.source, to: $1.pupil, in: &$0) }
  }

  private func own(_ plan: PlanFacts) -> [PlanFacts.Tutoring] {
    plan.tutoring.filter { isOwn($0.pupil) }
  }

  /// Whatever tutors did with pupils of the schools.
  private var lessons: [Fact] { facts(.tutoring).filter { $0.pupil.map(isOwn) ?? false } }

  private func add<Key>(
    _ row: RowReference, to key: Key?, in found: inout [Key: [RowReference]]
  ) {
    if let key { found[key, default: []].append(row) }
  }
}
