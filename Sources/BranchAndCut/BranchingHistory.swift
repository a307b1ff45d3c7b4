/// What splitting at each variable gave so far, for each unit of change and each side.
///
/// Source: T. Achterberg, T. Koch, A. Martin, "Branching rules revisited", Operations Research
/// Letters 33 (2005), doi:10.1016/j.orl.2004.04.002 (reliability branching).
struct BranchingHistory: Sendable {
  struct Gain: Sendable {
    var column: Int
    var isUp: Bool
    /// Gain of the objective for each unit of change, 0 or more.
    var perUnit: Double
  }

  private var sums: [Double]
  private var counts: [Int]
  private var totalSum = 0.0
  private var totalCount = 0

  init(variableCount: Int) {
    sums = [Double](repeating: 0, count: 2 * variableCount)
    counts = [Int](repeating: 0, count: 2 * variableCount)
  }

  mutating func add(_ gain: Gain) {
    let index = 2 * gain.column + (gain.isUp ? 1 : 0)
    sums[index] += gain.perUnit
    counts[index] += 1
    totalSum += gain.perUnit
    totalCount += 1
  }

  /// Whether both sides were tried this often.
  func isReliable(_ column: Int, _ least: Int) -> Bool {
    min(counts[2 * column], counts[2 * column + 1]) >= least
  }

  /// What the objective is expected to lose on both sides of a value.
  func expectation(_ column: Int, _ value: Double) -> (down: Double, up: Double) {
    let part = value - value.rounded(.down)
    return (perUnit(2 * column) * part, perUnit(2 * column + 1) * (1 - part))
  }

  private func perUnit(_ index: Int) -> Double {
    if counts[index] > 0 { return sums[index] / Double(counts[index]) }
    return totalCount > 0 ? totalSum / Double(totalCount) : 1
  }
}
