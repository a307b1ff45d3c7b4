import Mentoring
import YearRecords

/// What a plan promises, with the entries of its document.
public struct PlanFacts: Sendable {
  /// Two schools that work together, in key order.
  public struct Pair: Hashable, Sendable, Comparable {
    public let first, second: School.ID

    public init(_ one: School.ID, _ other: School.ID) {
      (first, second) = one < other ? (one, other) : (other, one)
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// A mentor's work with one mentee, or with a group.
  public struct Work: Sendable {
    public let mentor: Teacher.ID
    public let mentees: [Teacher.ID]
    /// What is worked on with each.
    public let competencies: [Teacher.ID: Set<Competency.ID>]
    /// The mentor's work, travel aside.
    public let time: Minutes
    public let isGroup: Bool
    public let source: RowReference
  }

  /// A tutor's work with a pupil.
  public struct Tutoring: Sendable {
    public let tutor: Teacher.ID
    public let pupil: Pupil.ID
    public let time: Minutes
    public let source: RowReference
  }

  public private(set) var pairs: [Pair: [RowReference]] = [:]
  /// Curators and recipients.
  private(set) var curating: [School.ID: [RowReference]] = [:]
  public private(set) var curated: [School.ID: [RowReference]] = [:]
  public private(set) var works: [Work] = []
  public private(set) var tutoring: [Tutoring] = []
  /// Schools that somebody of another school is to visit in person, with what says so.
  public private(set) var hosts: [School.ID: [RowReference]] = [:]

  /// Nothing promised.
  init() {}

  /// - Parameter name: the plan's file.
  public init(_ plan: Plan, of programme: Programme, named name: String) {
    func entry(_ list: String, _ position: Int) -> RowReference {
      RowReference(list: "\(name):\(list)", position: position)
    }
    for (position, pair) in plan.curatorPairs.enumerated() {
      let source = entry("curatorPairs", position)
      pairs[Pair(pair.recipient, pair.curator), default: []].append(source)
      curated[pair.recipient, default: []].append(source)
      for school in [pair.recipient, pair.curator] {
        curating[school, default: []].append(source)
      }
      if pair.mode == .inPerson { hosts[pair.recipient, default: []].append(source) }
    }
    for (position, help) in plan.help.enumerated() {
      pairs[Pair(help.giver, help.receiver), default: []].append(entry("help", position))
      if help.mode == .inPerson {
        hosts[help.receiver, default: []].append(entry("help", position))
      }
    }
    tutoring = plan.tutoring.enumerated().map { position, assignment in
      Tutoring(
        tutor: assignment.tutor, pupil: assignment.pupil, time: assignment.time,
        source: entry("tutoring", position))
    }
    for (position, tandem) in plan.tandems.enumerated() {
      let source = entry("tandems", position)
      works.append(
        Work(
          mentor: tandem.mentor, mentees: tandem.mentees,
          competencies: Dictionary(grouping: tandem.items, by: \.deficit.teacher)
            .mapValues { Set($0.map(\.deficit.competency)) },
          time: tandem.mentorTime, isGroup: tandem.isGroup, source: source))
      let home = programme.teacher(tandem.mentor).school
      for item in tandem.items {
        let school = programme.teacher(item.deficit.teacher).school
        guard school != home else { continue }
        pairs[Pair(home, school), default: []].append(source)
        if item.mode == .inPerson, hosts[school]?.last != source {
          hosts[school, default: []].append(source)
        }
      }
    }
  }
}
