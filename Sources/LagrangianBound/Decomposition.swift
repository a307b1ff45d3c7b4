import IntegerProgramming

/// A program taken apart: blocks that are optimised by themselves, rows that have prices, and the rest of
/// the variables, which keep their ranges alone.
///
/// A variable may stand in several blocks; its profit is then split among them, and each block has an
/// opinion of its own about it. With prices λ and splits μ the greatest profits of all blocks sum up to
///
///     L(λ, μ) = λ·b + Σ over blocks of max (profit·x) + Σ over the rest of max (c − λA)·x
///
/// which no feasible solution exceeds: its own part of each maximum is at most that maximum. Rows without
/// a price are left out, or kept inside blocks. Sources: Geoffrion, "Lagrangean relaxation for integer
/// programming", 1974, doi:10.1007/BFb0120690; for splits Guignard and Kim, "Lagrangean decomposition",
/// 1987, doi:10.1007/BF02592954.
public struct Decomposition: Sendable {
  let program: IntegerProgram
  let blocks: [any Block]
  /// Rows that have prices.
  let pricedRows: [Int]
  /// Block i owns the copies `copyStarts[i] ..< copyStarts[i + 1]`.
  let copyStarts: [Int]
  /// By copy, the variable.
  let copyColumns: [Int32]
  /// By variable, the copy that gets what the others leave of its profit; -1: it is in no block.
  let mainCopy: [Int]
  /// Copies that get a share of a profit: all but the main ones.
  let splitCopies: [Int]
  /// By variable, profit in the sense of maximization.
  let profits: [Int]
  let constant: Int
  /// By variable, its range; of those in no block, what the rows leave of it.
  let lower: [Int]
  let upper: [Int]

  /// - Parameters:
  ///   - pricedRows: every row that no block keeps; a row may be kept and priced.
  ///   - blocks: the first that holds a variable gets what the others leave of its profit.
  public init(_ program: IntegerProgram, pricedRows: [Int], blocks: [any Block]) {
    self.program = program
    self.blocks = blocks
    self.pricedRows = pricedRows
    var starts = [0]
    var columns: [Int32] = []
    var main = [Int](repeating: -1, count: program.variableCount)
    var splits: [Int] = []
    for block in blocks {
      for column in block.columns {
        let range = program.bounds(of: Variable(index: Int(column)))
        precondition(range.lowerBound >= 0 && range.upperBound <= 1, "blocks choose, 0 or 1")
        if main[Int(column)] < 0 {
          main[Int(column)] = columns.count
        } else {
          splits.append(columns.count)
        }
        columns.append(column)
      }
      starts.append(columns.count)
    }
    copyStarts = starts
    copyColumns = columns
    mainCopy = main
    splitCopies = splits
    var profits = [Int](repeating: 0, count: program.variableCount)
    let sign = program.objective.sense == .maximize ? 1 : -1
    let expression = program.objective.expression.normalized()
    for term in expression.terms { profits[term.variable.index] = sign * term.coefficient }
    self.profits = profits
    constant = sign * expression.constant
    let isFree = main.map { $0 < 0 }
    (lower, upper) = program.rangesTightened(of: isFree, by: pricedRows)
  }

  /// The number of binary places with which profits stay far from the limits of exact counting.
  var finestScale: Int {
    var greatest = 1
    for (column, profit) in profits.enumerated() {
      greatest = max(greatest, abs(profit) * max(1, abs(upper[column]), abs(lower[column])))
    }
    return min(24, max(0, 44 - (Int.bitWidth - greatest.leadingZeroBitCount)))
  }

  var multiplierCount: Int { pricedRows.count + splitCopies.count }
}

/// Prices of rows and splits of profits, as whole multiples of 2^−`scaleBits`.
public struct Multipliers: Sendable, Equatable {
  public var scaleBits: Int
  /// One a priced row: what a unit of its bound is worth; positive on upper bounds, negative on lower.
  public var prices: [Int]
  /// One a split copy: its share of the variable's profit.
  public var splits: [Int]
}
