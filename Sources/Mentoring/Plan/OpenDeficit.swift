/// A deficit that nobody serves, and the first reason that holds.
public struct OpenDeficit: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Nobody has the competency (or a more general one) at the level.
    case nobodyQualified
    /// All who have are barred; the rule that bars most of them (ties: the first in the rules' order).
    case allBarred(rule: String)
    /// Those not barred are out of reach in any mode; what bars most of them, way by way (nil: the
    /// plan does not say).
    case nobodyInReach(NoWay?)
    /// Every eligible mentor (or the mentee) is full, with the rest of the plan fixed.
    case mentorsFull
    /// A limit of contracts, trips or pay stands in the way, with the rest of the plan fixed.
    case limitReached(limit: Limit)
    /// It could be added alone, but costs more in this stage's goal than it brings.
    case outweighed(stage: String)

    /// The detail in the codes that other systems read; empty where there is none.
    public var detailCode: String {
      switch self {
      case .nobodyQualified, .mentorsFull: ""
      case .allBarred(let rule): rule
      case .nobodyInReach(let noWay): noWay?.code ?? ""
      case .limitReached(let limit): limit.rawValue
      case .outweighed(let stage): stage
      }
    }

    /// Some mentor could serve it, and nobody has searched for what stands in the way.
    public static let unknown = Reason.outweighed(stage: "")
  }

  public enum Limit: String, Sendable, CaseIterable {
    case contracts, trips, pay
  }

  public var deficit: Deficit.ID
  public var reason: Reason

  public init(deficit: Deficit.ID, reason: Reason) {
    self.deficit = deficit
    self.reason = reason
  }
}
