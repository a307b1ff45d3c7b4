// How people and schools work together.
extension Rules {
  public struct Groups: Sendable, Hashable {
    public var allowed = true
    /// Members of a group that takes place at all.
    public var minSize = 2
    public var maxSize = 6
    /// Whether a mentor may lead a group at another school than their own.
    public var atOtherSchools = true
    public init() {}
  }

  public struct Network: Sendable, Hashable {
    /// Whether tandems between schools are allowed.
    public var allowed = true
    public init() {}
  }

  public struct Remote: Sendable, Hashable {
    public var allowed = true
    /// Share of quality lost when a tandem between schools works remotely.
    public var loss = Thousandths(200)
    public init() {}
  }

  public struct Contracts: Sendable, Hashable {
    /// Limit of contracts a school signs; nil: none. A school's own limit goes before.
    public var perSchool: Int?
    /// The same for partner organisations.
    public var perPartnerOrganisation: Int?
    public init() {}
  }

  public struct Help: Sendable, Hashable {
    /// Whether schools answer each other's weaknesses at all.
    public var allowed = true
    /// Limit of helpers for one weakness.
    public var perWeakness = 1
    /// Limit of schools that one strength helps.
    public var perStrength = 2
    /// Points for each unit of an answered weakness's weight.
    public var pointsPerWeight = 5
    /// Limit of one-way travel time between helper and helped, inclusive.
    public var travelLimit = Minutes(90)
    /// Whether help beyond the road or the limit may be given remotely.
    public var remote = true
    public init() {}
  }
}
