/// How much work a solver may do and how good the answer must be.
///
/// Without a time limit and without interruption the answer is the same on every run.
public struct SolveLimits: Sendable, Equatable {
  /// Seconds of real time, from 0; nil: as long as it takes. Kept within about a fifth of a second.
  public var timeLimit: Double?
  /// Nodes of the search tree, the root being the first; nil: no limit.
  public var nodeLimit: Int?
  /// Simplex iterations, root relaxation included; nil: no limit. Looked at between nodes.
  public var simplexIterationLimit: Int?
  /// How far from the bound the objective may stay, in the objective's unit.
  public var absoluteGap: Int
  /// How far from the bound the objective may stay, as a share of the objective, such as 0.005.
  public var relativeGap: Double

  public init(
    timeLimit: Double? = nil, nodeLimit: Int? = nil, simplexIterationLimit: Int? = nil,
    absoluteGap: Int = 0, relativeGap: Double = 0
  ) {
    self.timeLimit = timeLimit
    self.nodeLimit = nodeLimit
    self.simplexIterationLimit = simplexIterationLimit
    self.absoluteGap = absoluteGap
    self.relativeGap = relativeGap
  }
}

/// Everything a solver is told besides the program.
public struct SolveRequest: Sendable {
  public var limits: SolveLimits
  /// Feasible values to begin with, one a variable; the answer is never worse. nil: none known.
  public var start: [Int]?
  /// A bound on the optimum that the caller has proven; values that meet it are optimal.
  public var objectiveBound: Int?
  /// Only objectives better than this are of interest: where there are none, the program counts as
  /// infeasible. nil: all.
  public var mustBeat: Int?
  /// For each variable, how early the search splits at it: of the fractional variables those of the
  /// highest rank come first, those of rank 0 as the solver likes. Empty: no ranks.
  public var branchingRanks: [UInt8]
  /// What the search is for.
  public var emphasis: Emphasis
  /// Asked often, on the solver's thread; true ends the search. It must not call a solver.
  public var isInterrupted: (@Sendable () -> Bool)?
  /// Told of every change, on the solver's thread. It must not call a solver.
  public var progress: (@Sendable (SolverProgress) -> Void)?

  /// Whether better values or a proof matter more.
  public enum Emphasis: Sendable {
    case values, proof
  }

  public init(
    limits: SolveLimits = SolveLimits(), start: [Int]? = nil, objectiveBound: Int? = nil,
    mustBeat: Int? = nil, branchingRanks: [UInt8] = [], emphasis: Emphasis = .values,
    isInterrupted: (@Sendable () -> Bool)? = nil,
    progress: (@Sendable (SolverProgress) -> Void)? = nil
  ) {
    self.limits = limits
    self.start = start
    self.objectiveBound = objectiveBound
    self.mustBeat = mustBeat
    self.branchingRanks = branchingRanks
    self.emphasis = emphasis
    self.isInterrupted = isInterrupted
    self.progress = progress
  }
}

/// How far a search has come.
public struct SolverProgress: Sendable, Equatable {
  /// Objective of the best solution so far, as the solver sees it; nil: none yet.
  public let incumbent: Int?
  /// What no solution can be better than; nil: nothing known yet.
  public let bound: Int?
  /// Nodes begun.
  public let nodes: Int

  public init(incumbent: Int?, bound: Int?, nodes: Int) {
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
  }
}
