import IntegerProgramming

/// The Lagrangian function of a decomposition, evaluated exactly: every number is a whole multiple of
/// 2^−`scaleBits`, and whatever would not fit is refused.
struct LagrangianFunction: Sendable {
  let decomposition: Decomposition
  /// Prices and splits are multiples of 2^−scaleBits.
  let scaleBits: Int
  private var profits: [Int]
  private var copyProfits: [Int]
  private var chosen: [UInt8]

  /// Profits of a variable beyond this are refused, so that sums over a block fit.
  private static let greatestProfit = 1 << 50

  struct Value {
    /// In the scale of the multipliers.
    var total: Int128
    /// By multiplier, how the function grows with it.
    var slope: [Double]
    /// By variable, its value in the main copy, or in the range that it has by itself.
    var values: [Int]
  }

  /// - Parameter scaleBits: nil: as fine as the program's numbers allow.
  init(_ decomposition: Decomposition, scaleBits: Int? = nil) {
    self.decomposition = decomposition
    self.scaleBits = scaleBits ?? decomposition.finestScale
    let program = decomposition.program
    profits = Array(repeating: 0, count: program.variableCount)
    copyProfits = Array(repeating: 0, count: decomposition.copyColumns.count)
    chosen = Array(repeating: 0, count: decomposition.copyColumns.count)
  }

  /// The nearest multipliers that may be evaluated: rounded, and of the right sign.
  func rounded(_ point: [Double]) -> Multipliers {
    let program = decomposition.program
    let rows = decomposition.pricedRows
    let prices = rows.indices.map { index in
      let hasUpper = program.rowUpper[rows[index]] != IntegerProgram.noUpper
      let hasLower = program.rowLower[rows[index]] != IntegerProgram.noLower
      let price = Self.whole(point[index] * scale)
      return !hasUpper && price > 0 || !hasLower && price < 0 ? 0 : price
    }
    return Multipliers(
      scaleBits: scaleBits, prices: prices,
      splits: point[rows.count...].map { Self.whole($0 * scale) })
  }

  private static func whole(_ value: Double) -> Int {
    value.isFinite && abs(value) < 0x1p50 ? Int(value.rounded()) : 0
  }

  /// By multiplier, whether 0 is the least or the greatest that it can be.
  struct Signs: Sendable {
    let keepsFromBelow: [Bool]
    let keepsFromAbove: [Bool]
  }

  var signs: Signs {
    let program = decomposition.program
    let rows = decomposition.pricedRows
    let splits = Array(repeating: false, count: decomposition.splitCopies.count)
    return Signs(
      keepsFromBelow: rows.map { program.rowLower[$0] == IntegerProgram.noLower } + splits,
      keepsFromAbove: rows.map { program.rowUpper[$0] == IntegerProgram.noUpper } + splits)
  }

  /// How many multiples make 1.
  var scale: Double { Double(1 << scaleBits) }

  /// Multipliers as numbers.
  func exact(_ multipliers: Multipliers) -> [Double] {
    (multipliers.prices + multipliers.splits).map { Double($0) / scale }
  }

  /// nil where a number grows beyond what is counted exactly.
  mutating func evaluate(_ multipliers: Multipliers, _ workspace: Workspace) -> Value? {
    guard var total = shareOut(multipliers) else { return nil }
    solveBlocks(&total, workspace)
    let values = valuesOfVariables(&total)
    return Value(total: total, slope: slope(at: values), values: values)
  }

  /// Reduced profits of all variables and copies; returns the part that belongs to no variable.
  private mutating func shareOut(_ multipliers: Multipliers) -> Int128? {
    let program = decomposition.program
    var total = Int128(decomposition.constant) << scaleBits
    for column in profits.indices { profits[column] = decomposition.profits[column] << scaleBits }
    for (index, row) in decomposition.pricedRows.enumerated() {
      let price = multipliers.prices[index]
      if price == 0 { continue }
      let bound = price > 0 ? program.rowUpper[row] : program.rowLower[row]
      total += Int128(price) * Int128(bound)
      for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
        let (product, overflow) = price.multipliedReportingOverflow(by: program.coefficients[entry])
        if overflow || abs(product) > Self.greatestProfit { return nil }
        profits[Int(program.columns[entry])] -= product
      }
    }
    for copy in copyProfits.indices {
      copyProfits[copy] = profits[Int(decomposition.copyColumns[copy])]
    }
    for (index, copy) in decomposition.splitCopies.enumerated() {
      let share = multipliers.splits[index]
      copyProfits[copy] = share
      copyProfits[decomposition.mainCopy[Int(decomposition.copyColumns[copy])]] -= share
    }
    for profit in copyProfits where abs(profit) > Self.greatestProfit { return nil }
    return total
  }

  private mutating func solveBlocks(_ total: inout Int128, _ workspace: Workspace) {
    for copy in chosen.indices { chosen[copy] = 0 }
    let starts = decomposition.copyStarts
    copyProfits.withUnsafeBufferPointer { profits in
      chosen.withUnsafeMutableBufferPointer { chosen in
        for (index, block) in decomposition.blocks.enumerated() {
          let range = starts[index]..<starts[index + 1]
          let best = block.maximize(
            UnsafeBufferPointer(rebasing: profits[range]),
            UnsafeMutableBufferPointer(rebasing: chosen[range]), workspace)
          total += Int128(best)
        }
      }
    }
  }

  private func valuesOfVariables(_ total: inout Int128) -> [Int] {
    return profits.indices.map { column in
      let copy = decomposition.mainCopy[column]
      if copy >= 0 { return Int(chosen[copy]) }
      let value = profits[column] > 0 ? decomposition.upper[column] : decomposition.lower[column]
      total += Int128(profits[column]) * Int128(value)
      return value
    }
  }

  private func slope(at values: [Int]) -> [Double] {
    let program = decomposition.program
    var slope: [Double] = []
    slope.reserveCapacity(decomposition.multiplierCount)
    for row in decomposition.pricedRows {
      var activity = 0
      for entry in program.rowStarts[row]..<program.rowStarts[row + 1] {
        activity += program.coefficients[entry] * values[Int(program.columns[entry])]
      }
      let hasUpper = program.rowUpper[row] != IntegerProgram.noUpper
      let bound = hasUpper ? program.rowUpper[row] : program.rowLower[row]
      slope.append(Double(bound - activity))
    }
    for copy in decomposition.splitCopies {
      slope.append(
        Double(Int(chosen[copy]) - values[Int(decomposition.copyColumns[copy])]))
    }
    return slope
  }
}
