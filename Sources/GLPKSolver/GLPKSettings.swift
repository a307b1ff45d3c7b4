/// How GLPK works. The defaults are the ones that solved the tests' instances best.
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
  /// Best projection finds good solutions earlier than best bound and proves as fast; where a
  /// limit ends the search, best bound leaves the better bound.
  public var nodeOrder = NodeOrder.bestProjection
  /// Gomory, mixed-integer rounding, cover and clique cuts.
  public var usesCuts = true

  public init() {}
}
