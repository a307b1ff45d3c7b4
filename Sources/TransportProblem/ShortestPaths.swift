extension TransportProblem {
  /// Solves by successive shortest paths with potentials.
  ///
  /// Each unit of the first side seeks the cheapest way to a free place of the other, or to stay unused, and
  /// may move others on its way; what was joined before stays optimal after each step. Source: Edmonds, Karp,
  /// "Theoretical improvements in algorithmic efficiency for network flow problems", JACM 19 (1972),
  /// doi:10.1145/321694.321699; by rows and with dense paths as Jonker, Volgenant, Computing 38 (1987),
  /// doi:10.1007/BF02278710. Time grows with the units times the arcs.
  ///
  /// - Parameter isStopped: asked before each unit.
  /// - Returns: nil where it was stopped.
  public func solve(unless isStopped: () -> Bool) -> Solution? {
    var paths = ShortestPaths(self)
    for from in fromCapacities.indices {
      for _ in 0..<fromCapacities[from] {
        if isStopped() { return nil }
        // Where a unit stays unused, so do all that follow.
        guard paths.insert(from) else { break }
      }
    }
    return paths.solution
  }
}

/// Joins of the units so far, and potentials at which no arc of the residual network has a negative cost.
private struct ShortestPaths {
  private let problem: TransportProblem
  /// The arcs from place i are `order[starts[i] ..< starts[i + 1]]`; their ends and costs lie beside.
  private let starts: [Int]
  private let order: [Int]
  private let ends: [Int32]
  private let costs: [Int]
  private var isMade: [Bool]
  /// Positions in `order` of the arcs that are made, by the place they lead to.
  private var incoming: [[Int32]]
  private var fromPotentials: [Int]
  private var toPotentials: [Int]
  private var restPotential: Int

  // Of one search.
  private var fromDistances: [Int]
  private var toDistances: [Int]
  private var isSettled: [Bool]
  /// The position in `order` of the arc by which a place was reached.
  private var reachedBy: [Int32]
  /// The arc by which a place of the first side lost a unit on the way.
  private var leftBy: [Int32]
  /// The place of the first side from which each arc starts, by its position in `order`.
  private let tails: [Int32]
  private static let far = Int.max / 4

  init(_ problem: TransportProblem) {
    self.problem = problem
    var starts = [Int](repeating: 0, count: problem.fromCapacities.count + 1)
    for arc in problem.arcs { starts[arc.from + 1] += 1 }
    for place in problem.fromCapacities.indices { starts[place + 1] += starts[place] }
    var next = starts
    var order = [Int](repeating: 0, count: problem.arcs.count)
    for (index, arc) in problem.arcs.enumerated() {
      order[next[arc.from]] = index
      next[arc.from] += 1
    }
    self.starts = starts
    self.order = order
    ends = order.map { Int32(problem.arcs[$0].to) }
    tails = order.map { Int32(problem.arcs[$0].from) }
    costs = order.map { -problem.arcs[$0].worth }
    isMade = Array(repeating: false, count: order.count)
    incoming = Array(repeating: [], count: problem.toCapacities.count)
    fromPotentials = Array(repeating: 0, count: problem.fromCapacities.count)
    toPotentials = Array(repeating: 0, count: problem.toCapacities.count)
    for position in order.indices {
      let end = Int(ends[position])
      toPotentials[end] = min(toPotentials[end], costs[position])
    }
    restPotential = toPotentials.min() ?? 0
    fromDistances = Array(repeating: Self.far, count: fromPotentials.count)
    toDistances = Array(repeating: Self.far, count: toPotentials.count)
    isSettled = Array(repeating: false, count: toPotentials.count)
    reachedBy = Array(repeating: -1, count: toPotentials.count)
    leftBy = Array(repeating: -1, count: fromPotentials.count)
  }

  /// Joins one more unit of a place, moving others where that pays; false: it is best unused, or another one
  /// is that it takes the place of.
  mutating func insert(_ source: Int) -> Bool {
    for place in fromDistances.indices { fromDistances[place] = Self.far }
    for place in toDistances.indices {
      toDistances[place] = Self.far
      isSettled[place] = false
    }
    // The end of the cheapest way so far: a free place, or one of the first side where a unit stays unused.
    var best = fromPotentials[source] - restPotential
    var end: (place: Int, isUnused: Bool) = (source, true)
    fromDistances[source] = 0
    relax(from: source)
    while let place = nearest(below: best) {
      isSettled[place] = true
      let distance = toDistances[place]
      if incoming[place].count < problem.toCapacities[place] {
        let total = distance + toPotentials[place] - restPotential
        if total < best {
          best = total
          end = (place, false)
        }
      }
      for position in incoming[place] {
        let holder = Int(tails[Int(position)])
        // An arc that is made costs nothing less on its way back than its potentials say.
        let reduced =
          distance - (costs[Int(position)] + fromPotentials[holder] - toPotentials[place])
        guard reduced < fromDistances[holder] else { continue }
        fromDistances[holder] = reduced
        leftBy[holder] = position
        let total = reduced + fromPotentials[holder] - restPotential
        if total < best {
          best = total
          end = (holder, true)
        }
        relax(from: holder)
      }
    }
    for place in fromPotentials.indices { fromPotentials[place] += min(fromDistances[place], best) }
    for place in toPotentials.indices { toPotentials[place] += min(toDistances[place], best) }
    restPotential += best
    trace(from: source, to: end.place, isUnused: end.isUnused)
    return !(end.isUnused && end.place == source)
  }

  private mutating func relax(from place: Int) {
    let distance = fromDistances[place] + fromPotentials[place]
    for position in starts[place]..<starts[place + 1] where !isMade[position] {
      let end = Int(ends[position])
      let reached = distance + costs[position] - toPotentials[end]
      if reached < toDistances[end], !isSettled[end] {
        toDistances[end] = reached
        reachedBy[end] = Int32(position)
      }
    }
  }

  private func nearest(below limit: Int) -> Int? {
    var best = limit
    var found: Int?
    for place in toDistances.indices where !isSettled[place] && toDistances[place] < best {
      best = toDistances[place]
      found = place
    }
    return found
  }

  /// Makes and gives up the arcs of the way.
  private mutating func trace(from source: Int, to end: Int, isUnused: Bool) {
    var place = end
    if isUnused {
      if end == source { return }
      place = release(leftBy[end])
    }
    while true {
      let position = reachedBy[place]
      isMade[Int(position)] = true
      incoming[place].append(position)
      let holder = Int(tails[Int(position)])
      if holder == source { return }
      place = release(leftBy[holder])
    }
  }

  /// Gives up an arc and tells where it led to.
  private mutating func release(_ position: Int32) -> Int {
    let place = Int(ends[Int(position)])
    isMade[Int(position)] = false
    incoming[place].removeAll { $0 == position }
    return place
  }

  var solution: TransportProblem.Solution {
    var made = [Bool](repeating: false, count: order.count)
    var worth = 0
    for position in order.indices where isMade[position] {
      made[order[position]] = true
      worth -= costs[position]
    }
    return TransportProblem.Solution(
      isMade: made, worth: worth,
      fromPrices: fromPotentials.map { max(0, $0 - restPotential) },
      toPrices: toPotentials.map { max(0, restPotential - $0) })
  }
}
