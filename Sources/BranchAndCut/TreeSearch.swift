import IntegerProgramming

/// Searches a tree of nodes side by side, in rounds that do not depend on the number of threads.
struct TreeSearch {
  /// A node to evaluate, and what is known at the beginning of its round.
  struct Task: Sendable {
    let node: SearchNode
    let cutoffs: Cutoffs
    let history: BranchingHistory
    /// Whether only values are looked for, quickly, instead of everything below the node.
    let dives: Bool
  }

  private let original: IntegerProgram
  /// What the tree's variables are a part of; nil: they are the program's own.
  private let whole: ReducedProgram?
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
  private let spare: Int?
  /// Parts without anything better than the best of their time; nil: too many to be kept.
  private var ties: [OptimaCover.Part]? = []
  /// What a proof has of each node, by its number; nil: no proof is kept.
  private(set) var records: [BoundProof.Node]?

  /// Nodes of a round; independent of the number of threads.
  private static let perRound = 8
  /// In every so many rounds a dive from the best node goes beside the others.
  private static let roundsPerDive = 4

  init(
    _ program: IntegerProgram, from open: [SearchNode], incumbent: Int?,
    original: IntegerProgram, whole: ReducedProgram?, spare: Int?, iterationLimit: Int,
    relativeGap: Double, knownBound: Int?, watch: SearchWatch, keepsRecords: Bool = false
  ) {
    self.original = original
    self.whole = whole
    self.iterationLimit = iterationLimit
    self.relativeGap = relativeGap
    self.knownBound = knownBound
    self.watch = watch
    self.open = open
    self.spare = spare
    bestObjective = incumbent
    records = keepsRecords ? [BoundProof.Node(steps: [], split: nil)] : nil
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

  private var cutoffs: Cutoffs { Cutoffs(below: bestObjective, spare: spare) }

  /// Parts that hold everything to be kept, after a complete search; nil: not known.
  var cover: [OptimaCover.Part]? {
    guard spare != nil, isComplete, let ties else { return nil }
    return ties.filter { !cutoffs.drops($0.bound) }
  }

  mutating func run(_ crew: Crew<Task, NodeOutcome>) throws(SolverFailure) {
    var round = 0
    while !open.isEmpty, iterations < iterationLimit, !watch.isStopped, !isWithinGap {
      let chosen = choose()
      let cutoffs = cutoffs
      var tasks = chosen.map { Task(node: $0, cutoffs: cutoffs, history: history, dives: false) }
      if records == nil, round % Self.roundsPerDive == 0 {
        tasks.insert(Task(node: chosen[0], cutoffs: cutoffs, history: history, dives: true), at: 0)
      }
      let answers = try crew.run(tasks)
      nodes += chosen.count
      for (task, answer) in zip(tasks, answers) { take(answer, of: task) }
      if let knownBound, let bestObjective, best != nil, bestObjective <= knownBound {
        close { _ in true }
        break
      }
      if records != nil, best != nil || abandoned < .infinity { break }
      if records == nil {
        let now = self.cutoffs
        close { now.closes($0.bound) }
      }
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

  /// Ends nodes that have nothing better.
  private mutating func close(_ isClosed: (SearchNode) -> Bool) {
    remember(open.filter(isClosed).map { .init(decisions: $0.decisions, bound: $0.bound) })
    open.removeAll(where: isClosed)
  }

  private mutating func remember(_ parts: [OptimaCover.Part]) {
    guard spare != nil, ties != nil else { return }
    ties?.append(contentsOf: parts)
    if ties!.count <= OptimaCover.greatestCount { return }
    let cutoffs = cutoffs
    ties?.removeAll { cutoffs.drops($0.bound) }
    if ties!.count > OptimaCover.greatestCount { ties = nil }
  }

  private mutating func take(_ answer: NodeOutcome, of task: Task) {
    iterations += answer.iterations
    for gain in answer.gains { history.add(gain) }
    if answer.isAbandoned, !task.dives { abandoned = min(abandoned, task.node.bound) }
    if let found = answer.found.map({ whole?.expand($0) ?? $0 }), original.isFeasible(found),
      bestObjective.map({ answer.foundObjective < $0 }) ?? true
    {
      best = found
      bestObjective = answer.foundObjective
    }
    open += record(answer, of: task.node)
    if !task.dives { remember(answer.ties) }
  }

  /// The node's children, numbered as the proof has them, if one is kept.
  private mutating func record(_ answer: NodeOutcome, of node: SearchNode) -> [SearchNode] {
    guard let count = records?.count, let journal = answer.record else { return answer.children }
    var kept = BoundProof.Node(steps: journal.steps, split: nil)
    var children = answer.children
    if let split = journal.split, children.count == 2 {
      kept.split = BoundProof.Split(
        variable: split.column, value: split.value, below: count, above: count + 1)
      children[0].number = count
      children[1].number = count + 1
      records?.append(contentsOf: [.init(steps: [], split: nil), .init(steps: [], split: nil)])
    }
    records?[node.number] = kept
    return children
  }
}
