import IntegerProgramming
import Matching
import Mentoring

/// Why there is no plan: sets of rules, pins and facts that cannot hold together, and what to give up.
public struct Conflicts: Sendable {
  /// A set that cannot hold together, though it could without any one of its items.
  public struct Conflict: Sendable, Hashable {
    public let items: [ConflictItem]
    /// Whether that is proven of the set and of every set with one item less.
    public let isProven: Bool
  }

  /// Items that are given up together, and everything else then holds.
  public struct Repair: Sendable {
    public struct Part: Sendable, Hashable {
      public let item: ConflictItem
      /// By how much it is exceeded or lacking, in the item's own unit, where that is most.
      public let amount: Int
    }

    public let parts: [Part]
    /// Whether nothing of less weight does.
    public let isCheapest: Bool

    public var weight: Int { parts.reduce(0) { $0 + $1.item.weight } }
  }

  /// Disjoint; empty where everything can hold together.
  public let conflicts: [Conflict]
  /// The cheapest first.
  public let repairs: [Repair]
  /// Whether everything can hold together; nil where that stays open.
  public let canHold: Bool?
}

/// Finds conflicts by dividing the items: Junker, "QUICKXPLAIN: preferred explanations and relaxations
/// for over-constrained problems", AAAI 2004. Works on the integer program, not on its relaxation.
public struct ConflictFinder: Sendable {
  private let solver: any Solver
  private let effort: Int
  private let isInterrupted: @Sendable () -> Bool

  /// - Parameter effort: simplex iterations of each question, in thousands.
  public init(
    solver: any Solver, effort: Int = 20, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.solver = solver
    self.effort = effort
    self.isInterrupted = isInterrupted
  }

  /// - Parameters:
  ///   - demands: asked on top of the programme's rules.
  ///   - repairs: repairs at most.
  public func find(
    _ candidates: Candidates, demands: [Demand] = [], attainable: [School.ID: Points],
    repairs: Int
  ) throws(SolverFailure) -> Conflicts {
    let formulation = try Formulation.checked(
      candidates, attainable: attainable, demands: demands, keepsSmallGroups: true)
    let program = ConflictProgram(
      formulation, solver: solver, iterations: effort * 1000, isInterrupted: isInterrupted)
    var remaining = program.items
    var conflicts: [Conflicts.Conflict] = []
    var answer = try program.canHold(Set(remaining))
    let whole = answer
    while answer == false, !isInterrupted() {
      var search = Division(program: program)
      let items = try search.conflict(background: [], isNew: false, remaining)
      guard !items.isEmpty else { break }
      conflicts.append(Conflicts.Conflict(items: items, isProven: !search.isOpen))
      remaining.removeAll(where: items.contains)
      answer = try program.canHold(Set(remaining))
    }
    let isSmall = formulation.program.variableCount <= Resolver.wholeProgram
    let allowed = isSmall ? program.items : conflicts.flatMap(\.items)
    return Conflicts(
      conflicts: conflicts,
      repairs: conflicts.isEmpty
        ? [] : try self.repairs(program, allowed, count: repairs, isWhole: isSmall),
      canHold: whole)
  }

  private func repairs(
    _ program: ConflictProgram, _ allowed: [ConflictItem], count: Int, isWhole: Bool
  ) throws(SolverFailure) -> [Conflicts.Repair] {
    var found: [Conflicts.Repair] = []
    var forbidden: [Set<ConflictItem>] = []
    while found.count < count, !isInterrupted(),
      let next = try program.cheapestRepair(from: allowed, forbidden: forbidden)
    {
      let parts = allowed.compactMap { item in
        next.amounts[item].map { Conflicts.Repair.Part(item: item, amount: $0) }
      }
      found.append(Conflicts.Repair(parts: parts, isCheapest: next.isProven && isWhole))
      forbidden.append(Set(parts.map(\.item)))
    }
    return found
  }
}

/// One search for a minimal conflict.
private struct Division {
  let program: ConflictProgram
  /// Whether some question stayed open and was taken for "can hold".
  var isOpen = false

  /// A minimal part of the items that cannot hold together with the background.
  ///
  /// - Parameter isNew: whether the background has grown since it was known to hold.
  mutating func conflict(
    background: Set<ConflictItem>, isNew: Bool, _ items: [ConflictItem]
  ) throws(SolverFailure) -> [ConflictItem] {
    if isNew, try !canHold(background) { return [] }
    if items.count <= 1 { return items }
    let (first, second) = (Array(items[..<(items.count / 2)]), Array(items[(items.count / 2)...]))
    let fromSecond = try conflict(
      background: background.union(first), isNew: true, second)
    let fromFirst = try conflict(
      background: background.union(fromSecond), isNew: !fromSecond.isEmpty, first)
    return fromFirst + fromSecond
  }

  private mutating func canHold(_ items: Set<ConflictItem>) throws(SolverFailure) -> Bool {
    guard let answer = try program.canHold(items) else {
      isOpen = true
      return true
    }
    return answer
  }
}
