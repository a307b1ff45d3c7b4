import BoundProofs

/// Mixed-integer rounding: what follows for whole numbers from a sum of rows whose slacks are whole
/// numbers too.
///
/// With every variable measured from one of its bounds as z >= 0 and every row an equation with a slack
/// s >= 0, the sum reads `Σ a z + Σ b s = t`. With q and r the quotient and the rest of t by the
/// denominator d, and G(a) = ⌊a/d⌋ (d − r) + max(0, (a mod d) − r), all whole solutions keep
/// `Σ G(a) z + Σ G(b) s <= q (d − r)` (G. Nemhauser, L. Wolsey, doi:10.1007/BF01585752).
struct RoundingRule {
  /// What variables are measured from; holds for every solution.
  let lower: [Int]
  let upper: [Int]
  /// What is known of them besides.
  let ranges: VariableRanges

  /// Whether `cut` follows; `sources` are the rows that its sum names, in the same order.
  func proves(
    _ cut: StageProof.Cut, _ rounding: StageProof.Rounding, from sources: [ClaimedProgram.Row]
  )
    -> Bool
  {
    guard rounding.denominator > 0, rounding.divisor > 0,
      let derived = derive(rounding, from: sources)
    else { return false }
    // With k the divisor: k × stated = derived + the difference, at its greatest within the ranges.
    let divisor = Int128(rounding.divisor)
    var difference: [Int: Int128] = [:]
    for term in cut.terms { difference[term[0], default: 0] += divisor * Int128(term[1]) }
    for (variable, coefficient) in zip(derived.variables, derived.coefficients) {
      difference[variable, default: 0] -= coefficient
    }
    var greatest = derived.upper
    for (variable, coefficient) in difference {
      greatest +=
        coefficient * Int128(coefficient > 0 ? ranges.upper[variable] : ranges.lower[variable])
    }
    return greatest < divisor * (Int128(cut.upper) + 1)
  }

  private func derive(_ rounding: StageProof.Rounding, from sources: [ClaimedProgram.Row])
    -> UpperRow?
  {
    var total: Int128 = 0
    var sums: [Int: Int128] = [:]
    for (part, source) in zip(rounding.sum, sources) {
      guard let side = part[2] == 1 ? source.lower : source.upper else { return nil }
      let multiplier = Int128(part[1])
      total += multiplier * Int128(side)
      for (variable, coefficient) in source.terms {
        sums[variable, default: 0] += multiplier * Int128(coefficient)
      }
    }
    let fromUpper = Set(rounding.fromUpper)
    for (variable, sum) in sums { total -= sum * base(variable, fromUpper) }
    let function = Superadditive(denominator: Int128(rounding.denominator), of: total)
    var limit = function.limit
    var coefficients: [Int: Int128] = [:]
    for (variable, sum) in sums {
      let isTurned = fromUpper.contains(variable)
      let rounded = isTurned ? -function(-sum) : function(sum)
      coefficients[variable, default: 0] += rounded
      limit += rounded * base(variable, fromUpper)
    }
    for (part, source) in zip(rounding.sum, sources) where source.lower != source.upper {
      let takesLower = part[2] == 1
      // The slack is side − row, or for the lower side row − side.
      let price = function(Int128(takesLower ? -part[1] : part[1]))
      let weight = takesLower ? price : -price
      limit += weight * Int128(takesLower ? source.lower! : source.upper!)
      for (variable, coefficient) in source.terms {
        coefficients[variable, default: 0] += weight * Int128(coefficient)
      }
    }
    return UpperRow(totals: coefficients, upper: limit)
  }

  private func base(_ variable: Int, _ fromUpper: Set<Int>) -> Int128 {
    Int128(fromUpper.contains(variable) ? upper[variable] : lower[variable])
  }
}

/// The function G of `RoundingRule`.
private struct Superadditive {
  private let denominator: Int128
  private let quotient: Int128
  private let rest: Int128

  init(denominator: Int128, of total: Int128) {
    self.denominator = denominator
    (quotient, rest) = Self.divide(total, denominator)
  }

  var limit: Int128 { quotient * (denominator - rest) }

  func callAsFunction(_ value: Int128) -> Int128 {
    let (whole, over) = Self.divide(value, denominator)
    return whole * (denominator - rest) + max(0, over - rest)
  }

  /// Quotient rounded down, and the rest from 0.
  private static func divide(_ value: Int128, _ divisor: Int128) -> (Int128, Int128) {
    var (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    if rest < 0 {
      quotient -= 1
      rest += divisor
    }
    return (quotient, rest)
  }
}
