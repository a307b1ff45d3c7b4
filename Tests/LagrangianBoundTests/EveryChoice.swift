@testable import LagrangianBound

/// Every choice of a block's variables that its own words allow, without a dynamic programme.
enum EveryChoice {
  /// Variables of a block that can be gone through.
  static let limit = 14

  /// The greatest sum of profits over all allowed choices.
  static func best(_ profits: [Int], _ isAllowed: ([Bool]) -> Bool) -> Int {
    precondition(profits.count <= limit, "few enough to go through")
    var best = Int.min
    for pattern in 0..<(1 << profits.count) {
      let chosen = profits.indices.map { pattern >> $0 & 1 == 1 }
      guard isAllowed(chosen) else { continue }
      best = max(best, zip(profits, chosen).reduce(0) { $0 + ($1.1 ? $1.0 : 0) })
    }
    return best
  }

  /// What a block answers: its sum and its choice.
  static func answer(_ block: some Block, _ profits: [Int]) -> (sum: Int, chosen: [Bool]) {
    var chosen = [UInt8](repeating: 0, count: profits.count)
    let sum = profits.withUnsafeBufferPointer { profits in
      chosen.withUnsafeMutableBufferPointer { block.maximize(profits, $0, Workspace()) }
    }
    return (sum, chosen.map { $0 > 0 })
  }
}
