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

  /// How much it asks of people, to put the smallest first: an hour of work counts 1.
  public var effort: Int {
    switch self {
    case .mentorHours(_, let from, let to), .learningHours(_, let from, let to):
      1 + (to.value - from.value + 59) / 60
    case .mentorTravel(_, let from, let to), .ruleTravel(let from, let to):
      3 + (to.value - from.value + 9) / 10
    case .mentees, .mentors: 2
    case .remoteWork: 4
    case .contracts: 6
    case .consent, .menteeConsent: 8
    case .remoteRule: 12
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
