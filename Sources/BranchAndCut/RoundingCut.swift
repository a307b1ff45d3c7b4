import IntegerProgramming

/// A row that every whole-numbered solution keeps, and how it follows from other rows.
///
/// The rows named in `source`, each with its multiplier divided by `denominator`, are added up; the
/// sum is rounded (mixed-integer rounding with whole slacks: G. Nemhauser and L. Wolsey, "A recursive
/// procedure to generate all cuts for 0–1 mixed integer programs", Mathematical Programming 46 (1990),
/// doi:10.1007/BF01585752). All numbers are integers, so that the cut can be derived again exactly.
public struct RoundingCut: Sendable, Equatable {
  /// A multiplier of one row; `usesLower`: the row's lower side is meant.
  public struct Part: Sendable, Equatable {
    /// A row of the program, or, counted on from its constraints, an earlier cut.
    public var row: Int
    public var multiplier: Int
    public var usesLower: Bool
  }

  public var source: [Part]
  public var denominator: Int
  /// The sum's coefficients and side were divided by this and rounded down, 1 or more.
  public var divisor: Int
  /// Variables that were replaced by their distance to the upper bound.
  public var complemented: [Int32]
  /// `sum of coefficients × columns <= upper`.
  public var columns: [Int32]
  public var coefficients: [Int]
  public var upper: Int
}

extension RoundingCut {
  /// Of literals that exclude one another at most one holds.
  init(clique: [Int]) {
    source = []
    denominator = 1
    divisor = 1
    complemented = []
    columns = clique.map { Int32($0 / 2) }
    coefficients = clique.map { $0 & 1 == 0 ? 1 : -1 }
    upper = 1 - clique.count { $0 & 1 == 1 }
  }

  /// How far a point is beyond the cut, in the cut's own length; negative: it keeps the cut.
  func violation(at point: [Double]) -> Double {
    var activity = 0.0
    var square = 0.0
    for (column, coefficient) in zip(columns, coefficients) {
      activity += Double(coefficient) * point[Int(column)]
      square += Double(coefficient) * Double(coefficient)
    }
    return square == 0 ? 0 : (activity - Double(upper)) / square.squareRoot()
  }

  /// What brings the coefficients to a moderate size.
  var scale: Double { 1 / Double(coefficients.map(\.magnitude).max() ?? 1) }

  /// The cut as floating-point numbers of a moderate size.
  var row: RelaxationRow {
    let scale = scale
    return RelaxationRow(
      columns: columns, coefficients: coefficients.map { Double($0) * scale },
      upper: Double(upper) * scale)
  }
}
