import IntegerProgramming

/// Derives rounding cuts exactly. Keeps its working memory between cuts.
struct CutDerivation {
  private var sums: [Int]
  private var touched: [Int32] = []
  private var isTouched: [Bool]
  /// Greatest coefficient of a finished cut; larger ones are divided and rounded down.
  private static let greatestCoefficient = 1 << 16
  /// Sums of more variables are given up.
  private static let longestSum = 600
  /// Coefficients below this share of the greatest are replaced by their worst value.
  private static let negligible = 1e-5

  init(variableCount: Int) {
    sums = [Int](repeating: 0, count: variableCount)
    isTouched = [Bool](repeating: false, count: variableCount)
  }

  /// The cut that follows from a weighted sum of rows; nil: numbers became too large, or nothing
  /// follows. Deterministic and exact: whoever repeats it gets the same cut.
  ///
  /// - Parameter complemented: variables measured from their upper bounds, one mark a variable.
  mutating func derive(
    _ source: [RoundingCut.Part], denominator: Int, complemented: (Int) -> Bool,
    from rows: CutRows
  ) -> RoundingCut? {
    defer { clear() }
    guard var total = add(source, rows) else { return nil }
    guard touched.count <= Self.longestSum else { return nil }
    // Measure every variable from one of its bounds.
    let lower = rows.program.variableLower
    let upper = rows.program.variableUpper
    touched.sort()
    var flipped: [Int32] = []
    for index in touched where sums[Int(index)] != 0 {
      let column = Int(index)
      let isFlipped = complemented(column)
      let base = isFlipped ? upper[column] : lower[column]
      guard let shifted = Self.minus(total, sums[column], base) else { return nil }
      total = shifted
      if isFlipped {
        sums[column] = -sums[column]
        flipped.append(index)
      }
    }
    let rounding = Rounding(denominator: denominator, of: total)
    guard rounding.isUseful else { return nil }
    guard var limit = rounding.limit else { return nil }
    for index in touched {
      guard let rounded = rounding.coefficient(sums[Int(index)]) else { return nil }
      sums[Int(index)] = rounded
    }
    // Give the slacks back what they stand for, measured from the same bounds.
    for part in source where !rows.isEquation(part.row) {
      guard let side = rows.side(of: part.row, lower: part.usesLower),
        let price = rounding.coefficient(part.usesLower ? -part.multiplier : part.multiplier)
      else { return nil }
      if price == 0 { continue }
      // usesLower: slack = a·x − side, else slack = side − a·x.
      let weight = part.usesLower ? price : -price
      guard let constant = Self.plus(limit, weight, side) else { return nil }
      limit = constant
      guard let moved = addRow(part.row, weight, rows, flipped, limit) else { return nil }
      limit = moved
    }
    return finish(source, denominator, flipped, limit, rows)
  }

  // MARK: Steps

  private mutating func add(_ source: [RoundingCut.Part], _ rows: CutRows) -> Int? {
    var total = 0
    var isFine = true
    for part in source {
      guard let side = rows.side(of: part.row, lower: part.usesLower),
        let sum = Self.plus(total, part.multiplier, side)
      else { return nil }
      total = sum
      rows.forEachTerm(of: part.row) { column, coefficient in
        touch(column)
        if let sum = Self.plus(sums[column], part.multiplier, coefficient) {
          sums[column] = sum
        } else {
          isFine = false
        }
      }
    }
    return isFine ? total : nil
  }

  /// Adds `weight` times a row to the sums, whose variables are measured from their bounds; answers
  /// the limit after what the bounds themselves contribute.
  private mutating func addRow(
    _ row: Int, _ weight: Int, _ rows: CutRows, _ flipped: [Int32], _ limit: Int
  ) -> Int? {
    var limit: Int? = limit
    rows.forEachTerm(of: row) { column, coefficient in
      touch(column)
      let isFlipped = isComplemented(column, flipped)
      let base = isFlipped ? rows.program.variableUpper[column] : rows.program.variableLower[column]
      let sign = isFlipped ? -1 : 1
      let product = weight.multipliedReportingOverflow(by: coefficient)
      guard !product.overflow, let known = limit,
        let sum = Self.plus(sums[column], sign, product.partialValue),
        let moved = Self.minus(known, product.partialValue, base)
      else {
        limit = nil
        return
      }
      sums[column] = sum
      limit = moved
    }
    return limit
  }

