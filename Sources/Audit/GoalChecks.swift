import Mentoring

/// The stated goals: values recomputed, anchors kept, bounds and states of proof consistent.
extension Audit {
  mutating func checkGoals() {
    guard states(.goals) else { return }
    guard plan.goals.map(\.id) == rules.goals.map(\.id) else {
      findings.add(.goalStages(stated: plan.goals.map(\.id), due: rules.goals.map(\.id)))
      return
    }
    let values = goalValues
    var isProven = true
    for (result, stage) in zip(plan.goals, rules.goals) {
      checkValue(result, stage, values)
      checkAnchor(result, stage)
      checkProof(result)
      if result.isConditional == isProven {
        findings.add(.goalConditional(result.id, stated: result.isConditional))
      }
      isProven = isProven && result.status == .optimal
    }
  }

  private mutating func checkValue(_ result: GoalResult, _ stage: Stage, _ values: [Goal: Int]) {
    let isAsStage =
      result.isMaximised == stage.isMaximised
      && result.parts.map { Stage.Part(goal: $0.goal, weight: $0.weight) } == stage.parts
    guard isAsStage else {
      findings.add(.goalParts(result.id, stated: result, due: stage))
      return
    }
    for part in result.parts {
      guard let due = values[part.goal], due != part.value else { continue }
      findings.add(.goalPart(result.id, part.goal, part.value, due: due))
    }
    guard stage.parts.allSatisfy({ values[$0.goal] != nil }) else { return }
    let due = stage.value { values[$0]! }
    if result.value != due { findings.add(.goalValue(result.id, result.value, due: due)) }
  }

  /// The final value is not worse than the anchored one by more than the tolerance.
  private mutating func checkAnchor(_ result: GoalResult, _ stage: Stage) {
    let given = tolerance(stage.tolerance, of: result.stageValue)
    let (anchor, overflows) =
      stage.isMaximised
      ? result.stageValue.subtractingReportingOverflow(given)
      : result.stageValue.addingReportingOverflow(given)
    if overflows { return }
    if stage.isMaximised ? result.value < anchor : result.value > anchor {
      findings.add(.goalAnchor(result, given))
    }
  }

  /// As `Tolerance.units(of:)`, for any number that a hand may write.
  private func tolerance(_ tolerance: Tolerance, of value: Int) -> Int {
    switch tolerance {
    case .units(let units): return units
    case .share(let share):
      let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
      return Int(whole) * share.value + Int(rest) * share.value / 1000
    }
  }

  /// The bound is not worse than any value it bounds, and the state of proof fits it.
  private mutating func checkProof(_ result: GoalResult) {
    for bound in [result.bound, result.certified].compactMap(\.self) {
      let best =
        result.isMaximised
        ? max(result.stageValue, result.value) : min(result.stageValue, result.value)
      if result.isMaximised ? bound < best : bound > best {
        findings.add(.goalBound(result.id, bound, best: best))
      }
    }
    let fits =
      switch result.status {
      case .optimal: result.bound == result.stageValue
      case .withinGap: result.bound != nil
      case .unproven: true
      }
    if !fits { findings.add(.goalStatus(result)) }
  }

  /// The plan's status says of the whole what the stages say.
  mutating func checkStatus() {
    guard states(.goals), !plan.goals.isEmpty else {
      // Nothing is proven of no goal.
      if plan.status == .optimal || plan.status == .withinGap {
        findings.add(.statusWithoutGoals(plan.status))
      }
      return
    }
    guard plan.goals.count == rules.goals.count else { return }
    let states = Set(plan.goals.map(\.status))
    let fits =
      switch plan.status {
      case .optimal: states == [.optimal]
      case .withinGap: states.contains(.withinGap) && !states.contains(.unproven)
      case .effortLimit, .timeLimit, .interrupted: states.contains(.unproven)
      case .unsolved: states == [.unproven]
      }
    if !fits { findings.add(.planStatus(plan.status, plan.goals)) }
  }
}
