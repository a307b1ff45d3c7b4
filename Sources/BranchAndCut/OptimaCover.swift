import IntegerProgramming

/// Where all the best solutions of a program are, or all that are hardly worse: parts that contain
/// every one of them, and rows that every one of them keeps.
///
/// A later goal of the same program, with the earlier one held at its optimum, has to be searched
/// nowhere else: the tree that proved the earlier goal is gone on with instead of begun again.
public struct OptimaCover: Sendable {
  /// A part of the search by the bounds that were set on the way to it.
  struct Part: Sendable {
    var decisions: [SearchNode.Decision]
    /// The first goal is no better here, by the relaxation; minimizing.
    var bound: Double
  }

  /// Bounds of each variable.
  var lower: [Int]
  var upper: [Int]
  /// Rows beyond those of the program.
  var cuts: [RoundingCut]
  var parts: [Part]
  /// Whether it is to be searched for the goal that it was found for, so that the parts' bounds hold.
  var isOfSameGoal = false

  /// Parts beyond this many are not kept apart.
  static let greatestCount = 2048

  /// How many parts there are, 1 or more unless nothing is left.
  public var partCount: Int { parts.count }

  /// Variables of the program that it was found for.
  public var variableCount: Int { lower.count }

  /// The same for a program of the same goal that has further variables and rows after those it was
  /// found for.
  public func extended(to program: IntegerProgram) -> OptimaCover {
    precondition(program.variableCount >= lower.count)
    var longer = self
    longer.lower += program.variableLower[lower.count...]
    longer.upper += program.variableUpper[upper.count...]
    longer.isOfSameGoal = true
    return longer
  }

  /// The same in a program that has further variables, anywhere among those it was found for: what the cover
  /// says of these, it says whatever the others are.
  ///
  /// - Parameter positions: where each of the cover's variables stands in the program.
  public func spread(over program: IntegerProgram, at positions: [Int]) -> OptimaCover {
    var wider = OptimaCover(
      lower: program.variableLower, upper: program.variableUpper, cuts: [], parts: [])
    for (column, position) in positions.enumerated() {
      wider.lower[position] = lower[column]
      wider.upper[position] = upper[column]
    }
    wider.cuts = cuts.map { cut in
      RoundingCut(
        source: [], denominator: 1, divisor: 1, complemented: [],
        columns: cut.columns.map { Int32(positions[Int($0)]) }, coefficients: cut.coefficients,
        upper: cut.upper)
    }
    wider.parts = parts.map { part in
      Part(
        decisions: part.decisions.map { decision in
          var moved = decision
          moved.column = Int32(positions[Int(decision.column)])
          return moved
        }, bound: part.bound)
    }
    return wider
  }

  /// Whether values are within one of the parts and keep every row.
  func contains(_ values: [Int]) -> Bool {
    let isWithin = values.indices.allSatisfy { (lower[$0]...upper[$0]).contains(values[$0]) }
    let keepsCuts = cuts.allSatisfy { cut in
      zip(cut.columns, cut.coefficients).reduce(0) { $0 + $1.1 * values[Int($1.0)] } <= cut.upper
    }
    return isWithin && keepsCuts
      && parts.contains { part in
        part.decisions.allSatisfy { ($0.lower...$0.upper).contains(values[Int($0.column)]) }
      }
  }
}

extension IntegerProgram {
  /// Tightens the variables' bounds to those of the cover; false: nothing is left.
  mutating func restrict(to cover: OptimaCover) -> Bool {
    for column in 0..<variableCount {
      let lower = max(variableLower[column], cover.lower[column])
      let upper = min(variableUpper[column], cover.upper[column])
      if lower > upper { return false }
      setBounds(of: Variable(index: column), lower...upper)
    }
    return true
  }
}

/// Which objectives are still of interest, minimizing.
struct Cutoffs: Sendable {
  /// Nothing worse than this is looked into any further.
  var searched: Double
  /// Nothing worse than this is remembered: as `searched`, or what is as good as the best, or hardly
  /// worse.
  var kept: Double
  /// Whether anything is remembered that is not searched.
  let keepsRest: Bool

  static let none = Cutoffs(below: nil, spare: nil)

  /// - Parameters:
  ///   - incumbent: only objectives below it are searched; nil: all.
  ///   - spare: those up to so much above it are remembered; nil: none.
  init(below incumbent: Int?, spare: Int?) {
    keepsRest = spare != nil
    searched = incumbent.map { Double($0) - 1 } ?? .infinity
    kept = incumbent.flatMap { best in spare.map { Double(best) + Double($0) } } ?? searched
  }

  /// Room for rounding errors.
  private static func slack(_ cutoff: Double) -> Double { roundingRoom(cutoff) }

  /// The objective at which a relaxation need not be solved any further.
  var limit: Double { kept + Self.slack(kept) }

  /// Whether a relaxation's objective leaves nothing to search.
  func closes(_ objective: Double) -> Bool { objective > searched + Self.slack(searched) }

  /// Whether a relaxation's objective leaves nothing to remember.
  func drops(_ objective: Double) -> Bool { objective > limit }

  /// How far the objective may rise.
  func room(above objective: Double) -> Double { limit - objective }
}
