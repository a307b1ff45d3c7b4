import Matching
import Mentoring

/// How good a plan of elsewhere would be in a programme, as far as it is possible there.
public enum StartValue {
  /// The stages' values of what the programme's limits let stand of the plan, nothing being searched;
  /// nil where that misses a hard requirement, or where the values may be too large to count with.
  public static func stages(
    of plan: Plan, _ candidates: Candidates, attainable: [School.ID: Points]
  ) -> [Int]? {
    guard let formulation = try? Formulation.checked(candidates, attainable: attainable) else {
      return nil
    }
    let values = PlanEncoder(formulation).values(of: plan)
    let lacks = formulation.hardSlacks.values.joined().contains { values[$0.index] > 0 }
    if lacks { return nil }
    return candidates.programme.rules.goals.map {
      formulation.expression(of: $0).value(at: values)
    }
  }

  /// Whether the first values are better than the second, in the order of the stages.
  public static func isBetter(_ values: [Int], than others: [Int], _ stages: [Stage]) -> Bool {
    for (stage, (value, other)) in zip(stages, zip(values, others)) where value != other {
      return stage.isMaximised ? value > other : value < other
    }
    return false
  }
}
