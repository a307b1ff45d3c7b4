import IntegerProgramming

/// Finds cliques of the conflict graph that a point of the relaxation violates: of literals that
/// exclude one another at most one holds.
struct CliqueSeparation {
  let graph: ConflictGraph
  private static let stepsPerStart = 400

  func separate(_ point: [Double]) -> [[Int]] {
    let literals = (0..<2 * point.count).filter {
      graph.isBinary[$0 / 2] && weight($0, point) > 1e-6
    }
    let order = literals.sorted {
      let left = weight($0, point)
      let right = weight($1, point)
      return left != right ? left > right : $0 < $1
    }
    var support = BitSet(count: 2 * point.count)
    for literal in literals { support.insert(literal) }
    var found: [[Int]] = []
    for start in order where weight(start, point) < 1 - 1e-6 {
      var candidates = graph.neighbours[start]
      candidates.formIntersection(support)
      var search = CliqueSearch(
        graph: graph, weight: { weight($0, point) }, steps: Self.stepsPerStart)
      search.extend([start], weight(start, point), sorted(candidates.elements, point))
      if search.bestWeight > 1 + 1e-4 { found.append(extended(search.best)) }
    }
    return found
  }

  private func weight(_ literal: Int, _ point: [Double]) -> Double {
    literal & 1 == 0 ? point[literal / 2] : 1 - point[literal / 2]
  }

  private func sorted(_ literals: [Int], _ point: [Double]) -> [Int] {
    literals.sorted {
      let left = weight($0, point)
      let right = weight($1, point)
      return left != right ? left > right : $0 < $1
    }
  }

  /// The clique with every further literal that goes with it.
  private func extended(_ clique: [Int]) -> [Int] {
    var common = graph.neighbours[clique[0]]
    for literal in clique.dropFirst() { common.formIntersection(graph.neighbours[literal]) }
    var clique = clique
    for literal in common.elements where common.contains(literal) {
      clique.append(literal)
      common.formIntersection(graph.neighbours[literal])
    }
    return clique.sorted()
  }
}

/// A limited search for the heaviest clique.
private struct CliqueSearch {
  let graph: ConflictGraph
  let weight: (Int) -> Double
  var steps: Int
  var best: [Int] = []
  var bestWeight = 0.0

  init(graph: ConflictGraph, weight: @escaping (Int) -> Double, steps: Int) {
    self.graph = graph
    self.weight = weight
    self.steps = steps
  }

  mutating func extend(_ clique: [Int], _ total: Double, _ candidates: [Int]) {
    if total > bestWeight + 1e-9 {
      best = clique
      bestWeight = total
    }
    var open = candidates.reduce(0) { $0 + weight($1) }
    for (position, candidate) in candidates.enumerated() {
      if steps == 0 || total + open <= bestWeight + 1e-9 { return }
      steps -= 1
      open -= weight(candidate)
      let next = candidates[(position + 1)...].filter {
        graph.neighbours[candidate].contains($0)
      }
      extend(clique + [candidate], total + weight(candidate), next)
    }
  }
}
