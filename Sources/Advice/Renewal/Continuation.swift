import IntegerProgramming
import Matching
import Mentoring
import Planning

/// Plans on from an earlier plan: for a new period, or after events.
public struct Continuation: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    case planned(Plan, Programme, Succession)
    /// No plan keeps the hard requirements, even with every change allowed.
    case noPlan(HardRequirement)
  }

  private let solver: any Solver
  private let effort: Int
  private let isInterrupted: @Sendable () -> Bool

  public init(
    solver: any Solver, effort: Int, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.solver = solver
    self.effort = effort
    self.isInterrupted = isInterrupted
  }

  /// The programme with the earlier relations to count changes from, and with the goal of few changes:
  /// where the rules do not name it, it stands before quality and burden, after all else.
  public static func programme(_ programme: Programme, after earlier: Plan) -> Programme {
    var contents = ProgrammeContents(programme)
    contents.follow(earlier)
    let goals = contents.rules.goals
    if !goals.contains(where: { $0.parts.contains { $0.goal == .changes } }) {
      let place = goals.firstIndex { stage in
        stage.parts.allSatisfy { [.quality, .burden].contains($0.goal) }
      }
      contents.rules.goals.insert(Stage(.changes), at: place ?? goals.count)
    }
    guard let changed = try? Programme(contents) else {
      preconditionFailure("an earlier plan makes no programme inconsistent")
    }
    return changed
  }

  /// Repairs a plan after events: every relation that is still possible goes on if it can, what has
  /// become impossible is made up for, and nothing else is touched.
  ///
  /// - Parameter most: limit on changes; nil: none.
  public func repair(
    _ programme: Programme, _ earlier: Plan, most: Int? = nil
  ) throws(SolverFailure) -> Outcome {
    let candidates = Candidates(for: Self.programme(programme, after: earlier))
    let relations = Relations(earlier)
    let attainable = try AttainablePoints(solver: solver, threads: 1).find(candidates)
    let limit = most.map { [Demand.changes(from: relations, atMost: $0)] } ?? []
    let resolver = Resolver(solver: solver, effort: effort, isInterrupted: isInterrupted)
    // Most events leave the rest possible; where one makes limits tighter, as few as can be end.
    var dropped = 0
    while true {
      let isLast = dropped > relations.count
      let demands = limit + (isLast ? [] : [.drops(from: relations, atMost: dropped)])
      let answer = try resolver.resolve(
        candidates, Conditions(start: earlier, demands: demands), attainable: attainable)
      if let plan = answer.plan {
        return .planned(
          plan, candidates.programme, Succession(from: earlier, to: plan, candidates))
      }
      if isLast || isInterrupted() {
        switch answer.outcome {
        case .impossible(let requirement), .notFound(let requirement):
          return .noPlan(requirement)
        case .found: preconditionFailure("what is found has a plan")
        }
      }
      dropped = dropped < 4 ? dropped + 1 : dropped * 2
    }
  }

  /// Plans a new period from the last one's plan.
  ///
  /// - Parameter most: limit on changes; nil: none.
  public func renew(
    _ programme: Programme, _ earlier: Plan, most: Int?, options: PlanningOptions
  ) throws(SolverFailure) -> Outcome {
    let candidates = Candidates(for: Self.programme(programme, after: earlier))
    var options = options
    options.conditions = Conditions(
      start: earlier,
      demands: most.map { [.changes(from: Relations(earlier), atMost: $0)] } ?? [])
    switch try Planner(solver: solver, options: options).plan(candidates) {
    case .planned(let plan):
      return .planned(
        plan, candidates.programme, Succession(from: earlier, to: plan, candidates))
    case .infeasible(let requirement, _), .noPlan(let requirement, _):
      return .noPlan(requirement)
    }
  }
}
