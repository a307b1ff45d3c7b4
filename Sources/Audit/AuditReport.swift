import Mentoring

/// What the audit found, and everything it added up on the way.
public struct AuditReport: Sendable {
  /// In the order of rules, then of codes; empty for a plan that keeps every rule and states
  /// nothing wrong about itself.
  public let violations: [Violation]
  /// All of them, in the order of `Indicator.allCases`.
  public let indicators: [IndicatorValue]
  /// Without the goals that need attainable points where these are not known.
  public let goals: [Goal: Int]
  /// The values of the rules' stages, in their order; nil where a goal's value is not known.
  public let stageValues: [Int?]
  /// Every school and partner organisation, in key order.
  public let schools: [SchoolAccount]
  /// Everybody who mentors in the plan, in key order.
  public let mentors: [MentorLoad]
  /// Everybody who has a row in the table of tutors or pupils in the plan, in key order.
  public let tutors: [TutorLoad]
  /// Everybody who learns in the plan, in key order.
  public let mentees: [MenteeLoad]
  /// Every school with a row in the table of curators, in key order.
  public let curators: [CuratorLoad]
  public let totals: AuditTotals

  public var isClean: Bool { violations.isEmpty }

  /// What a teacher gives as a mentor, counted travel included, and as a tutor.
  public func timeSpent(by teacher: Teacher.ID) -> Minutes {
    let mentor = mentors.first { $0.mentor == teacher }
    let tutor = tutors.first { $0.tutor == teacher }
    return (mentor?.work ?? .zero) + (mentor?.travel ?? .zero) + (tutor?.work ?? .zero)
  }
}

/// What a school covers, gives, receives and signs.
public struct SchoolAccount: Sendable, Hashable {
  public let school: School.ID
  public let covered: Points
  /// Known only of schools that fairness looks at.
  public let attainable: Points?
  /// Points of all deficits and weaknesses.
  public let total: Points
  public let contracts: Int
  public let contractLimit: Int?
  /// Help relations.
  public let helpGiven: Int
  public let helpReceived: Int
  /// Curators of the school.
  public let curators: Int
}

/// What a mentor does in the period, against the limits.
public struct MentorLoad: Sendable, Hashable {
  public let mentor: Teacher.ID
  public let work: Minutes
  /// Counted travel; zero where the rules do not count it.
  public let travel: Minutes
  public let timeLimit: Minutes
  /// In pairs.
  public let mentees: Int
  public let menteeLimit: Int
  public let groups: Int
  public let groupLimit: Int
  public let pay: Roubles
}

/// What a tutor does in the period, against the limits.
public struct TutorLoad: Sendable, Hashable {
  public let tutor: Teacher.ID
  public let work: Minutes
  /// Out of the mentoring time; zero without a row in the table.
  public let timeLimit: Minutes
  public let pupils: Int
  public let pupilLimit: Int
}

/// What a mentee learns in the period, against the limits.
public struct MenteeLoad: Sendable, Hashable {
  public let mentee: Teacher.ID
  public let time: Minutes
  /// Nil: unlimited.
  public let timeLimit: Minutes?
  public let mentors: Int
  public let mentorLimit: Int
}

/// What a curator takes, in units of load.
public struct CuratorLoad: Sendable, Hashable {
  public let curator: School.ID
  public let recipients: Int
  public let load: Int
  public let capacity: Int
}

/// What the whole plan takes.
public struct AuditTotals: Sendable, Hashable {
  public let contracts: Int
  /// Out and back, all visits, of all trips.
  public let tripDistance: Hectometres
  public let pay: Roubles
  public let openingCost: Roubles
}
