import IntegerProgramming

/// An integer program that is a transport problem: each variable is 0 or 1 and stands in two rows at most,
/// each row limits how many of its variables are 1, and the rows fall into two sides.
///
/// Rows that cannot break are left out, and of rows over the same variables the strictest is kept.
public struct TransportProgram: Sendable {
  public let problem: TransportProblem
  private let program: IntegerProgram
  /// For each arc the variable it stands for.
  private let variables: [Int]
  /// What the objective comes to where no arc is made; arcs lower it by their worth, minimizing.
  private let base: Int

  /// - Returns: nil where the program is something else, or cannot hold.
  public init?(_ program: IntegerProgram) {
    guard let rows = LimitRow.all(of: program) else { return nil }
    var limits: [Int?] = Array(repeating: nil, count: program.variableCount)
    for term in program.objective.expression.normalized().terms {
      limits[term.variable.index] = term.coefficient
    }
    var places = [[Int32]](repeating: [], count: program.variableCount)
    for (number, row) in rows.enumerated() {
      for column in row.columns {
        guard places[Int(column)].count < 2 else { return nil }
        places[Int(column)].append(Int32(number))
      }
    }
    guard let sides = Self.sides(of: rows, places) else { return nil }
    let isMaximized = program.objective.sense == .maximize
    // Variables in one row only, or in none, have a place of their own on the other side.
    var capacities: [[Int]] = [[], []]
    var position = [Int](repeating: 0, count: rows.count)
    for (number, row) in rows.enumerated() {
      position[number] = capacities[sides[number]].count
      capacities[sides[number]].append(row.limit)
    }
    var arcs: [TransportProblem.Arc] = []
    var variables: [Int] = []
    for column in 0..<program.variableCount {
      let isFixed = program.variableLower[column] == program.variableUpper[column]
      guard !isFixed, let coefficient = limits[column] else { continue }
      let worth = isMaximized ? coefficient : -coefficient
      guard worth > 0 else { continue }
      var ends: [Int?] = [nil, nil]
      for number in places[column] {
        ends[sides[Int(number)]] = position[Int(number)]
      }
      for side in 0...1 where ends[side] == nil {
        ends[side] = capacities[side].count
        capacities[side].append(1)
      }
      guard let from = ends[0], let to = ends[1] else { return nil }
      arcs.append(.init(from: from, to: to, worth: worth))
      variables.append(column)
    }
    guard
      let problem = TransportProblem(
        fromCapacities: capacities[0], toCapacities: capacities[1], arcs: arcs)
    else { return nil }
    self.problem = problem
    self.program = program
    self.variables = variables
    base = program.objective.expression.value(at: program.variableLower)
  }

  /// An optimum of the program.
  public struct Optimum: Sendable {
    public let values: [Int]
    public let objective: Int
    /// Nothing is better than this; proven in whole numbers by the prices of the places.
    public let bound: Int
  }

  /// - Parameter isStopped: asked again and again.
  /// - Returns: nil where it was stopped.
  public func solve(unless isStopped: () -> Bool) -> Optimum? {
    guard let solution = problem.solve(unless: isStopped) else { return nil }
    var values = program.variableLower
    for (variable, isMade) in zip(variables, solution.isMade) where isMade { values[variable] = 1 }
    let bound = problem.bound(fromPrices: solution.fromPrices, toPrices: solution.toPrices)
    let sign = program.objective.sense == .maximize ? 1 : -1
    return Optimum(
      values: values, objective: base + sign * solution.worth, bound: base + sign * bound)
  }

  /// The side of each row, where neighbours, which share a variable, stand on different ones; nil: there are
  /// none.
  private static func sides(of rows: [LimitRow], _ places: [[Int32]]) -> [Int]? {
    var sides = [Int](repeating: -1, count: rows.count)
    for start in rows.indices where sides[start] < 0 {
      sides[start] = 0
      var waiting = [start]
      while let number = waiting.popLast() {
        for column in rows[number].columns {
          for neighbour in places[Int(column)] where Int(neighbour) != number {
            let neighbour = Int(neighbour)
            if sides[neighbour] < 0 {
              sides[neighbour] = 1 - sides[number]
              waiting.append(neighbour)
            } else if sides[neighbour] == sides[number] {
              return nil
            }
          }
        }
      }
    }
    return sides
  }
}
