import IntegerProgramming

/// A bound on an integer program's optimum from a decomposition, by lowering its Lagrangian function.
///
/// The bound is exact arithmetic from the multipliers that come with it. The same number of evaluations gives
/// the same bound; the work may end after any of them, and the bound holds all the same.
public struct LagrangianBound: Sendable {
  /// What no feasible solution is better than, in the sense of the program's objective.
  public let bound: Int
  /// What proves it.
  public let multipliers: Multipliers
  /// By variable, about what it is in the relaxation that the bound belongs to: from 0 to 1 for choices.
  public let average: [Double]
  /// Evaluations of the function.
  public let evaluations: Int

  /// A bound from scratch.
  ///
  /// - Parameters:
  ///   - evaluations: of the function, at most.
  ///   - isEnough: asked after every evaluation with the best bound so far; true ends the work.
  /// - Returns: nil where numbers are too large to be counted exactly.
  public static func find(
    _ decomposition: Decomposition, evaluations: Int, until isEnough: (Int) -> Bool
  ) -> LagrangianBound? {
    var search = LagrangianSearch(decomposition)
    search?.run(evaluations: evaluations, until: isEnough)
    return search?.found
  }

  /// The bound that given multipliers prove; nil where numbers are too large to be counted exactly.
  public static func value(of multipliers: Multipliers, in decomposition: Decomposition) -> Int? {
    var function = LagrangianFunction(decomposition, scaleBits: multipliers.scaleBits)
    return function.evaluate(multipliers, Workspace()).map {
      bound(decomposition, $0.total, multipliers.scaleBits)
    }
  }

  /// Objectives are whole numbers: the value rounded down, in the program's own sense.
  fileprivate static func bound(
    _ decomposition: Decomposition, _ total: Int128, _ scaleBits: Int
  ) -> Int {
    let whole = Int(clamping: total >> scaleBits)
    return decomposition.program.objective.sense == .maximize ? whole : -whole
  }
}

/// Looks for a bound, and may go on where it was left.
public struct LagrangianSearch: Sendable {
  private let decomposition: Decomposition
  private var method: SubgradientMethod
  private var bound: Int

  /// Returns nil where numbers are too large to be counted exactly.
  public init?(_ decomposition: Decomposition) {
    guard let method = SubgradientMethod(decomposition, from: StartingPoint(decomposition)) else {
      return nil
    }
    self.decomposition = decomposition
    self.method = method
    bound = LagrangianBound.bound(decomposition, method.total, method.best.scaleBits)
  }

  /// - Parameters:
  ///   - evaluations: of the function, at most, with those of earlier runs.
  ///   - isEnough: asked after every evaluation with the best bound so far; true ends the run.
  public mutating func run(evaluations: Int, until isEnough: (Int) -> Bool) {
    let workspace = Workspace()
    while !isEnough(bound), method.evaluations < evaluations, !method.isExhausted {
      if method.step(workspace) {
        bound = LagrangianBound.bound(decomposition, method.total, method.best.scaleBits)
      }
    }
  }

  /// The best bound so far.
  public var found: LagrangianBound {
    LagrangianBound(
      bound: bound, multipliers: method.best, average: method.average,
      evaluations: method.evaluations)
  }
}
