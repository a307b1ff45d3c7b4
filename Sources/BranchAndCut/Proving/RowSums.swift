import IntegerProgramming

/// Adds up rows of a program exactly and says what follows for single variables.
struct RowSums: Sendable {
  let program: IntegerProgram
  /// Objectives up to this are looked for, minimizing.
  let target: Int
  private let objective: [(column: Int, coefficient: Int)]
  private let constant: Int
  /// Multipliers are whole multiples of one over this, or over a smaller power of two.
  private static let scale = 0x1p30
  private static let greatest = 0x1p52

  init(_ program: IntegerProgram, target: Int) {
    self.program = program
    self.target = target
    let expression = program.objective.expression.normalized()
    objective = expression.terms.map { ($0.variable.index, $0.coefficient) }
    constant = expression.constant
  }

  /// `sum of coefficients × columns <= upper`; columns in rising order.
  struct Row {
    var columns: [Int]
    var coefficients: [Int128]
    var upper: Int128
  }

  /// The sum that prices of the rows stand for.
  ///
  /// - Parameters:
  ///   - prices: what one more unit of a row's side adds to the objective; rows may come twice.
  ///   - takesObjective: the prices are those of an optimum, not of a contradiction.
  /// - Returns: nil where a number is too large.
  func sum(prices: [(row: Int, price: Double)], takesObjective: Bool) -> BoundProof.Sum? {
    var parts: [RoundingCut.Part] = []
    let greatest = prices.map { abs($0.price) }.max() ?? 0
    var scale = takesObjective ? Self.scale : Self.scale / max(greatest, .leastNormalMagnitude)
    while takesObjective, scale > 1, scale * greatest > Self.greatest / 4 { scale /= 2 }
    for (row, price) in prices {
      let multiplier = (abs(price) * scale).rounded()
      guard multiplier.isFinite, multiplier < Self.greatest else { return nil }
      if multiplier < 1 { continue }
      let usesLower = price > 0
      let side = usesLower ? program.rowLower[row] : program.rowUpper[row]
      if side == (usesLower ? IntegerProgram.noLower : IntegerProgram.noUpper) { continue }
      parts.append(.init(row: row, multiplier: Int(multiplier), usesLower: usesLower))
    }
    parts.sort { ($0.row, $0.usesLower ? 1 : 0) < ($1.row, $1.usesLower ? 1 : 0) }
    return BoundProof.Sum(objective: takesObjective ? Int(scale) : 0, parts: parts)
  }

  /// The row that a sum comes to.
  func row(of sum: BoundProof.Sum) -> Row {
    var totals: [Int: Int128] = [:]
    var upper = Int128(sum.objective) * Int128(target - constant)
    for (column, coefficient) in objective where sum.objective != 0 {
      totals[column, default: 0] += Int128(sum.objective) * Int128(coefficient)
    }
    for part in sum.parts {
      let multiplier = Int128(part.usesLower ? -part.multiplier : part.multiplier)
      upper +=
        multiplier
        * Int128(part.usesLower ? program.rowLower[part.row] : program.rowUpper[part.row])
      for entry in program.rowStarts[part.row]..<program.rowStarts[part.row + 1] {
        totals[Int(program.columns[entry]), default: 0] +=
          multiplier * Int128(program.coefficients[entry])
      }
    }
    let sorted = totals.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return Row(
      columns: sorted.map(\.key), coefficients: sorted.map(\.value), upper: upper)
  }
}

extension RowSums.Row {
  /// How far the row is from leaving nothing; negative: it leaves nothing.
  func slack(_ lower: [Int], _ upper: [Int]) -> Int128 {
    var least: Int128 = 0
    for (column, coefficient) in zip(columns, coefficients) {
      least += coefficient * Int128(coefficient > 0 ? lower[column] : upper[column])
    }
    return self.upper - least
  }

  /// The bounds that the row makes tighter; precondition: it leaves something.
  func tighter(_ lower: [Int], _ upper: [Int]) -> [(column: Int, range: ClosedRange<Int>)] {
    let slack = slack(lower, upper)
    var found: [(column: Int, range: ClosedRange<Int>)] = []
    for (column, coefficient) in zip(columns, coefficients) where lower[column] < upper[column] {
      let steps = slack / (coefficient > 0 ? coefficient : -coefficient)
      guard steps < Int128(upper[column] - lower[column]) else { continue }
      found.append(
        (
          column,
          coefficient > 0
            ? lower[column]...(lower[column] + Int(steps))
            : (upper[column] - Int(steps))...upper[column]
        ))
    }
    return found
  }
}
