import IntegerProgramming

/// Makes rows tighter without losing a whole-numbered solution.
///
/// Every row is brought to the form `sum of weights × literals <= limit` with positive weights, where
/// a literal is a binary variable or its opposite; rows with other variables stay as they are.
/// Then, one after another and exactly:
///
/// - the limit comes down to the greatest sum of weights that is not above it;
/// - a literal that leaves more room than the rest can fill when it does not hold gives it up;
/// - a literal whose holding excludes so many others that they cannot fill the rest takes it.
///
/// Sources: M. Savelsbergh (1994), doi:10.1287/ijoc.6.4.445; E. Balas, "Facets of the knapsack
/// polytope", Mathematical Programming 8 (1975), doi:10.1007/BF01580440 (lifting).
struct RowTightening {
  let graph: ConflictGraph
  private static let longestRow = 400
  private static let greatestLimit = 1 << 20

  /// The row's new terms and upper side, both in variables; nil: it stays.
  func tightened(
    _ terms: [(column: Int, coefficient: Int)], upper: Int
  ) -> (terms: [(column: Int, coefficient: Int)], upper: Int)? {
    guard terms.count > 1, terms.count <= Self.longestRow,
      terms.allSatisfy({ graph.isBinary[$0.column] }),
      terms.contains(where: { abs($0.coefficient) > 1 }) || terms.count > 2
    else { return nil }
    var limit = upper
    var weights: [(literal: Int, weight: Int)] = []
    for (column, coefficient) in terms {
      weights.append((2 * column + (coefficient < 0 ? 1 : 0), abs(coefficient)))
      if coefficient < 0 { limit -= coefficient }
    }
    guard limit > 0, limit < Self.greatestLimit else { return nil }
    let before = (weights.map(\.weight), limit)
    for index in weights.indices { weights[index].weight = min(weights[index].weight, limit + 1) }
    if before.0.contains(where: { $0 > 1 }) {
      reach(&weights, &limit)
      if !giveUp(&weights, &limit) { return nil }
    }
    lift(&weights, limit)
    if weights.map(\.weight) == before.0, limit == before.1 { return nil }
    var newTerms: [(column: Int, coefficient: Int)] = []
    var newUpper = limit
    for (literal, weight) in weights where weight != 0 {
      if literal & 1 == 0 {
        newTerms.append((literal / 2, weight))
      } else {
        newTerms.append((literal / 2, -weight))
        newUpper -= weight
      }
    }
    return (newTerms, newUpper)
  }

  /// Lowers the limit to a sum that can be reached.
  private func reach(_ weights: inout [(literal: Int, weight: Int)], _ limit: inout Int) {
    let divisor = weights.reduce(0) { gcd($0, $1.weight) }
    if divisor > 1 {
      for index in weights.indices { weights[index].weight /= divisor }
      limit /= divisor
    }
    guard limit < 20_000, weights.count < 120 else { return }
    var reached = [Bool](repeating: false, count: limit + 1)
    reached[0] = true
    for (_, weight) in weights where weight <= limit {
      for sum in stride(from: limit, through: weight, by: -1) where reached[sum - weight] {
        reached[sum] = true
      }
    }
    limit = reached.lastIndex(of: true) ?? 0
  }

  /// Coefficients that are larger than needed; false: the row says nothing.
  private func giveUp(
    _ weights: inout [(literal: Int, weight: Int)], _ limit: inout Int
  ) -> Bool {
    for _ in weights.indices {
      let most = greatest(weights.filter { $0.weight > 0 }, without: nil)
      if most <= limit { return false }
      var changed = false
      for index in weights.indices where weights[index].weight > 0 {
        let rest = greatest(
          weights.enumerated().filter { $0.offset != index }.map(\.element), without: nil)
        let spare = limit - rest
        guard spare > 0, weights[index].weight > spare else { continue }
        weights[index].weight -= spare
        limit -= spare
        changed = true
        break
      }
      if !changed { break }
    }
    return true
  }

  /// Coefficients that can be larger, because the others have to make room.
  private func lift(_ weights: inout [(literal: Int, weight: Int)], _ limit: Int) {
    for index in weights.indices {
      let literal = weights[index].literal
      let others = weights.enumerated().filter { $0.offset != index }.map(\.element)
      let room = limit - greatest(others, without: literal)
      if room > weights[index].weight { weights[index].weight = room }
    }
  }

  /// An upper limit of what the literals can weigh together, by cliques.
  ///
  /// - Parameter holding: a literal that holds, so that those in conflict with it do not.
  private func greatest(
    _ weights: [(literal: Int, weight: Int)], without holding: Int?
  ) -> Int {
    var cliques: [(members: [Int], weight: Int)] = []
    let sorted = weights.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.literal < $1.literal
    }
    for (literal, weight) in sorted {
      if let holding, graph.neighbours[holding].contains(literal) { continue }
      if let home = cliques.firstIndex(where: { clique in
        clique.members.allSatisfy { graph.neighbours[literal].contains($0) }
      }) {
        cliques[home].members.append(literal)
      } else {
        cliques.append(([literal], weight))
      }
    }
    return cliques.reduce(0) { $0 + $1.weight }
  }

  private func gcd(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension IntegerProgram {
  /// The same program with tighter rows.
  func tightened(_ graph: ConflictGraph) -> IntegerProgram {
    let tightening = RowTightening(graph: graph)
    var result = IntegerProgram(objective: objective)
    for variable in variables {
      let range = bounds(of: variable)
      _ = result.addVariable(lower: range.lowerBound, upper: range.upperBound)
    }
    for index in 0..<constraintCount {
      let row = constraint(at: index)
      let terms = row.expression.terms.map { ($0.variable.index, $0.coefficient) }
      if let upper = row.upper, row.lower == nil,
        let new = tightening.tightened(terms, upper: upper)
      {
        result.addConstraint(Self.sum(new.terms, 1), lower: nil, upper: new.upper)
      } else if let lower = row.lower, row.upper == nil,
        let new = tightening.tightened(terms.map { ($0.0, -$0.1) }, upper: -lower)
      {
        result.addConstraint(Self.sum(new.terms, -1), lower: -new.upper, upper: nil)
      } else {
        result.addConstraint(row.expression, lower: row.lower, upper: row.upper)
      }
    }
    return result
  }

  private static func sum(
    _ terms: [(column: Int, coefficient: Int)], _ sign: Int
  ) -> LinearExpression {
    LinearExpression(
      terms.map { LinearExpression.Term(sign * $0.coefficient, Variable(index: $0.column)) })
  }
}
