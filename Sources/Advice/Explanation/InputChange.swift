import Mentoring

/// A change of the inputs that would open a way, with what it is now and what it would be.
public enum InputChange: Sendable, Hashable {
  case mentorHours(Teacher.ID, from: Minutes, to: Minutes)
  case mentees(Teacher.ID, from: Int, to: Int)
  case mentorTravel(Teacher.ID, from: Minutes, to: Minutes)
  case ruleTravel(from: Minutes, to: Minutes)
  case remoteWork(Teacher.ID)
  case remoteRule
  case consent(Teacher.ID)
  case menteeConsent(Teacher.ID)
  case mentors(Teacher.ID, from: Int, to: Int)
  case learningHours(Teacher.ID, from: Minutes, to: Minutes)
  case contracts(School.ID, from: Int, to: Int)
  case level(Teacher.ID, Competency.ID, from: Int, to: Int)
  /// Out of the mentoring time, for pupils.
  case tutorHours(Teacher.ID, from: Minutes, to: Minutes)
  case tutorPupils(Teacher.ID, from: Int, to: Int)
  /// One grade more that the tutor works with.
  case tutorGrade(Teacher.ID, Int)
  case pupilRemote(Pupil.ID)
  case tutoringRemoteRule

  /// How much it asks of people, to put the smallest first: an hour of work counts 1.
  public var effort: Int {
    switch self {
    case .mentorHours(_, let from, let to), .learningHours(_, let from, let to),
      .tutorHours(_, let from, let to):
      1 + (to.value - from.value + 59) / 60
    case .mentorTravel(_, let from, let to), .ruleTravel(let from, let to):
      3 + (to.value - from.value + 9) / 10
    case .mentees, .mentors, .tutorPupils: 2
    case .remoteWork, .pupilRemote, .tutorGrade: 4
    case .contracts: 6
    case .consent, .menteeConsent: 8
    case .remoteRule, .tutoringRemoteRule: 12
    case .level(_, _, let from, let to): 15 * (to - from)
    }
  }

  /// Makes the change on a programme's contents.
  public func apply(to contents: inout ProgrammeContents) {
    switch self {
    case .mentorHours(let id, _, let to): change(id, &contents) { $0.mentoringTime = to }
    case .mentees(let id, _, let to): change(id, &contents) { $0.maxMentees = to }
    case .mentorTravel(let id, _, let to): change(id, &contents) { $0.travelLimit = to }
    case .ruleTravel(_, let to): contents.rules.mentors.travelLimit = to
    case .remoteWork(let id): change(id, &contents) { $0.mode = .both }
    case .remoteRule: contents.rules.remote.allowed = true
    case .consent(let id): change(id, &contents) { $0.mentorConsent = .signed }
    case .menteeConsent(let id): change(id, &contents) { $0.menteeConsent = .signed }
    case .mentors(let id, _, let to): change(id, &contents) { $0.maxMentors = to }
    case .learningHours(let id, _, let to): change(id, &contents) { $0.learningTime = to }
    case .contracts(let id, _, let to):
      if let index = contents.schools.firstIndex(where: { $0.id == id }) {
        contents.schools[index].contractLimit = to
      }
    case .level(let id, let competency, _, let to):
      if let index = contents.mentors.firstIndex(where: {
        $0.teacher == id && $0.competency == competency
      }) {
        contents.mentors[index].level = min(10, to)
      }
    case .tutorHours(let id, _, let to): changeTutor(id, &contents) { $0.time = to }
    case .tutorPupils(let id, _, let to): changeTutor(id, &contents) { $0.maxPupils = to }
    case .tutorGrade(let id, let grade):
      changeTutor(id, &contents) { $0.grades = $0.grades?.union([grade]) }
    case .pupilRemote(let id):
      if let index = contents.pupils.firstIndex(where: { $0.id == id }) {
        contents.pupils[index].remote = true
      }
    case .tutoringRemoteRule: contents.rules.tutoring.remote = true
    }
  }

  /// The change that gives a teacher's mentoring time room for a total, in whole half hours; nil where
  /// it has room.
  static func mentorHours(
    of id: Teacher.ID, toHold total: Minutes, _ programme: Programme
  ) -> InputChange? {
    let teacher = programme.teacher(id)
    let limit = programme.mentoringTime(of: teacher)
    guard total > limit else { return nil }
    // Where a high load reduces the hours, the table's figure must rise by more.
    let lacking = (total - limit).value
    let share = limit < teacher.mentoringTime ? programme.rules.mentors.reducedShare.value : 1000
    let more = share > 0 ? (lacking * 1000 + share - 1) / share : lacking
    let to = (teacher.mentoringTime.value + more + 29) / 30 * 30
    return .mentorHours(id, from: teacher.mentoringTime, to: Minutes(to))
  }

  private func changeTutor(
    _ id: Teacher.ID, _ contents: inout ProgrammeContents, _ change: (inout Tutor) -> Void
  ) {
    if let index = contents.tutors.firstIndex(where: { $0.teacher == id }) {
      change(&contents.tutors[index])
    }
  }

  private func change(
    _ id: Teacher.ID, _ contents: inout ProgrammeContents, _ change: (inout Teacher) -> Void
  ) {
    if let index = contents.teachers.firstIndex(where: { $0.id == id }) {
      change(&contents.teachers[index])
    }
  }
}
