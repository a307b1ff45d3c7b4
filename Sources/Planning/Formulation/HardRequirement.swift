import IntegerProgramming

/// What must hold in any plan beyond the limits, in the order in which it is established.
public enum HardRequirement: String, Sendable, CaseIterable {
  case pins
  case curatorsUsed = "curators_used"
  case floors
  case reciprocity
  /// What a question asks beyond the programme, such as a tandem forced into the plan.
  case demands
}

extension FormulationBuilder {
  /// A variable for what an expression lacks to reach a target.
  ///
  /// - Parameter hard: the requirement that forbids any lack; nil where the lack is a goal.
  mutating func slack(
    _ meaning: VariableMeaning, lack expression: LinearExpression, target: Int,
    hard: HardRequirement?
  ) -> Variable {
    let slack = variable(meaning, 0...max(0, target))
    define(slack, as: .lack(of: expression, target: target))
    if let hard { hardSlacks[hard, default: []].append(slack) }
    return slack
  }
}
