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
    /// Of the most different plans: relations in which it differs from the nearest of those before, and
    /// what no plan exceeds; nil: it was not chosen for that, or nothing is known.
    public var distance: Int?
    public var distanceBound: Int?
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

  /// Finds the plans that differ most among those that lose no more than allowed: the plan at hand
  /// first, then one after another that which differs most from the nearest of those before it.
  ///
  /// - Parameter losses: for each stage of the rules, how much worse than the first a plan may be.
  public static func mostDifferent(
    _ candidates: Candidates, count: Int, from start: Plan, losses: [Tolerance],
    resolver: Resolver, attainable: [School.ID: Points], isInterrupted: () -> Bool = { false }
  ) throws(SolverFailure) -> Alternatives {
    let first = try resolver.resolve(
      candidates, Conditions(start: start), attainable: attainable, known: start.goals)
    guard let base = first.plan else {
      return Alternatives(items: [], isExhausted: false, isInterrupted: first.isInterrupted)
    }
    let stages = candidates.programme.rules.goals
    var items = [
      Item(
        plan: base, resolution: first, changes: VariantChanges(id: "1", plan: base, against: base))
    ]
    while items.count < count, !isInterrupted() {
      let others = items.map { Relations($0.plan) }
      guard
        let found = try resolver.farthest(
          candidates, from: others, start: base, values: base.goals.map(\.value),
          losses: losses, attainable: attainable)
      else { break }
      if found.distance == 0 {
        return Alternatives(
          items: items, isExhausted: found.isProven, isInterrupted: isInterrupted())
      }
      items.append(
        Item(
          plan: found.plan,
          resolution: Resolution(
            outcome: .found, plan: found.plan,
            stages: zip(stages, found.values).map { .init(stage: $0, value: $1, bound: nil) },
            isInterrupted: isInterrupted()),
          changes: VariantChanges(id: "\(items.count + 1)", plan: found.plan, against: base),
          distance: found.distance, distanceBound: found.bound))
    }
    return Alternatives(items: items, isExhausted: false, isInterrupted: isInterrupted())
  }
}
