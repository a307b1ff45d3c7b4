import Audit
import Mentoring

extension Plan {
  /// The plan with the goals of a programme, counted by the audit, where it was made for others.
  ///
  /// Nothing was searched for these goals, so none has a bound.
  ///
  /// - Parameter goals: those to state; nil: the programme's.
  public func restated(for programme: Programme, goals: [Stage]? = nil) -> Plan {
    var contents = ProgrammeContents(programme)
    contents.rules.goals = goals ?? contents.rules.goals
    guard let programme = try? Programme(contents) else {
      preconditionFailure("a consistent programme stays so under other goals")
    }
    var plan = self
    let report = Audit.run(self, of: programme)
    plan.status = .unsolved
    let values = zip(programme.rules.goals, report.stageValues).enumerated()
    plan.goals = values.map { index, pair in
      let (stage, value) = pair
      return GoalResult(
        id: stage.id, isMaximised: stage.isMaximised, stageValue: value ?? 0, value: value ?? 0,
        bound: nil, status: .unproven, isConditional: index > 0,
        parts: stage.parts.map {
          .init(goal: $0.goal, weight: $0.weight, value: report.goals[$0.goal] ?? 0)
        })
    }
    // Which stage outweighs an open deficit is the plan's own word; the last one may always be it.
    let last = programme.rules.goals.last?.id ?? ""
    plan.openDeficits = openDeficits.map { open in
      guard case .outweighed = open.reason else { return open }
      return OpenDeficit(deficit: open.deficit, reason: .outweighed(stage: last))
    }
    return plan
  }
}
