import Audit
import IntegerProgramming
import Matching
import Mentoring
import Planning

/// A plan from which no single loss of a mentor or curator takes away a recipient's curators, or the
/// points that keep a school's floor, and what it costs against the plan that is there.
///
/// Docs/Formulation.md, section 11, says when a plan survives a loss. Losses are asked for one by one:
/// those that the plan found does not survive are asked for as well, until it survives all.
public struct RobustPlan: Sendable {
  public typealias Loss = Planning.Loss

  /// Losses that the plan at hand does not survive.
  public let broken: [Loss]
  /// Losses that no plan survives, whatever else; proven, each by itself.
  public let hopeless: [Loss]
  /// Losses of which neither a plan that survives them nor a proof that there is none was found, alone
  /// or beside the others; nothing is asked about them in the plan.
  public let unsettled: [Loss]
  /// Losses each of which some plan survives, but none survives them together with those asked for
  /// before; proven. Nothing is asked about them in the plan.
  public let beyond: [Loss]
  /// What the robust plan costs; nil: none was found.
  public let price: Price?
  public let isInterrupted: Bool

  /// The plan found: it survives every loss but those named above.
  public var plan: Plan? { price?.plan }
  /// Whether it survives every loss.
  public var isRobust: Bool {
    plan != nil && hopeless.isEmpty && unsettled.isEmpty && beyond.isEmpty && !isInterrupted
  }
  /// Whether it is proven that no plan survives every loss.
  public var isImpossible: Bool { !hopeless.isEmpty || !beyond.isEmpty }

  /// What a plan has and nobody's loss may take away: the curators of each recipient, and of each school
  /// with a floor the covered points up to it.
  static func upkeep(of explainer: Explainer) -> Upkeep {
    var upkeep = Upkeep()
    for pair in explainer.plan.curatorPairs { upkeep.curators[pair.recipient, default: 0] += 1 }
    let covered = Dictionary(
      uniqueKeysWithValues: explainer.report.schools.map { ($0.school, $0.covered.value) })
    for school in explainer.programme.fairSchools {
      guard let share = explainer.programme.floorShare(of: school),
        let attainable = explainer.attainable[school.id]
      else { continue }
      let floor = (share.value * attainable.value + 999) / 1000
      let kept = min(floor, covered[school.id] ?? 0)
      if kept > 0 { upkeep.covered[school.id] = Points(kept) }
    }
    return upkeep
  }

  public static func find(
    _ explainer: Explainer, isInterrupted: () -> Bool
  ) throws(SolverFailure) -> RobustPlan {
    var search = Search(explainer: explainer, upkeep: upkeep(of: explainer))
    var plan = explainer.plan
    var price: Price? = try explainer.price([])
    var broken: [Loss]?
    while !isInterrupted() {
      let lost = try search.losses(of: plan)
      if broken == nil { broken = lost }
      let new = lost.filter { !search.isSettled($0) }
      if new.isEmpty { break }
      try search.ask(for: new)
      price = try explainer.price(search.demands)
      guard let found = price?.plan else { break }
      plan = found
    }
    return RobustPlan(
      broken: broken ?? [], hopeless: search.hopeless, unsettled: search.unsettled,
      beyond: search.beyond, price: price?.plan == nil ? nil : price,
      isInterrupted: isInterrupted())
  }

  /// Losses that are asked for, and what is known of others.
  private struct Search {
    let explainer: Explainer
    let upkeep: Upkeep
    var asked: [Loss] = []
    var hopeless: [Loss] = []
    var unsettled: [Loss] = []
    var beyond: [Loss] = []

    var demands: [Demand] {
      [.keeps(upkeep)] + asked.map { .survives($0, upkeep) }
    }

    func isSettled(_ loss: Loss) -> Bool {
      asked.contains(loss) || hopeless.contains(loss) || unsettled.contains(loss)
        || beyond.contains(loss)
    }

    /// Losses that a plan does not survive.
    func losses(of plan: Plan) throws(SolverFailure) -> [Loss] {
      let report = Audit.run(plan, of: explainer.programme, attainable: explainer.attainable)
      let covered = Dictionary(
        uniqueKeysWithValues: report.schools.map { ($0.school, $0.covered.value) })
      var lost: [Loss] = []
      for loss in Stress.losses(of: plan) where takesTooMuch(loss, from: plan, covered) {
        let survives = try explainer.resolver.survives(
          plan, loss, upkeep, explainer.candidates, attainable: explainer.attainable)
        if survives != true { lost.append(loss) }
      }
      return lost
    }

    /// Whether the loss takes anything below what is to be kept, before anybody stands in.
    private func takesTooMuch(
      _ loss: Loss, from plan: Plan, _ covered: [School.ID: Int]
    ) -> Bool {
      guard case .mentor(let mentor) = loss else { return true }
      var left = covered
      let programme = explainer.programme
      for item in plan.tandems.filter({ $0.mentor == mentor }).flatMap(\.items) {
        left[programme.school(of: item.deficit.teacher).id, default: 0] -=
          programme.deficit(item.deficit).points.value
      }
      return upkeep.covered.contains { (left[$0.key] ?? 0) < $0.value.value }
    }

    /// Asks for losses, as far as plans can survive them.
    mutating func ask(for losses: [Loss]) throws(SolverFailure) {
      if case .found = try outcome(demands + losses.map { .survives($0, upkeep) }) {
        asked += losses
        return
      }
      for loss in losses {
        switch try outcome([.keeps(upkeep), .survives(loss, upkeep)]) {
        case .impossible: hopeless.append(loss)
        case .notFound: unsettled.append(loss)
        case .found:
          switch try outcome(demands + [.survives(loss, upkeep)]) {
          case .found: asked.append(loss)
          case .impossible: beyond.append(loss)
          case .notFound: unsettled.append(loss)
          }
        }
      }
    }

    private func outcome(_ demands: [Demand]) throws(SolverFailure) -> Resolution.Outcome {
      try explainer.resolver.isPossible(
        explainer.candidates, Conditions(start: explainer.plan, demands: demands),
        attainable: explainer.attainable)
    }
  }
}
