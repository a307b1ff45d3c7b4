import Mentoring

/// Why choices are not candidates.
public struct Rejections: Sendable {
  /// A pair of schools turned down by a named rule (positions).
  public struct SchoolPair: Sendable, Hashable {
    public let giver: Int
    public let receiver: Int
    /// The topic of a help relation; nil for curators.
    public let topic: Int?
    public let rule: String
  }

  /// What was found for one deficit.
  public struct Verdict: Sendable {
    /// Mentors at the level needed.
    public var qualified = 0
    /// How many of them each rule bars, by the rule's position in the order of rules.
    public var barred: [Int]
    /// Mentors neither unqualified nor barred.
    public var admitted = 0
    /// Whether an admitted mentor could meet the mentee in some way.
    public var isInReach = false
    /// Where none could: what bars most of the admitted, way by way.
    public var noWay: NoWay?

    init(ruleCount: Int) { barred = Array(repeating: 0, count: ruleCount) }
  }

  public let curators: [SchoolPair]
  /// By deficit.
  public let deficits: [Verdict]

  /// Codes of the rules on persons, in the order in which they are tried.
  public static let personRules: [String] = PersonRules.types.map { $0.name }

  /// The reason that no plan whatsoever could serve a deficit; nil where one could.
  public func standingReason(forDeficit deficit: Int) -> OpenDeficit.Reason? {
    let verdict = deficits[deficit]
    if verdict.qualified == 0 { return .nobodyQualified }
    if verdict.admitted == 0 {
      var most = 0
      for rule in verdict.barred.indices where verdict.barred[rule] > verdict.barred[most] {
        most = rule
      }
      return .allBarred(rule: Self.personRules[most])
    }
    return verdict.noWay.map { .nobodyInReach($0) }
  }
}
