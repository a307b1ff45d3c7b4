import IntegerProgramming

/// Searches a tree of nodes side by side, in rounds that do not depend on the number of threads.
struct TreeSearch {
  /// A node to evaluate, and what is known at the beginning of its round.
  struct Task: Sendable {
    let node: SearchNode
    let cutoff: Double
    let history: BranchingHistory
    /// Whether only values are looked for, quickly, instead of everything below the node.
    let dives: Bool
  }

  private let original: IntegerProgram
  private let iterationLimit: Int
  private let relativeGap: Double
  /// Nothing can be better than this, by the caller's word.
  private let knownBound: Int?
  private let watch: SearchWatch
  private var open: [SearchNode]
  /// The best values that were found here; nil: none.
  private(set) var best: [Int]?
  /// Their objective, or the one to begin with.
  private(set) var bestObjective: Int?
  private(set) var iterations = 0
  private(set) var nodes = 0
  /// The least bound of parts that had to be left behind.
  private var abandoned = Double.infinity
  private var history: BranchingHistory

  /// Nodes of a round; independent of the number of threads.
  private static let perRound = 8
  /// In every so many rounds a dive from the best node goes beside the others.
  private static let roundsPerDive = 4

  init(
    _ program: IntegerProgram, root: SearchNode, incumbent: Int?, original: IntegerProgram,
    iterationLimit: Int, relativeGap: Double, knownBound: Int?, watch: SearchWatch
  ) {
    self.original = original
    self.iterationLimit = iterationLimit
    self.relativeGap = relativeGap
    self.knownBound = knownBound
    self.watch = watch
    open = [root]
    bestObjective = incumbent
    history = BranchingHistory(variableCount: program.variableCount)
  }

  /// Whether nothing better than the best can be left.
  var isComplete: Bool { open.isEmpty && abandoned == .infinity }

  /// Nothing is better than this; nil: nothing is left but what was found.
  var bound: Int? {
    let least = min(abandoned, open.map(\.bound).min() ?? .infinity)
    guard least.isFinite, let bound = safeBound(least) else { return bestObjective }
    return bestObjective.map { min($0, bound) } ?? bound
  }

  var isWithinGap: Bool {
    guard let bound, let bestObjective else { return false }
    let scale = Double(max(1, abs(bestObjective), abs(bound)))
    return Double(bestObjective - bound) <= relativeGap * scale
  }

  /// Only objectives below this are of interest.
  private var cutoff: Double { bestObjective.map { Double($0) - 1 + 1e-6 } ?? .infinity }

  mutating func run(_ crew: Crew<Task, NodeOutcome>) throws(SolverFailure) {
    var round = 0
    while !open.isEmpty, iterations < iterationLimit, !watch.isStopped, !isWithinGap {
      let chosen = choose()
      let cutoff = cutoff
      var tasks = chosen.map { Task(node: $0, cutoff: cutoff, history: history, dives: false) }
      if round % Self.roundsPerDive == 0 {
        tasks.insert(Task(node: chosen[0], cutoff: cutoff, history: history, dives: true), at: 0)
      }
      let answers = try crew.run(tasks)
      nodes += chosen.count
      for (task, answer) in zip(tasks, answers) { take(answer, of: task) }
      if let knownBound, let bestObjective, best != nil, bestObjective <= knownBound {
        open.removeAll()
        break
      }
      let limit = self.cutoff
      open.removeAll { $0.bound > limit }
      watch.report(incumbent: bestObjective, bound: bound, nodes: nodes)
      round += 1
    }
  }

  /// Takes the nodes of the best bounds.
  private mutating func choose() -> [SearchNode] {
    // Sorting is stable, so that equal bounds keep the order of their making.
    open.sort { $0.bound < $1.bound }
    let chosen = Array(open.prefix(Self.perRound))
    open.removeFirst(chosen.count)
    return chosen
  }

  private mutating func take(_ answer: NodeOutcome, of task: Task) {
    iterations += answer.iterations
    for gain in answer.gains { history.add(gain) }
    if answer.isAbandoned, !task.dives { abandoned = min(abandoned, task.node.bound) }
    if let found = answer.found, original.isFeasible(found),
      bestObjective.map({ answer.foundObjective < $0 }) ?? true
    {
      best = found
      bestObjective = answer.foundObjective
    }
    open += answer.children
  }
}
