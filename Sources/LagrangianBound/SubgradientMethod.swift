/// Lowers a Lagrangian function step by step.
///
/// A step goes against an average of the slopes, scaled by multiplier, as far as a straight line would
/// need to a target below the best value. Where nothing is gained for a while, steps shrink and begin
/// from the best point again. Sources: Held, Wolfe, Crowder, "Validation of subgradient optimization",
/// Mathematical Programming 6 (1974), doi:10.1007/BF01580223; for averaged slopes Camerini, Fratta,
/// Maffioli, "On improving relaxation methods by modified gradient techniques", 1975,
/// doi:10.1007/BFb0120697.
struct SubgradientMethod: Sendable {
  /// Multipliers of the best value so far.
  private(set) var best: Multipliers
  /// The best value, in the scale of the multipliers.
  private(set) var total: Int128
  /// By variable, an average of what the function's maximizers choose.
  private(set) var average: [Double]
  private(set) var evaluations = 1
  private var function: LagrangianFunction
  private let weights: [Double]
  private let signs: LagrangianFunction.Signs
  private var point: [Double]
  private var value: Double
  private var bestPoint: [Double]
  private var direction: [Double]
  private var factor = 1.0
  private var failures = 0

  /// How far below the best value a step aims, as a share of it.
  private static let ambition = 0.2
  /// How much of the direction before is kept.
  private static let memory = 0.8
  /// Evaluations without improvement after which steps shrink, and by how much.
  private static let patience = 20
  private static let shrinking = 0.7
  /// The share of the newest maximizer in the average.
  private static let renewal = 0.03

  /// Returns nil where the start cannot be evaluated.
  init?(_ decomposition: Decomposition, from start: StartingPoint) {
    function = LagrangianFunction(decomposition)
    weights = start.weights
    signs = function.signs
    best = function.rounded(start.point)
    guard let first = function.evaluate(best, Workspace()) else { return nil }
    total = first.total
    value = Double(first.total) / function.scale
    point = start.point
    bestPoint = point
    direction = first.slope
    average = first.values.map(Double.init)
  }

  /// Whether further steps are too short to matter.
  var isExhausted: Bool { factor < 0.001 }

  /// - Returns: whether the best value fell.
  mutating func step(_ workspace: Workspace) -> Bool {
    let norm = restrictDirection()
    guard norm > 0 else {
      factor = 0
      return false
    }
    let bestValue = Double(total) / function.scale
    let target = bestValue - max(1, Self.ambition * abs(bestValue))
    let length = factor * (value - target) / norm
    for index in point.indices { point[index] -= length * weights[index] * direction[index] }
    let multipliers = function.rounded(point)
    point = function.exact(multipliers)
    evaluations += 1
    guard let found = function.evaluate(multipliers, workspace) else {
      restart()
      return false
    }
    value = Double(found.total) / function.scale
    average(found)
    guard found.total < total else {
      failures += 1
      if failures >= Self.patience { restart() }
      return false
    }
    failures = 0
    total = found.total
    best = multipliers
    bestPoint = point
    return true
  }

  /// Leaves out of the direction what would give a price the wrong sign.
  ///
  /// - Returns: the square of its length, in the scale of the steps.
  private mutating func restrictDirection() -> Double {
    var norm = 0.0
    for index in direction.indices {
      if point[index] == 0,
        direction[index] > 0 ? signs.keepsFromBelow[index] : signs.keepsFromAbove[index]
      {
        direction[index] = 0
      }
      norm += weights[index] * direction[index] * direction[index]
    }
    return norm
  }

  private mutating func average(_ found: LagrangianFunction.Value) {
    for index in direction.indices {
      direction[index] =
        (found.slope[index] + Self.memory * direction[index]) / (1 + Self.memory)
    }
    for index in average.indices {
      average[index] += Self.renewal * (Double(found.values[index]) - average[index])
    }
  }

  private mutating func restart() {
    failures = 0
    factor *= Self.shrinking
    point = bestPoint
    value = Double(total) / function.scale
  }
}