  private func isComplemented(_ column: Int, _ flipped: [Int32]) -> Bool {
    var low = 0
    var high = flipped.count
    while low < high {
      let middle = (low + high) / 2
      if flipped[middle] < Int32(column) { low = middle + 1 } else { high = middle }
    }
    return low < flipped.count && flipped[low] == Int32(column)
  }

  /// Drops what is negligible, makes the numbers small, and measures variables from 0 again.
  private mutating func finish(
    _ source: [RoundingCut.Part], _ denominator: Int, _ flipped: [Int32], _ limit: Int,
    _ rows: CutRows
  ) -> RoundingCut? {
    var limit = limit
    touched.sort()
    let greatest = touched.map { sums[Int($0)].magnitude }.max() ?? 0
    guard greatest > 0 else { return nil }
    let least = Double(greatest) * Self.negligible
    let divisor = max(1, Int(greatest) / Self.greatestCoefficient)
    var columns: [Int32] = []
    var coefficients: [Int] = []
    for index in touched {
      let column = Int(index)
      var coefficient = sums[column]
      if coefficient == 0 { continue }
      if Double(coefficient.magnitude) < least {
        if coefficient < 0 {
          let width = rows.program.variableUpper[column] - rows.program.variableLower[column]
          guard let moved = Self.minus(limit, coefficient, width) else { return nil }
          limit = moved
        }
        continue
      }
      coefficient = floorDivision(coefficient, divisor)
      if coefficient == 0 { continue }
      columns.append(index)
      coefficients.append(coefficient)
    }
    limit = floorDivision(limit, divisor)
    for position in columns.indices {
      let column = Int(columns[position])
      let isFlipped = isComplemented(column, flipped)
      if isFlipped { coefficients[position] = -coefficients[position] }
      let base = isFlipped ? rows.program.variableUpper[column] : rows.program.variableLower[column]
      guard let moved = Self.plus(limit, coefficients[position], base) else { return nil }
      limit = moved
    }
    guard !columns.isEmpty, limit.magnitude < 1 << 40 else { return nil }
    return RoundingCut(
      source: source, denominator: denominator, divisor: divisor, complemented: flipped,
      columns: columns,
      coefficients: coefficients, upper: limit)
  }

  private mutating func touch(_ column: Int) {
    if isTouched[column] { return }
    isTouched[column] = true
    touched.append(Int32(column))
  }

  private mutating func clear() {
    for index in touched {
      sums[Int(index)] = 0
      isTouched[Int(index)] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  // MARK: Checked arithmetic

  private static func plus(_ sum: Int, _ left: Int, _ right: Int) -> Int? {
    let product = left.multipliedReportingOverflow(by: right)
    let total = sum.addingReportingOverflow(product.partialValue)
    return product.overflow || total.overflow ? nil : total.partialValue
  }

  private static func minus(_ sum: Int, _ left: Int, _ right: Int) -> Int? {
    let product = left.multipliedReportingOverflow(by: right)
    let total = sum.subtractingReportingOverflow(product.partialValue)
    return product.overflow || total.overflow ? nil : total.partialValue
  }
}

/// Mixed-integer rounding of `sum <= total / denominator`, times `denominator − remainder`.
private struct Rounding {
  let denominator: Int
  let quotient: Int
  let remainder: Int

  init(denominator: Int, of total: Int) {
    self.denominator = denominator
    quotient = floorDivision(total, denominator)
    remainder = total - quotient * denominator
  }

  /// Whether the sum's right-hand side is far enough from whole numbers.
  var isUseful: Bool {
    remainder > denominator / 100 && remainder < denominator - denominator / 1000
  }

  var limit: Int? { scaled(quotient) }

  func coefficient(_ value: Int) -> Int? {
    let whole = floorDivision(value, denominator)
    let rest = value - whole * denominator
    guard let product = scaled(whole) else { return nil }
    let sum = product.addingReportingOverflow(max(0, rest - remainder))
    return sum.overflow ? nil : sum.partialValue
  }

  private func scaled(_ value: Int) -> Int? {
    let product = value.multipliedReportingOverflow(by: denominator - remainder)
    return product.overflow ? nil : product.partialValue
  }
}

/// The greatest integer that is not above the quotient; precondition: `divisor > 0`.
func floorDivision(_ value: Int, _ divisor: Int) -> Int {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}
