import IntegerProgramming
import Matching
import Mentoring
import Planning

/// Finds the trade-off of two goals by the epsilon-constraint method: the best in the first goal
/// while the second is held to a level, the level moved from point to point.
///
/// Source: Haimes, Lasdon, Wismer, "On a bicriterion formulation of the problems of integrated
/// system identification and system optimization", IEEE Transactions on Systems, Man, and
/// Cybernetics 1 (1971), doi:10.1109/TSMC.1971.4308298.
public struct FrontierSearch: Sendable {
  private let solver: any Solver
  private let options: PlanningOptions

  /// Points after which the search gives up on completeness.
  public static let mostPoints = 500

  public init(solver: any Solver, options: PlanningOptions) {
    self.solver = solver
    self.options = options
  }

  /// - Parameter count: points at most, spread evenly over the second goal, 2 or more; nil: all.
  /// - Returns: nil where there is no plan at all.
  public func run(
    _ programme: Programme, _ first: Goal, _ second: Goal, count: Int?
  ) throws(SolverFailure) -> Frontier? {
    let ahead = Self.candidates(programme, [first, second])
    let behind = Self.candidates(programme, [second, first])
    var own = options
    own.conditions.attainable = try AttainablePoints(solver: solver, threads: options.threads)
      .find(ahead)
    guard let start = try plan(ahead, own), let end = try plan(behind, own, from: start) else {
      return nil
    }
    var points = [Self.point(start, first, second)]
    let last = Self.value(end, second)
    let target = Self.level(last, second)
    var isComplete = start.status == .optimal && end.status == .optimal
    while let previous = points.last, isBetter(last, than: previous.second, second) {
      if options.isInterrupted() || points.count >= Self.mostPoints {
        isComplete = false
        break
      }
      let step = count.map { count in
        max(1, (abs(last - points[0].second) + count - 2) / max(1, count - 1))
      }
      if let step, step > 1 { isComplete = false }
      let sign = second.isMaximised ? 1 : -1
      let next = previous.second + sign * (step ?? 1)
      own.conditions.demands = [
        isBetter(next, than: last, second) ? target : Self.level(next, second)
      ]
      guard let found = try plan(ahead, own, from: previous.plan) else {
        isComplete = false
        break
      }
      if found.status != .optimal { isComplete = false }
      points.append(Self.point(found, first, second))
    }
    return Frontier(
      first: first, second: second, points: Self.undominated(points, first, second),
      isComplete: isComplete, isInterrupted: options.isInterrupted())
  }

  private func isBetter(_ value: Int, than other: Int, _ goal: Goal) -> Bool {
    goal.isMaximised ? value > other : value < other
  }

  private static func candidates(_ programme: Programme, _ goals: [Goal]) -> Candidates {
    var contents = ProgrammeContents(programme)
    contents.rules.goals = goals.map { Stage($0) }
    // Other goals change nothing that a programme's consistency depends on.
    guard let changed = try? Programme(contents) else {
      preconditionFailure("a consistent programme stays so under other goals")
    }
    return Candidates(for: changed)
  }

  private func plan(
    _ candidates: Candidates, _ options: PlanningOptions, from start: Plan? = nil
  ) throws(SolverFailure) -> Plan? {
    var options = options
    options.conditions.start = start
    let outcome = try Planner(solver: solver, options: options).plan(candidates)
    if case .planned(let plan) = outcome { return plan }
    return nil
  }

  private static func value(_ plan: Plan, _ goal: Goal) -> Int {
    plan.goals.first { $0.id == goal.rawValue }?.value ?? 0
  }

  private static func level(_ value: Int, _ goal: Goal) -> Demand {
    goal.isMaximised ? .goal(goal, atLeast: value) : .goalAtMost(goal, value)
  }

  private static func point(_ plan: Plan, _ first: Goal, _ second: Goal) -> Frontier.Point {
    Frontier.Point(
      plan: plan, first: value(plan, first), second: value(plan, second),
      isProven: plan.status == .optimal,
      firstBound: plan.goals.first { $0.id == first.rawValue }?.bound)
  }

  /// Without points that another beats, as those not proven may be, and without repetitions.
  private static func undominated(
    _ points: [Frontier.Point], _ first: Goal, _ second: Goal
  ) -> [Frontier.Point] {
    func gain(_ value: Int, _ goal: Goal) -> Int { goal.isMaximised ? value : -value }
    return points.enumerated().filter { index, point in
      !points.enumerated().contains { other, rival in
        let (a, b) = (
          gain(rival.first, first) - gain(point.first, first),
          gain(rival.second, second) - gain(point.second, second)
        )
        return a >= 0 && b >= 0 && (a > 0 || b > 0 || other < index)
      }
    }.map(\.element)
  }
}
