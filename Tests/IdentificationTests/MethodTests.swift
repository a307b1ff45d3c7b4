import Testing

@testable import Identification

/// Clusters, expectations and ratios against small cases and against plain ways to the same answer.
@Suite struct MethodTests {
  @Test func ratiosCompareExactlyAndRoundTowardsTheThreshold() {
    #expect(Ratio(1, 3) < Ratio(334, 1000))
    #expect(Ratio(2, 6) == Ratio(1, 3))
    #expect(Ratio(5, 0) > Ratio(1_000_000, 1))
    #expect(Ratio(5, 0).thousandths == nil)
    #expect(Ratio(3333, 3000).thousandths == 111)
    #expect(Ratio(11, 10).isBeyond(100) && !Ratio(1099, 1000).isBeyond(100))
    #expect(nthLargest([Ratio(1, 2), Ratio(3, 2), Ratio(1, 1)], 2) == Ratio(1, 1))
    #expect(nthLargest([Ratio(1, 2)], 2) == nil)
  }

  @Test func logarithmsAreThoseOfTheNumbers() {
    #expect(binaryLogarithm(1) == 0 && binaryLogarithm(1024) == 10)
    #expect(abs(binaryLogarithm(3) - 1.584962) < 0.00001)
  }

  /// Ward's method step by step over all pairs, without a chain.
  private func plain(_ points: [[Double]], clusters wanted: Int) -> Set<Set<Int>> {
    var clusters = points.indices.map { [$0] }
    func cost(_ left: [Int], _ right: [Int]) -> Double {
      func centre(_ members: [Int]) -> [Double] {
        points[0].indices.map { column in
          members.reduce(0) { $0 + points[$1][column] } / Double(members.count)
        }
      }
      let square = zip(centre(left), centre(right)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      return square * Double(left.count * right.count) / Double(left.count + right.count)
    }
    while clusters.count > wanted {
      var best = (0, 1, Double.infinity)
      for left in clusters.indices {
        for right in clusters.indices where right > left {
          let found = cost(clusters[left], clusters[right])
          if found < best.2 { best = (left, right, found) }
        }
      }
      clusters[best.0] += clusters.remove(at: best.1)
    }
    return Set(clusters.map(Set.init))
  }

  @Test(arguments: 1...30)
  func theChainFindsTheClustersOfThePlainMethod(seed: Int) {
    var state = UInt64(seed)
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24)
    }
    let points = (0..<25).map { _ in [next(), next(), next()] }
    for wanted in [1, 2, 4] {
      let made = WardMethod(points).partition(minSize: 1, most: wanted)
      #expect(Set(made.map(Set.init)) == plain(points, clusters: wanted))
    }
  }

  @Test func clustersAreNoSmallerThanAsked() {
    let points = [[0.0], [0.1], [0.2], [5], [5.1], [9]]
    #expect(WardMethod(points).partition(minSize: 1, most: 3) == [[0, 1, 2], [3, 4], [5]])
    #expect(WardMethod(points).partition(minSize: 2, most: 3) == [[0, 1, 2], [3, 4, 5]])
    #expect(WardMethod(points).partition(minSize: 4, most: 3) == [[0, 1, 2, 3, 4, 5]])
    #expect(WardMethod([[1.0]]).partition(minSize: 4, most: 3) == [[0]])
  }

  /// On a line every school is what the others predict; one that is lifted by 100 stands out by 100.
  @Test func whatTheOthersPredictLeavesTheSchoolItselfOut() throws {
    let features = (0..<12).map { [Double($0), 7] }
    var values = (0..<12).map { 400 + Double($0) * 20 }
    let onLine = try #require(ContextModel.expectations(features, values))
    #expect(onLine == values.map { Int($0) })
    values[5] += 100
    let lifted = try #require(ContextModel.expectations(features, values))
    #expect(lifted[5] == 500)
    #expect(lifted[4] != 480)
  }

  @Test func tooFewSchoolsPredictNothing() {
    let features = (0..<7).map { [Double($0)] }
    #expect(ContextModel.expectations(features, features.map { $0[0] }) == nil)
    #expect(ContextModel.expectations([], []) == nil)
  }

  @Test func featuresThatDependOnEachOtherPredictNothing() {
    let features = (0..<20).map { [Double($0), Double(2 * $0)] }
    #expect(ContextModel.expectations(features, features.map { $0[0] }) == nil)
  }
}
