import IntegerProgramming

/// A plan in which single further choices are tried: what follows from each, and what it breaks.
///
/// A further choice never makes anything untrue that was true, so that only what changes is looked at.
struct Trial {
  let formulation: Formulation
  private(set) var values: [Int]
  private var activities: RowActivities
  private let dependents: [[Int32]]
  /// By variable, its definition; nil: it is a choice.
  private let definitions: [Definition?]
  /// Measures of goals that are kept up to date; nil: all of them.
  private var measured: Set<Int>?

  init(_ formulation: Formulation, _ values: [Int]) {
    self.formulation = formulation
    self.values = values
    activities = RowActivities(formulation)
    activities.count(values)
    dependents = formulation.dependents()
    definitions = formulation.definitionByVariable()
  }

  /// Begins from another plan of the same formulation.
  ///
  /// - Parameter measured: measures of goals that are looked at; nil: all of them. Others keep the values
  ///   that they had.
  mutating func restart(from values: [Int], measured: Set<Int>? = nil) {
    self.values = values
    self.measured = measured
    activities.count(values)
  }

  /// What one more choice does.
  struct Effect {
    /// Variables with another value, and by how much.
    fileprivate(set) var changes: [(variable: Int, difference: Int)] = []
    /// Families of the rows it breaks; empty where the choice fits.
    fileprivate(set) var broken: Set<ConstraintFamily> = []

    var fits: Bool { broken.isEmpty }
  }

  /// What one more choice would do; nil where it is made already, or forbidden.
  ///
  /// Of a choice that does not fit, measures of goals (shortfalls, the worst-off) are not among the
  /// changes.
  mutating func effect(of choice: Variable) -> Effect? { effect(of: [choice]) }

  /// What several more choices would do together; nil where one is made already, or forbidden.
  mutating func effect(of choices: [Variable]) -> Effect? {
    let arePossible = choices.allSatisfy {
      values[$0.index] == 0 && formulation.program.variableUpper[$0.index] > 0
    }
    guard arePossible else { return nil }
    var effect = Effect()
    var measures: Set<Int> = []
    for choice in choices { set(choice.index, to: 1, &effect) }
    var next = 0
    while next < effect.changes.count {
      for dependent in dependents[effect.changes[next].variable] {
        let index = Int(dependent)
        switch definitions[index] {
        case .anyOf?:
          // What stands in a link makes it positive.
          if values[index] == 0 { set(index, to: 1, &effect) }
        case .lack?, .leastShare?:
          if measured?.contains(index) ?? true { measures.insert(index) }
        case nil: break
        }
      }
      next += 1
    }
    for row in activities.broken(by: effect.changes) {
      effect.broken.insert(formulation.rowMeanings[row].family)
    }
    if effect.fits { measure(measures.sorted(), &effect) }
    for change in effect.changes { values[change.variable] -= change.difference }
    return effect
  }

  /// Makes the choice for good.
  mutating func make(_ effect: Effect) {
    for change in effect.changes {
      values[change.variable] += change.difference
      activities.take(change.variable, change.difference)
    }
  }

  private mutating func set(_ variable: Int, to value: Int, _ effect: inout Effect) {
    effect.changes.append((variable, value - values[variable]))
    values[variable] = value
  }

  private mutating func measure(_ measures: [Int], _ effect: inout Effect) {
    for index in measures {
      guard let value = definitions[index]?.value(at: values), value != values[index] else {
        continue
      }
      set(index, to: value, &effect)
    }
  }
}
