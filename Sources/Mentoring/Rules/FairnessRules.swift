// What every school should get, and whose points count more.
extension Rules {
  /// Every school (partner organisations aside) gives and receives help.
  public struct Reciprocity: Sendable, Hashable {
    /// Help relations each school gives and receives at least; asked only of a school that has a
    /// candidate to give (or to receive).
    public var gives = 1
    public var receives = 1
    /// Whether it must hold, or what lacks is a goal.
    public var isHard = false
    public init() {}
  }

  /// The least share of attainable points that must be covered at each school fairness looks at.
  public struct Floor: Sendable, Hashable {
    public var share = Thousandths(500)
    /// Shares of single schools, in place of `share`.
    public var schools: [School.ID: Thousandths] = [:]
    /// Whether it must hold, or the shortfall is a goal.
    public var isHard = false
    public init() {}
  }

  /// Which schools floors and the worst-off goal look at.
  public struct Fairness: Sendable, Hashable {
    public enum Schools: String, Sendable, CaseIterable {
      case recipients
      /// Every school but partner organisations.
      case all
    }
    public var schools = Schools.recipients
    public init() {}
  }

  public struct Coverage: Sendable, Hashable {
    /// Worth of a recipient's point against 1 for another school's, 1 or more.
    public var recipientWeight = 1
    public init() {}
  }
}
