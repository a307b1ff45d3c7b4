/// Agglomerative clustering by Ward's criterion (J. H. Ward, "Hierarchical grouping to optimize an
/// objective function", 1963, doi:10.1080/01621459.1963.10500845), over a chain of nearest neighbours
/// (F. Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983,
/// doi:10.1093/comjnl/26.4.354): time grows with the square of the number of points.
struct WardMethod {
  private struct Merge {
    let first, second: Int
    /// The increase of the sum of squares, by which merges are ordered.
    let cost: Double
  }

  private let count: Int
  private let merges: [Merge]

  init(_ points: [[Double]]) {
    count = points.count
    var centres = points
    var sizes = [Double](repeating: 1, count: points.count)
    var isAlive = [Bool](repeating: true, count: points.count)
    var merges: [Merge] = []
    var chain: [Int] = []

    func cost(_ left: Int, _ right: Int) -> Double {
      var square = 0.0
      for index in centres[left].indices {
        let difference = centres[left][index] - centres[right][index]
        square += difference * difference
      }
      return square * sizes[left] * sizes[right] / (sizes[left] + sizes[right])
    }

    while merges.count + 1 < points.count {
      if chain.isEmpty { chain = [isAlive.firstIndex(of: true)!] }
      let end = chain[chain.count - 1]
      let previous = chain.count > 1 ? chain[chain.count - 2] : nil
      // The nearest; of equals the one before in the chain, else the first.
      var nearest = previous
      var least = previous.map { cost(end, $0) } ?? .infinity
      for other in points.indices where isAlive[other] && other != end {
        let found = cost(end, other)
        if found < least { (nearest, least) = (other, found) }
      }
      guard let nearest else { break }
      guard nearest == previous else {
        chain.append(nearest)
        continue
      }
      chain.removeLast(2)
      let (keep, drop) = (min(end, nearest), max(end, nearest))
      let size = sizes[keep] + sizes[drop]
      for index in centres[keep].indices {
        centres[keep][index] =
          (centres[keep][index] * sizes[keep] + centres[drop][index] * sizes[drop]) / size
      }
      sizes[keep] = size
      isAlive[drop] = false
      merges.append(Merge(first: keep, second: drop, cost: least))
    }
    // A chain finds merges out of order; by cost they are those of the usual method.
    self.merges = merges.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }.map(\.element)
  }

  /// The finest partition of at most `most` clusters, each of at least `minSize` points; all points
  /// together where there is none. Clusters and their points in rising order.
  func partition(minSize: Int, most: Int) -> [[Int]] {
    var parent = Array(0..<count)
    var sizes = [Int](repeating: 1, count: count)
    func root(_ point: Int) -> Int {
      var point = point
      while parent[point] != point { point = parent[point] }
      return point
    }
    func isFine() -> Bool {
      let roots = (0..<count).filter { parent[$0] == $0 }
      return roots.count <= most && roots.allSatisfy { sizes[$0] >= minSize }
    }
    var clusters = count
    for merge in merges {
      if clusters <= most, isFine() { break }
      let (first, second) = (root(merge.first), root(merge.second))
      let (keep, drop) = (min(first, second), max(first, second))
      parent[drop] = keep
      sizes[keep] += sizes[drop]
      clusters -= 1
    }
    return Dictionary(grouping: 0..<count, by: root).sorted { $0.key < $1.key }.map(\.value)
  }
}
