import IntegerProgramming

/// Finds rounding cuts of short sums of rows, in each of which fractional variables cancel.
///
/// Source: H. Marchand and L. Wolsey, "Aggregation and mixed integer rounding to solve MIPs",
/// Operations Research 49 (2001), doi:10.1287/opre.49.3.363.11211.
struct AggregationSeparation {
  let rows: CutRows
  let point: [Double]
  /// For each variable, rows in which it occurs and that leave little slack.
  private var tight: [[(row: Int, usesLower: Bool, coefficient: Int)]]
  private var starts: [(row: Int, usesLower: Bool)] = []
  private static let steps = 4

  init(_ rows: CutRows, active: [Int], point: [Double]) {
    self.rows = rows
    self.point = point
    tight = Array(repeating: [], count: point.count)
    let numbers =
      Array(0..<rows.program.constraintCount)
      + active.map { rows.program.constraintCount + $0 }
    for row in numbers {
      for usesLower in [false, true] {
        guard let side = rows.side(of: row, lower: usesLower) else { continue }
        if usesLower && rows.isEquation(row) { continue }
        var activity = 0.0
        var fractional = 0
        rows.forEachTerm(of: row) { column, coefficient in
          activity += Double(coefficient) * point[column]
          if abs(point[column] - point[column].rounded()) > 0.01 { fractional += 1 }
        }
        guard fractional > 0, abs(Double(side) - activity) < 1e-6 else { continue }
        starts.append((row, usesLower))
        rows.forEachTerm(of: row) { column, coefficient in
          if abs(point[column] - point[column].rounded()) > 0.01 {
            tight[column].append((row, usesLower, coefficient))
          }
        }
      }
    }
  }

  func separate(
    _ isFlipped: [Bool], _ derivation: inout CutDerivation
  ) -> [(cut: RoundingCut, violation: Double)] {
    var found: [(cut: RoundingCut, violation: Double)] = []
    for start in starts {
      var parts = [RoundingCut.Part(row: start.row, multiplier: 1, usesLower: start.usesLower)]
      for step in 0...Self.steps {
        let sums = sums(of: parts)
        if let best = best(parts, sums, isFlipped, &derivation) {
          found.append(best)
          break
        }
        if step == Self.steps || !extend(&parts, sums) { break }
      }
    }
    return found
  }

  private func sums(of parts: [RoundingCut.Part]) -> [Int: Int] {
    var sums: [Int: Int] = [:]
    for part in parts {
      rows.forEachTerm(of: part.row) { column, coefficient in
        sums[column, default: 0] += part.multiplier * coefficient
      }
    }
    return sums
  }

  private func best(
    _ parts: [RoundingCut.Part], _ sums: [Int: Int], _ isFlipped: [Bool],
    _ derivation: inout CutDerivation
  ) -> (cut: RoundingCut, violation: Double)? {
    var denominators: Set<Int> = []
    for (column, sum) in sums where distance(column) > 0.01 && sum != 0 {
      denominators.insert(abs(sum))
    }
    var best: (cut: RoundingCut, violation: Double)?
    for denominator in denominators.sorted(by: >).prefix(5) {
      for scale in [1, 2] {
        guard denominator * scale > 1,
          let cut = derivation.derive(
            parts, denominator: denominator * scale, complemented: { isFlipped[$0] }, from: rows)
        else { continue }
        let violation = cut.violation(at: point)
        if violation > max(0.01, best?.violation ?? 0) { best = (cut, violation) }
      }
    }
    return best
  }

  /// Adds the row that makes the most fractional variable vanish.
  private func extend(_ parts: inout [RoundingCut.Part], _ sums: [Int: Int]) -> Bool {
    let order = sums.filter { $0.value != 0 && distance($0.key) > 0.01 }.keys.sorted {
      let left = distance($0)
      let right = distance($1)
      return left != right ? left > right : $0 < $1
    }
    let used = Set(parts.map(\.row))
    for column in order {
      guard let other = tight[column].first(where: { !used.contains($0.row) }) else { continue }
      let sum = sums[column]!
      let divisor = gcd(abs(sum), abs(other.coefficient))
      let own = abs(other.coefficient) / divisor
      let theirs = -sum / divisor * (other.coefficient > 0 ? 1 : -1)
      guard own < 1 << 20, abs(theirs) < 1 << 20,
        parts.allSatisfy({ abs($0.multiplier) < 1 << 20 })
      else { continue }
      for index in parts.indices { parts[index].multiplier *= own }
      parts.append(.init(row: other.row, multiplier: theirs, usesLower: other.usesLower))
      return true
    }
    return false
  }

  private func distance(_ column: Int) -> Double {
    let part = point[column] - point[column].rounded(.down)
    return min(part, 1 - part)
  }

  private func gcd(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
