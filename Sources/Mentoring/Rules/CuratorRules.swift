// Which schools need a curator, and who may be one.
extension Rules {
  /// Which schools need a curator.
  public enum Recipients: Sendable, Hashable {
    case statuses(Set<School.Status>)
    case listed(Set<School.ID>)
    case nobody

    /// Whether a school is a recipient; partner organisations never are by status.
    public func includes(_ school: School) -> Bool {
      switch self {
      case .statuses(let statuses): school.kind != .partner && statuses.contains(school.status)
      case .listed(let ids): ids.contains(school.id)
      case .nobody: false
      }
    }
  }

  public struct Curators: Sendable, Hashable {
    /// Curators each recipient should have, 1 or more.
    public var perRecipient = 1
    /// One-way travel time between curator and recipient, inclusive.
    public var travelLimit = Minutes(90)
    /// Whether a curator beyond the road or the limit may work remotely.
    public var remote = false
    /// Whether a recipient may itself be a curator.
    public var recipientsMayCurate = false
    /// Bounds on the number of curators that take anyone; nil: none.
    public var minUsed: Int?
    public var maxUsed: Int?
    /// Whether in-person curating makes the curator's team travel to the recipient.
    public var teamVisits = true
    public init() {}
  }
}
