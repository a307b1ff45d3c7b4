import Mentoring

/// What follows from a plan and its programme: the training request and everybody's load.
///
/// Everything is counted from the plan's own lists, right or wrong; whether they are right is the
/// audit's question.
public struct PlanDerivations: Sendable, Hashable {
  public let trainingRequests: [TrainingRequest]
  /// Everybody with a row in the table of mentors or a tandem, in key order.
  public let mentors: [MentorLoad]
  /// Everybody with a deficit, in key order.
  public let mentees: [MenteeLoad]
  /// Every school with a row in the table of curators or a recipient, in key order.
  public let curators: [CuratorLoad]
  /// Everybody with a row in the table of tutors or a pupil, in key order.
  public let tutors: [TutorLoad]
  /// Every school and partner organisation, in key order.
  public let schools: [SchoolLoad]

  public init(_ plan: Plan, of programme: Programme) {
    trainingRequests = TrainingRequest.list(plan, programme)
    let tandems = TandemLoads(plan, programme)
    mentors = tandems.mentors
    mentees = tandems.mentees
    tutors = Self.tutorLoads(plan, programme)
    let schoolLoads = SchoolLoads(plan, programme)
    curators = schoolLoads.curators
    schools = schoolLoads.schools
  }
}

/// Loads of persons.
private struct TandemLoads {
  let mentors: [PlanDerivations.MentorLoad]
  let mentees: [PlanDerivations.MenteeLoad]

  init(_ plan: Plan, _ programme: Programme) {
    let led = Dictionary(grouping: plan.tandems, by: \.mentor)
    let travel = Dictionary(grouping: plan.visits, by: \.mentor)
      .mapValues { $0.reduce(Minutes.zero) { $0 + $1.time } }
    let tutored = Dictionary(grouping: plan.tutoring, by: \.tutor)
      .mapValues { $0.reduce(Minutes.zero) { $0 + $1.time } }
    let bank = Set(programme.mentors.map(\.teacher)).union(led.keys)
    mentors = bank.sorted().map { id in
      let teacher = programme.teacher(id)
      let own = led[id] ?? []
      let pairMentees = Set(own.filter { !$0.isGroup }.flatMap(\.mentees))
      return PlanDerivations.MentorLoad(
        mentor: id, work: own.reduce(.zero) { $0 + $1.mentorTime }, travel: travel[id] ?? .zero,
        tutoring: programme.pupils.isEmpty ? nil : tutored[id] ?? .zero,
        limit: programme.mentoringTime(of: teacher),
        pairMentees: .init(pairMentees.count, of: programme.maxMentees(of: teacher)),
        groups: .init(own.filter(\.isGroup).count, of: programme.maxGroups(of: teacher)))
    }
    var teachers: [Teacher.ID: Set<Teacher.ID>] = [:]
    var learning: [Teacher.ID: Minutes] = [:]
    for tandem in plan.tandems {
      for mentee in tandem.mentees {
        teachers[mentee, default: []].insert(tandem.mentor)
        learning[mentee, default: .zero] += tandem.learningTime(of: mentee)
      }
    }
    mentees = Set(programme.deficits.map(\.teacher)).union(teachers.keys).sorted().map { id in
      let teacher = programme.teacher(id)
      return PlanDerivations.MenteeLoad(
        mentee: id,
        mentors: .init(teachers[id]?.count ?? 0, of: programme.maxMentors(of: teacher)),
        learning: learning[id] ?? .zero, limit: programme.learningTime(of: teacher))
    }
  }
}

extension Tandem {
  /// A member of a group learns the group's time once, however many deficits it serves.
  fileprivate func learningTime(of mentee: Teacher.ID) -> Minutes {
    switch form {
    case .pair:
      items.filter { $0.deficit.teacher == mentee }.reduce(.zero) { $0 + $1.time }
    case .group(_, _, let time): time
    }
  }
}

/// Loads of schools.
private struct SchoolLoads {
  let curators: [PlanDerivations.CuratorLoad]
  let schools: [PlanDerivations.SchoolLoad]

  init(_ plan: Plan, _ programme: Programme) {
    let recipients = Dictionary(grouping: plan.curatorPairs, by: \.curator)
      .mapValues { $0.reduce(0) { $0 + programme.school($1.recipient).recipientLoad } }
    let capacities = Dictionary(
      programme.curators.map { ($0.school, $0.capacity) }, uniquingKeysWith: { first, _ in first })
    curators = Set(capacities.keys).union(recipients.keys).sorted().map {
      PlanDerivations.CuratorLoad(
        school: $0, load: recipients[$0] ?? 0, capacity: capacities[$0] ?? 0)
    }
    var contracts: [School.ID: Int] = [:]
    for partnership in plan.partnerships {
      contracts[partnership.first, default: 0] += 1
      contracts[partnership.second, default: 0] += 1
    }
    let given = Dictionary(grouping: plan.help, by: \.giver)
    let received = Dictionary(grouping: plan.help, by: \.receiver)
    let covered = Self.covered(plan, programme)
    schools = programme.schools.map { school in
      PlanDerivations.SchoolLoad(
        school: school.id,
        contracts: .init(contracts[school.id] ?? 0, of: programme.contractLimit(of: school)),
        helpGiven: given[school.id]?.count ?? 0, helpReceived: received[school.id]?.count ?? 0,
        covered: covered[school.id] ?? .zero, attainable: plan.attainable[school.id])
    }
  }

  /// Points of the deficits served and the weaknesses answered, each once.
  private static func covered(_ plan: Plan, _ programme: Programme) -> [School.ID: Points] {
    var covered: [School.ID: Points] = [:]
    for deficit in Set(plan.tandems.flatMap { $0.items.map(\.deficit) }) {
      covered[programme.school(of: deficit.teacher).id, default: .zero] +=
        programme.deficit(deficit).points
    }
    struct Weakness: Hashable {
      let school: School.ID
      let topic: Topic.ID
    }
    let answered = Set(plan.help.map { Weakness(school: $0.receiver, topic: $0.topic) })
    for item in programme.swot
    where item.quadrant == .weakness
      && answered.contains(Weakness(school: item.school, topic: item.topic))
    {
      covered[item.school, default: .zero] += Points(
        item.weight * programme.rules.help.pointsPerWeight)
    }
    return covered
  }
}
