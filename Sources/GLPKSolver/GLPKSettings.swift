/// How GLPK works. The defaults favour good solutions where a limit ends the search.
public struct GLPKSettings: Sendable, Equatable {
  /// How the relaxation at the root is solved from scratch.
  public enum Simplex: Sendable {
    case primal, dual
  }

  /// Which fractional variable a node is split at.
  public enum Branching: Int32, Sendable {
    case firstFractional = 1
    case lastFractional
    case mostFractional
    case driebeckTomlin
    case pseudoCost
  }

  /// Which open node comes next.
  public enum NodeOrder: Int32, Sendable {
    case depthFirst = 1
    case breadthFirst
    case bestBound
    case bestProjection
  }

  public var simplex = Simplex.primal
  /// Whether the root relaxation is simplified before it is solved.
  public var simplifiesRelaxation = true
  public var branching = Branching.driebeckTomlin
  /// Best projection had the better solutions when 8 seconds were over on invented tandem programs.
  /// Best bound has the better bounds there, and proves the published assignment problems in two
  /// thirds of the time.
  public var nodeOrder = NodeOrder.bestProjection
  /// The same where a proof matters more than values.
  public var proofNodeOrder = NodeOrder.bestBound
  /// Variables whose branches are tried at a node before it is split, where a proof is wanted.
  public var lookahead = 8
  /// Gomory, mixed-integer rounding, cover and clique cuts.
  public var usesCuts = true

  public init() {}
}
