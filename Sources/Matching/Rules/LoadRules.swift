import Mentoring

/// A mentor teaches more hours a week than the rules allow for mentors.
struct MentorLoadRule: Rule {
  static let name = "mentor_load"
  static let concern = RuleConcern.mentor
  private let isOverloaded: [Bool]

  init(_ programme: Programme) {
    isOverloaded = overloaded(programme, limit: programme.rules.mentors.weeklyLoadLimit)
  }

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool { isOverloaded[match.mentor] }
}

/// A mentee teaches more hours a week than the rules allow for mentees.
struct MenteeLoadRule: Rule {
  static let name = "mentee_load"
  static let concern = RuleConcern.mentee
  private let isOverloaded: [Bool]

  init(_ programme: Programme) {
    isOverloaded = overloaded(programme, limit: programme.rules.mentees.weeklyLoadLimit)
  }

  func bars(_ match: Match, in surroundings: Surroundings) -> Bool { isOverloaded[match.mentee] }
}

/// For each teacher whether the weekly load is known and above the limit.
private func overloaded(_ programme: Programme, limit: Minutes?) -> [Bool] {
  programme.teachers.map { teacher in
    guard let limit, let load = teacher.weeklyLoad else { return false }
    return load > limit
  }
}
