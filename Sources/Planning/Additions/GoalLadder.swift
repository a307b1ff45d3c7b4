import IntegerProgramming
import Mentoring

/// The stages that a plan has come through, to tell whether a change of it is for the better.
struct GoalLadder {
  /// One stage: what it measures, the value at which it is anchored, and the plan's own.
  private struct Rung {
    let sense: Sense
    /// By variable.
    let coefficients: [Int]
    let tolerance: Tolerance
    var stageValue: Int
    var value: Int

    /// The worst value that the anchor allows.
    var anchor: Int {
      let units = tolerance.units(of: stageValue)
      return sense == .maximize ? stageValue - units : stageValue + units
    }
  }

  private var rungs: [Rung]

  enum Verdict: Equatable {
    /// Better at the first stage whose stage value changes, or worse at none and better at some.
    case better
    /// A stage that would be made worse.
    case worse(stage: Int)
    /// No stage takes notice.
    case same
  }

  init(_ records: [StageRecord], _ formulation: Formulation, at values: [Int]) {
    rungs = records.map { record in
      let expression = formulation.expression(of: record.stage)
      return Rung(
        sense: record.stage.isMaximised ? .maximize : .minimize,
        coefficients: Self.dense(expression, values.count), tolerance: record.stage.tolerance,
        stageValue: record.answer.objective, value: expression.value(at: values))
    }
  }

  /// A single measure that is to become less.
  init(minimising expression: LinearExpression, at values: [Int]) {
    let value = expression.value(at: values)
    rungs = [
      Rung(
        sense: .minimize, coefficients: Self.dense(expression, values.count),
        tolerance: .units(0), stageValue: value, value: value)
    ]
  }

  private static func dense(_ expression: LinearExpression, _ count: Int) -> [Int] {
    var coefficients = Array(repeating: 0, count: count)
    for term in expression.terms { coefficients[term.variable.index] += term.coefficient }
    return coefficients
  }

  /// Whether a stage's value depends on a variable directly.
  func heeds(_ variable: Int) -> Bool { rungs.contains { $0.coefficients[variable] != 0 } }

  /// How much better the first stage becomes that changes, in its own unit; 0 where it becomes worse.
  func gain(to values: [Int]) -> Int {
    for (rung, value) in zip(rungs, values) where value != rung.value {
      return max(0, rung.sense == .maximize ? value - rung.value : rung.value - value)
    }
    return 0
  }

  /// The stages' values after a choice.
  func values(after effect: Trial.Effect) -> [Int] {
    rungs.map { rung in
      effect.changes.reduce(rung.value) { $0 + rung.coefficients[$1.variable] * $1.difference }
    }
  }

  /// What the order of goals says of a plan with other values.
  ///
  /// A stage whose anchor still holds may lose what a later stage was allowed to take from it.
  func verdict(on values: [Int]) -> Verdict {
    for (index, (rung, value)) in zip(rungs, values).enumerated() {
      if rung.sense.prefers(value, to: rung.stageValue) { return .better }
      if rung.sense.prefers(rung.anchor, to: value) { return .worse(stage: index) }
    }
    let worse = zip(rungs, values).enumerated().first {
      $0.1.0.sense.prefers($0.1.0.value, to: $0.1.1)
    }
    if let worse { return .worse(stage: worse.0) }
    return zip(rungs, values).contains { $0.sense.prefers($1, to: $0.value) } ? .better : .same
  }

  /// Whether one plan's values come before another's in the order of goals.
  func prefers(_ values: [Int], to others: [Int]) -> Bool {
    for (rung, (value, other)) in zip(rungs, zip(values, others)) where value != other {
      return rung.sense.prefers(value, to: other)
    }
    return false
  }

  /// Takes over a plan that is better: from the first stage that gained on, its values are the new
  /// stage values.
  mutating func take(_ values: [Int]) {
    var isNew = false
    for index in rungs.indices {
      let value = values[index]
      isNew = isNew || rungs[index].sense.prefers(value, to: rungs[index].stageValue)
      if isNew { rungs[index].stageValue = value }
      rungs[index].value = value
    }
  }

  /// The records with the values that were reached. A bound stays as long as no stage before it is
  /// anchored lower than it was; a stage behind one that is has none.
  func updated(_ records: [StageRecord], at values: [Int]) -> [StageRecord] {
    var (boundsHold, isConditional) = (true, false)
    return zip(records, rungs).map { record, rung in
      var answer = record.answer
      let before = answer.objective
      answer.objective = rung.stageValue
      answer.values = values
      if !boundsHold { answer.bound = nil }
      // What is minimised is a lack, a cost or a number of changes, and never below 0.
      if rung.sense == .minimize { answer.bound = max(0, answer.bound ?? 0) }
      answer.isProven = answer.bound.map { rung.sense.meets(answer.objective, $0) } ?? false
      boundsHold = boundsHold && !rung.sense.prefers(before, to: answer.objective)
      defer { isConditional = isConditional || !answer.isProven }
      return StageRecord(stage: record.stage, answer: answer, isConditional: isConditional)
    }
  }
}
