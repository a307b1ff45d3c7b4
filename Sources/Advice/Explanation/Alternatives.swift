import IntegerProgramming
import Matching
import Mentoring
import Planning

/// The best plans one after another, each different from all before it.
public struct Alternatives: Sendable {
  public struct Item: Sendable {
    public let plan: Plan
    public let resolution: Resolution
    /// Against the first.
    public let changes: VariantChanges
  }

  public let items: [Item]
  /// Whether there is certainly no further plan that is different enough.
  public let isExhausted: Bool
  public let isInterrupted: Bool

  /// Finds plans in the order of the goals.
  ///
  /// - Parameters:
  ///   - count: plans at most.
  ///   - apart: relations in which each differs from every other at least, 1 or more.
  ///   - start: a plan to begin from.
  public static func find(
    _ candidates: Candidates, count: Int, apart: Int, from start: Plan, resolver: Resolver,
    attainable: [School.ID: Points], isInterrupted: () -> Bool = { false }
  ) throws(SolverFailure) -> Alternatives {
    var items: [Item] = []
    var demands: [Demand] = []
    while items.count < count, !isInterrupted() {
      let resolution = try resolver.resolve(
        candidates, Conditions(start: start, demands: demands), attainable: attainable,
        known: start.goals)
      guard let plan = resolution.plan else {
        var isProven = false
        if case .impossible = resolution.outcome { isProven = true }
        return Alternatives(
          items: items, isExhausted: isProven, isInterrupted: resolution.isInterrupted)
      }
      let first = items.first?.plan ?? plan
      items.append(
        Item(
          plan: plan, resolution: resolution,
          changes: VariantChanges(id: "\(items.count + 1)", plan: plan, against: first)))
      demands.append(.differs(from: Relations(plan), atLeast: apart))
    }
    return Alternatives(items: items, isExhausted: false, isInterrupted: isInterrupted())
  }
}
