/// What to generate: one of the five shipped programmes, or a made-up one of any size.
public enum Blueprint: Sendable, Hashable {
  case zhigalovo, leninogorsk, efremov, karabudakhkent, kgo
  /// Made up altogether: schools around centres, teachers, deficits and mentors.
  case synthetic(size: SyntheticSize, goals: GoalStyle = .ordered, forms: Forms = .all)

  /// How a made-up programme states its goals.
  public enum GoalStyle: String, Sendable, CaseIterable {
    /// One after the other, as the rules' default.
    case ordered
    /// One weighted sum.
    case weighted
  }

  /// In which ways a made-up programme lets people and schools work together.
  public enum Forms: String, Sendable, CaseIterable {
    /// Pairs, groups, and help between schools by topic.
    case all
    /// Pairs alone.
    case pairs
  }

  /// The five shipped programmes, in the order of their codes.
  public static let shipped: [Blueprint] = [
    .efremov, .karabudakhkent, .kgo, .leninogorsk, .zhigalovo,
  ]

  /// The seed with which the shipped folders were generated.
  public static let shippedSeed: UInt64 = 1

  /// The programme's code and the name of its folder.
  public var id: String {
    switch self {
    case .zhigalovo: "zhigalovo"
    case .leninogorsk: "leninogorsk"
    case .efremov: "efremov"
    case .karabudakhkent: "karabudakhkent"
    case .kgo: "kgo"
    case .synthetic(let size, _, _): size.id
    }
  }
}
