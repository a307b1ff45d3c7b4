import IntegerProgramming

/// Where the search for multipliers begins, and how long its steps are along each of them.
struct StartingPoint {
  /// Prices of 0; of a variable's profit most goes to the copies that are not the main one.
  let point: [Double]
  /// One over the square of a row's greatest coefficient; 1 for splits of profits, more for splits of
  /// variables without a profit of their own, such as contracts, on which that of many others hangs.
  let weights: [Double]

  /// Found on the programme `karabudakhkent`.
  private static let shareOfOthers = 0.8
  private static let weightWithoutProfit = 5.0

  init(_ decomposition: Decomposition) {
    let program = decomposition.program
    var copies = [Int](repeating: 0, count: program.variableCount)
    for column in decomposition.copyColumns { copies[Int(column)] += 1 }
    let splits = decomposition.splitCopies.map { copy in
      let column = Int(decomposition.copyColumns[copy])
      return Self.shareOfOthers * Double(decomposition.profits[column]) / Double(copies[column] - 1)
    }
    point = decomposition.pricedRows.map { _ in 0 } + splits
    weights =
      decomposition.pricedRows.map { row in
        let entries = program.rowStarts[row]..<program.rowStarts[row + 1]
        let greatest = entries.reduce(1) { max($0, abs(program.coefficients[$1])) }
        return 1 / (Double(greatest) * Double(greatest))
      } + splits.map { $0 == 0 ? Self.weightWithoutProfit : 1 }
  }
}
