import IntegerProgramming
import Matching
import Mentoring

/// The program with a handle on every rule, pin and fact, to ask whether some of them can hold
/// together.
struct ConflictProgram {
  let formulation: Formulation
  let items: [ConflictItem]
  private let slacks: [ConflictItem: [Variable]]
  private let rows: [ConflictItem: [Int]]
  private let solver: any Solver
  private let iterations: Int
  private let isInterrupted: @Sendable () -> Bool

  init(
    _ formulation: Formulation, solver: any Solver, iterations: Int,
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.formulation = formulation
    self.solver = solver
    self.iterations = iterations
    self.isInterrupted = isInterrupted
    var slacks: [ConflictItem: [Variable]] = [:]
    var rows: [ConflictItem: [Int]] = [:]
    var order: [ConflictItem] = []
    for requirement in HardRequirement.allCases {
      for slack in formulation.hardSlacks[requirement] ?? [] {
        guard let item = formulation.item(ofSlack: slack) else { continue }
        if slacks[item] == nil { order.append(item) }
        slacks[item, default: []].append(slack)
      }
    }
    for row in 0..<formulation.program.constraintCount {
      guard let item = formulation.item(ofRow: row) else { continue }
      if rows[item] == nil, slacks[item] == nil { order.append(item) }
      rows[item, default: []].append(row)
    }
    items = order
    self.slacks = slacks
    self.rows = rows
  }

  /// Whether the active items can hold together; nil where that stays open.
  func canHold(_ active: Set<ConflictItem>) throws(SolverFailure) -> Bool? {
    var program = formulation.program
    for (item, rows) in rows where !active.contains(item) {
      for row in rows { program.setConstraintBounds(at: row, lower: nil, upper: nil) }
    }
    let lacks = slacks.filter { active.contains($0.key) }.flatMap(\.value)
    if lacks.isEmpty { return true }
    program.objective = Objective(
      .minimize, LinearExpression(sumOf: lacks.sorted { $0.index < $1.index }))
    var start = Array(repeating: 0, count: program.variableCount)
    formulation.complete(&start)
    let isInterrupted = isInterrupted
    let solution = try solver.solve(
      program,
      SolveRequest(
        limits: SolveLimits(simplexIterationLimit: iterations), start: start, objectiveBound: 0,
        emphasis: .proof, isInterrupted: { isInterrupted() }))
    if solution.objective == 0 { return true }
    if let bound = solution.bound, bound > 0 { return false }
    return nil
  }

  /// The cheapest set of items to give up, by how much in each case; nil where there is none, or none
  /// was found.
  ///
  /// - Parameters:
  ///   - allowed: items that may be given up.
  ///   - forbidden: sets that no answer may contain as a whole.
  func cheapestRepair(
    from allowed: [ConflictItem], forbidden: [Set<ConflictItem>]
  ) throws(SolverFailure) -> (amounts: [ConflictItem: Int], isProven: Bool)? {
    var program = formulation.program
    var given: [ConflictItem: Variable] = [:]
    var amounts: [(item: ConflictItem, variable: Variable)] = []
    for item in allowed {
      let choice = program.addBinary()
      given[item] = choice
      for slack in slacks[item] ?? [] {
        let most = program.bounds(of: slack).upperBound
        program.addConstraint(
          LinearExpression([.init(1, slack), .init(-most, choice)]), lower: nil, upper: 0)
        amounts.append((item, slack))
      }
      for row in rows[item] ?? [] {
        relax(row, choice, item, &program, &amounts)
      }
    }
    for (item, slacks) in slacks where given[item] == nil {
      for slack in slacks { program.setBounds(of: slack, 0...0) }
    }
    for set in forbidden {
      let choices = set.compactMap { given[$0] }
      program.addConstraint(
        LinearExpression(sumOf: choices), lower: nil, upper: choices.count - 1)
    }
    var weights = LinearExpression()
    for item in allowed { weights.add(item.weight, given[item]!) }
    program.objective = Objective(.minimize, weights)
    let isInterrupted = isInterrupted
    let request = SolveRequest(
      limits: SolveLimits(simplexIterationLimit: iterations), emphasis: .proof,
      isInterrupted: { isInterrupted() })
    let first = try solver.solve(program, request)
    guard let values = first.values, let weight = first.objective else { return nil }
    // Of the answers of this weight the one that asks for the least amounts.
    program.addConstraint(weights, lower: nil, upper: weight)
    program.objective = Objective(.minimize, LinearExpression(sumOf: amounts.map(\.variable)))
    var second = request
    second.start = values
    let best = try solver.solve(program, second).values ?? values
    var found: [ConflictItem: Int] = [:]
    for item in allowed where best[given[item]!.index] > 0 { found[item] = 0 }
    for (item, variable) in amounts where found[item] != nil {
      found[item] = max(found[item]!, best[variable.index])
    }
    return (found, first.status == .optimal)
  }

  /// Lets a row be exceeded where the choice is made, by an amount of its own.
  private func relax(
    _ row: Int, _ choice: Variable, _ item: ConflictItem, _ program: inout IntegerProgram,
    _ amounts: inout [(item: ConflictItem, variable: Variable)]
  ) {
    let whole = program.constraint(at: row)
    var (least, most) = (0, 0)
    for term in whole.expression.terms {
      let range = program.bounds(of: term.variable)
      least += min(term.coefficient * range.lowerBound, term.coefficient * range.upperBound)
      most += max(term.coefficient * range.lowerBound, term.coefficient * range.upperBound)
    }
    program.setConstraintBounds(at: row, lower: nil, upper: nil)
    if let upper = whole.upper {
      let excess = program.addVariable(lower: 0, upper: max(0, most - upper))
      var relaxed = whole.expression
      relaxed.add(-1, excess)
      program.addConstraint(relaxed, lower: nil, upper: upper)
      program.addConstraint(
        LinearExpression([.init(1, excess), .init(-max(0, most - upper), choice)]), lower: nil,
        upper: 0)
      amounts.append((item, excess))
    }
    if let lower = whole.lower {
      let lack = program.addVariable(lower: 0, upper: max(0, lower - least))
      var relaxed = whole.expression
      relaxed.add(1, lack)
      program.addConstraint(relaxed, lower: lower, upper: nil)
      program.addConstraint(
        LinearExpression([.init(1, lack), .init(-max(0, lower - least), choice)]), lower: nil,
        upper: 0)
      amounts.append((item, lack))
    }
  }
}
