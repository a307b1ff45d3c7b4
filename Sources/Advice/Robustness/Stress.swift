import IntegerProgramming
import Matching
import Mentoring
import Planning

/// What is lost if one mentor or curator drops out (N-1), each answered by planning again.
public struct Stress: Sendable {
  public typealias Loss = Planning.Loss

  public struct Row: Sendable {
    public let loss: Loss
    /// Points that the plan covers through them, recipients weighted as in the goal.
    public let pointsAtStake: Int
    public let price: Price

    /// Points that stay uncovered after the best repair found.
    public var pointsLost: Int {
      price.rows.first { $0.stage == Goal.coverage.rawValue }?.found ?? 0
    }

    /// Whether the plan cannot make up for the loss in a goal that comes before quality and burden,
    /// or in a hard requirement.
    public var isCritical: Bool {
      price.outcome != .found
        || price.rows.contains { row in
          row.found > 0
            && !row.stage.split(separator: "+").contains { ["quality", "burden"].contains($0) }
        }
    }
  }

  /// Curators first, then mentors, in key order.
  public let rows: [Row]
  public let isInterrupted: Bool

  /// - Parameter threads: losses looked at side by side.
  public static func run(
    _ explainer: Explainer, threads: Int, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(SolverFailure) -> Stress {
    let losses = Self.losses(of: explainer.plan)
    let rows = try WorkerThreads(count: threads).map(losses) { loss throws(SolverFailure) -> Row? in
      if isInterrupted() { return nil }
      return try row(loss, explainer)
    }
    return Stress(rows: rows.compactMap { $0 }, isInterrupted: rows.contains { $0 == nil })
  }

  /// Everybody whose loss the plan would notice: curators first, then mentors, in key order.
  static func losses(of plan: Plan) -> [Loss] {
    Set(plan.curatorPairs.map(\.curator)).sorted().map(Loss.curator)
      + Set(plan.tandems.map(\.mentor)).sorted().map(Loss.mentor)
  }

  private static func row(_ loss: Loss, _ explainer: Explainer) throws(SolverFailure) -> Row {
    switch loss {
    case .curator:
      return Row(
        loss: loss, pointsAtStake: 0, price: try explainer.price(ofLosing: loss))
    case .mentor(let mentor):
      let served = Set(
        explainer.plan.tandems.filter { $0.mentor == mentor }.flatMap(\.items).map(\.deficit))
      let programme = explainer.programme
      let points = served.reduce(0) { sum, deficit in
        let school = programme.school(of: deficit.teacher)
        let weight =
          programme.isRecipient(school) ? programme.rules.coverage.recipientWeight : 1
        return sum + weight * programme.deficit(deficit).points.value
      }
      return Row(
        loss: loss, pointsAtStake: points, price: try explainer.price(ofLosing: loss))
    }
  }
}
