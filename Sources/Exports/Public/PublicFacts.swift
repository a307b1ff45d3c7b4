import Contracts
import Mentoring

/// What of a plan may stand on a site: which schools work together, and when.
///
/// The type has no room for a person, a competency, a deficit or a phone; every public export is
/// written from it alone. Indicators that count what diagnostics found, or pupils, are left out as well.
public struct PublicFacts: Sendable, Hashable {
  struct School: Sendable, Hashable {
    let id: Mentoring.School.ID
    let name: String
    let settlement: String
  }

  struct Pair: Sendable, Hashable {
    let recipient: School
    let curator: School
    let mode: MeetingMode
  }

  struct Help: Sendable, Hashable {
    let giver: School
    let receiver: School
    let topic: String
    let mode: MeetingMode
  }

  struct Contract: Sendable, Hashable {
    let first: School
    let second: School
    let mode: MeetingMode
    let isCurating: Bool
    let helpTopics: Int
    /// Pairs of a mentor and a mentee.
    let pairs: Int
  }

  struct Meeting: Sendable, Hashable {
    let moment: Moment
    let kind: ContractEvent.Kind
    let giver: School
    let receiver: School
    let host: School?
    /// Everybody's who has to do with it.
    let schools: Set<Mentoring.School.ID>
    let times: Int
  }

  let programme: ProgrammeIdentity
  let schools: [School]
  let curatorPairs: [Pair]
  let help: [Help]
  let contracts: [Contract]
  let meetings: [Meeting]
  let indicators: [IndicatorValue]

  /// Counted from what diagnostics found about persons, or from pupils.
  static let withheld: Set<Indicator> = Set(Indicator.allCases.filter(\.concernsPupils)).union([
    .deficitsCovered, .pointsCovered, .teachersWithMentor, .recipientTeachersWithMentor,
  ])
}

extension PublicFacts {
  /// - Precondition: the plan states its partnerships and indicators.
  public init(_ plan: Plan, of programme: Programme, _ records: [ContractRecord]) {
    let plan = plan.inKeyOrder()
    func school(_ id: Mentoring.School.ID) -> School {
      let school = programme.school(id)
      return School(id: id, name: school.name, settlement: school.settlement)
    }
    self.init(
      programme: programme.identity, schools: programme.schools.map { school($0.id) },
      curatorPairs: plan.curatorPairs.map {
        Pair(recipient: school($0.recipient), curator: school($0.curator), mode: $0.mode)
      },
      help: plan.help.map {
        Help(
          giver: school($0.giver), receiver: school($0.receiver),
          topic: programme.topic($0.topic).name, mode: $0.mode)
      },
      contracts: plan.partnerships.map { Contract($0, school) },
      meetings: CalendarEntry.entries(records.flatMap(\.calendar)) { _ in nil }.map { entry in
        Meeting(
          moment: entry.key.moment, kind: entry.key.kind, giver: school(entry.key.giver),
          receiver: school(entry.key.receiver), host: entry.key.host.map(school),
          schools: entry.schools, times: entry.times)
      },
      indicators: plan.indicators.filter { !Self.withheld.contains($0.indicator) })
  }
}

extension PublicFacts.Contract {
  fileprivate init(
    _ partnership: Partnership, _ school: (Mentoring.School.ID) -> PublicFacts.School
  ) {
    var (isCurating, topics, pairs) = (false, 0, 0)
    for purpose in partnership.purposes {
      switch purpose {
      case .curating: isCurating = true
      case .help: topics += 1
      case .tandem: pairs += 1
      }
    }
    self.init(
      first: school(partnership.first), second: school(partnership.second), mode: partnership.mode,
      isCurating: isCurating, helpTopics: topics, pairs: pairs)
  }
}
