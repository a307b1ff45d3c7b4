import Foundation
import Mentoring

/// Everybody's load against their limits, in `plan.json`; a limit of null: there is none.
struct LoadsDocument: Encodable {
  let mentors: [MentorLoadDocument]
  let mentees: [MenteeLoadDocument]
  let curators: [CuratorLoadDocument]
  let schools: [SchoolLoadDocument]
  /// Only where the programme has pupils.
  let tutors: [TutorLoadDocument]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case mentors, mentees, curators, schools, tutors
  }

  init(_ derivations: PlanDerivations, hasPupils: Bool) {
    mentors = derivations.mentors.map(MentorLoadDocument.init)
    mentees = derivations.mentees.map(MenteeLoadDocument.init)
    curators = derivations.curators.map {
      CuratorLoadDocument(school: $0.school.text, load: $0.load, capacity: $0.capacity)
    }
    schools = derivations.schools.map(SchoolLoadDocument.init)
    tutors = hasPupils ? derivations.tutors.map(TutorLoadDocument.init) : nil
  }
}

/// How much of a limit in whole units is used.
struct UsageDocument: Encodable {
  let used: Int
  let limit: Int?

  enum CodingKeys: String, CodingKey, CaseIterable { case used, limit }

  init(_ usage: PlanDerivations.Usage) {
    used = usage.used
    limit = usage.limit
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(used, forKey: .used)
    try fields.encode(limit, forKey: .limit)
  }
}

struct MentorLoadDocument: Encodable {
  let mentor: String
  let hours: Hours
  let pairMentees: UsageDocument
  let groups: UsageDocument

  struct Hours: Encodable {
    let work: Decimal
    let travel: Decimal
    /// Only where the programme has pupils.
    let tutoring: Decimal?
    let limit: Decimal

    enum CodingKeys: String, CodingKey, CaseIterable { case work, travel, tutoring, limit }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case mentor, hours, pairMentees, groups }

  init(_ load: PlanDerivations.MentorLoad) {
    mentor = load.mentor.text
    hours = Hours(
      work: ExactNumber.hours(load.work), travel: ExactNumber.hours(load.travel),
      tutoring: load.tutoring.map(ExactNumber.hours),
      limit: ExactNumber.hours(load.limit))
    pairMentees = UsageDocument(load.pairMentees)
    groups = UsageDocument(load.groups)
  }
}

struct MenteeLoadDocument: Encodable {
  let mentee: String
  let mentors: UsageDocument
  let hours: Hours

  struct Hours: Encodable {
    let used: Decimal
    let limit: Decimal?

    enum CodingKeys: String, CodingKey, CaseIterable { case used, limit }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(used, forKey: .used)
      try fields.encode(limit, forKey: .limit)
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case mentee, mentors, hours }

  init(_ load: PlanDerivations.MenteeLoad) {
    mentee = load.mentee.text
    mentors = UsageDocument(load.mentors)
    hours = Hours(
      used: ExactNumber.hours(load.learning), limit: load.limit.map(ExactNumber.hours))
  }
}

struct TutorLoadDocument: Encodable {
  let tutor: String
  let pupils: UsageDocument
  let hours: Hours

  struct Hours: Encodable {
    let used: Decimal
    let limit: Decimal

    enum CodingKeys: String, CodingKey, CaseIterable { case used, limit }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case tutor, pupils, hours }

  init(_ load: PlanDerivations.TutorLoad) {
    tutor = load.tutor.text
    pupils = UsageDocument(load.pupils)
    hours = Hours(used: ExactNumber.hours(load.work), limit: ExactNumber.hours(load.limit))
  }
}

struct CuratorLoadDocument: Encodable {
  let school: String
  let load: Int
  let capacity: Int

  enum CodingKeys: String, CodingKey, CaseIterable { case school, load, capacity }
}

struct SchoolLoadDocument: Encodable {
  let school: String
  let contracts: UsageDocument
  let help: Help
  let points: Points

  /// Help relations by topic.
  struct Help: Encodable {
    let given: Int
    let received: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case given, received }
  }

  struct Points: Encodable {
    let covered: Int
    /// null where fairness does not look at the school.
    let attainable: Int?

    enum CodingKeys: String, CodingKey, CaseIterable { case covered, attainable }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(covered, forKey: .covered)
      try fields.encode(attainable, forKey: .attainable)
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case school, contracts, help, points }

  init(_ load: PlanDerivations.SchoolLoad) {
    school = load.school.text
    contracts = UsageDocument(load.contracts)
    help = Help(given: load.helpGiven, received: load.helpReceived)
    points = Points(covered: load.covered.value, attainable: load.attainable?.value)
  }
}
