import Mentoring

extension PlanDerivations {
  /// How much of a limit is used; nil: there is no limit.
  public struct Usage: Sendable, Hashable {
    public var used: Int
    public var limit: Int?

    public init(_ used: Int, of limit: Int?) {
      self.used = used
      self.limit = limit
    }
  }

  /// What a mentor does in the plan, against their own limits.
  public struct MentorLoad: Sendable, Hashable {
    public var mentor: Teacher.ID
    /// Pairs and groups, travel aside.
    public var work: Minutes
    /// Travel of the period to other schools, whether or not the rules count it.
    public var travel: Minutes
    /// Work with pupils; nil: the programme has none.
    public var tutoring: Minutes?
    public var limit: Minutes
    public var pairMentees: Usage
    public var groups: Usage

    /// The part of the limit that is used, pupils included; travel only where `travelCounts`. A mentor without time
    /// has 0, or more than the whole where they work nevertheless.
    public func share(travelCounts: Bool) -> Thousandths {
      let used = used(travelCounts: travelCounts)
      guard limit > .zero else { return Thousandths(used > .zero ? 1001 : 0) }
      return Thousandths(used.value * 1000 / limit.value)
    }

    /// Time used, pupils included.
    public func used(travelCounts: Bool) -> Minutes {
      work + (tutoring ?? .zero) + (travelCounts ? travel : .zero)
    }

    public var isUnused: Bool { work == .zero && pairMentees.used == 0 && groups.used == 0 }
  }

  /// What somebody with a deficit learns in the plan.
  public struct MenteeLoad: Sendable, Hashable {
    public var mentee: Teacher.ID
    public var mentors: Usage
    public var learning: Minutes
    /// nil: unlimited.
    public var limit: Minutes?
  }

  /// What a curator takes on, in units of the recipients' loads.
  public struct CuratorLoad: Sendable, Hashable {
    public var school: School.ID
    public var load: Int
    public var capacity: Int
  }

  /// What a school or partner organisation signs, gives, receives and has covered.
  public struct SchoolLoad: Sendable, Hashable {
    public var school: School.ID
    public var contracts: Usage
    /// Help relations by topic.
    public var helpGiven: Int
    public var helpReceived: Int
    /// Points of served deficits and answered weaknesses.
    public var covered: Points
    /// The most that could be covered; nil for schools that fairness does not look at.
    public var attainable: Points?
  }
}
