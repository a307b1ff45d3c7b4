import Mentoring
import YearRecords

/// What the conditions of a school let expect, and what it achieves.
public struct ContextStanding: Sendable, Hashable {
  public let own: Achievement
  /// What the other schools' results predict for a school of these conditions, in thousandths.
  public let expected: Int

  /// In thousandths; above 0: better than expected.
  public var residual: Int { own.share - expected }
}

/// Predicts the share of participations that reach the threshold from the features of the clustering,
/// by ordinary least squares.
///
/// Each school's expectation comes from the other schools alone (the residual of the fit divided by
/// one less its leverage), so that a strong school does not raise what is expected of itself.
enum ContextModel {
  /// Schools for each feature that is fitted (the constant aside), at least; and eight in all.
  static let schoolsPerFeature = 4

  /// - Parameters:
  ///   - features: rows of features.
  ///   - values: achieved shares in thousandths.
  /// - Returns: expected shares in thousandths, 0…1000; nil where there are too few schools, or where
  ///   a single school's features decide its own expectation.
  static func expectations(_ features: [[Double]], _ values: [Double]) -> [Int?]? {
    guard let first = features.first else { return nil }
    // A feature that is alike everywhere says nothing.
    let used = first.indices.filter { column in
      features.contains { abs($0[column] - first[column]) > 1e-9 }
    }
    guard features.count >= max(8, schoolsPerFeature * used.count) else { return nil }
    let width = used.count + 1
    let rows = features.map { row in [1.0] + used.map { row[$0] } }
    var square = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    var right = [Double](repeating: 0, count: width)
    for (row, value) in zip(rows, values) {
      for i in 0..<width {
        right[i] += row[i] * value
        for j in 0..<width { square[i][j] += row[i] * row[j] }
      }
    }
    guard let inverse = inverse(square) else { return nil }
    let weights = inverse.map { row in zip(row, right).reduce(0) { $0 + $1.0 * $1.1 } }
    return zip(rows, values).map { row, value in
      let fitted = zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
      var leverage = 0.0
      for i in 0..<width {
        for j in 0..<width { leverage += row[i] * inverse[i][j] * row[j] }
      }
      guard leverage < 0.95 else { return nil }
      let expected = value - (value - fitted) / (1 - leverage)
      return Int(min(1000, max(0, expected)).rounded(.toNearestOrAwayFromZero))
    }
  }

  /// By Gauss and Jordan with the largest pivot; nil where features depend on each other.
  static func inverse(_ matrix: [[Double]]) -> [[Double]]? {
    let size = matrix.count
    var left = matrix
    var right = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for column in 0..<size {
      let pivot = (column..<size).max { abs(left[$0][column]) < abs(left[$1][column]) }!
      guard abs(left[pivot][column]) > 1e-9 else { return nil }
      left.swapAt(column, pivot)
      right.swapAt(column, pivot)
      let scale = left[column][column]
      for index in 0..<size {
        left[column][index] /= scale
        right[column][index] /= scale
      }
      for row in 0..<size where row != column {
        let factor = left[row][column]
        guard factor != 0 else { continue }
        for index in 0..<size {
          left[row][index] -= factor * left[column][index]
          right[row][index] -= factor * right[column][index]
        }
      }
    }
    return right
  }
}
