import IntegerProgramming
import Matching
import Mentoring

/// Plans again from a plan that is there, for one question: little work, honest bounds.
///
/// The surroundings of what the question disturbs are solved, wider and wider, with all the rest fixed;
/// a small program then as a whole, stage by stage, so that the answer is proven if the work allowed is
/// enough. Else the bounds come from an earlier proof, where the question only forbids.
public struct Resolver: Sendable {
  let solver: any Solver
  private let effort: Int
  private let wanders: Bool
  private let threads: Int
  let isInterrupted: @Sendable () -> Bool
  /// Where the best plans are, for questions that only add demands; nil: not known.
  public var groundwork: Groundwork?

  /// Programs of no more variables than this are solved as a whole.
  static let wholeProgram = 3000
  /// Choices in the first surroundings, and what each round adds.
  private static let firstSize = 60
  private static let growth = 60

  /// - Parameters:
  ///   - effort: rounds for each stage; 0: only what the question forces is changed.
  ///   - wanders: whether a large program is searched everywhere, not only near the question.
  ///   - threads: that search a program as a whole side by side; the answer is the same.
  public init(
    solver: any Solver, effort: Int = 6, wanders: Bool = false, threads: Int = 1,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.solver = solver
    self.effort = effort
    self.wanders = wanders
    self.threads = threads
    self.isInterrupted = isInterrupted
  }

  /// Resolves a question.
  ///
  /// - Parameters:
  ///   - conditions: the demands and the plan to begin from.
  ///   - attainable: of the schools that fairness looks at.
  ///   - known: goals of a plan whose bounds hold here too, because the question only restricts the
  ///     program that they were proven for; empty: none are known, and no groundwork applies.
  public func resolve(
    _ candidates: Candidates, _ conditions: Conditions, attainable: [School.ID: Points],
    known: [GoalResult] = []
  ) throws(SolverFailure) -> Resolution {
    var (formulation, values, search) = try begin(candidates, conditions, attainable)
    if let failure = try establish(&formulation, &values, search) { return failure }
    return try stages(formulation, values, search, attainable, known)
  }

  /// Whether a plan keeps the demands at all, no goal being looked at.
  public func isPossible(
    _ candidates: Candidates, _ conditions: Conditions, attainable: [School.ID: Points]
  ) throws(SolverFailure) -> Resolution.Outcome {
    var (formulation, values, search) = try begin(candidates, conditions, attainable)
    return try establish(&formulation, &values, search, keepsMuch: false)?.outcome ?? .found
  }

  func begin(
    _ candidates: Candidates, _ conditions: Conditions, _ attainable: [School.ID: Points]
  ) throws(SolverFailure) -> (Formulation, [Int], LocalSearch) {
    let formulation = try Formulation.checked(
      candidates, attainable: attainable, demands: conditions.demands)
    let search = LocalSearch(
      vicinity: Vicinity(formulation), base: baseValues(formulation, conditions), solver: solver,
      effort: effort, wanders: wanders, sizes: (Self.firstSize, Self.growth), threads: threads,
      isInterrupted: isInterrupted)
    return (formulation, PlanEncoder(formulation).values(of: conditions.start), search)
  }

  /// Meets the hard requirements and forbids lack from then on; nil: they are met.
  ///
  /// - Parameter keepsMuch: whether as much as can be of what the goals count is to be kept.
  func establish(
    _ formulation: inout Formulation, _ values: inout [Int], _ search: LocalSearch,
    keepsMuch: Bool = true
  ) throws(SolverFailure) -> Resolution? {
    for requirement in HardRequirement.allCases {
      guard let slacks = formulation.hardSlacks[requirement], !slacks.isEmpty else { continue }
      let lack = LinearExpression(sumOf: slacks)
      if keepsMuch, lack.value(at: values) > 0 {
        values = try search.mend(formulation, values, lack, seeds: slacks.map(\.index))
      }
      formulation.program.objective = Objective(.minimize, lack)
      if lack.value(at: values) > 0 {
        let answer = try search.improve(
          formulation, values, bound: 0, seeds: slacks.map(\.index), in: .anywhere)
        values = answer.values
        if lack.value(at: values) > 0 {
          let isProven = answer.bound.map { $0 > 0 } ?? false
          return Resolution(
            outcome: isProven ? .impossible(requirement) : .notFound(requirement), plan: nil,
            stages: [], isInterrupted: isInterrupted())
        }
      }
      for slack in slacks { formulation.program.setBounds(of: slack, 0...0) }
    }
    return nil
  }

  private func stages(
    _ whole: Formulation, _ start: [Int], _ search: LocalSearch,
    _ attainable: [School.ID: Points], _ known: [GoalResult]
  ) throws(SolverFailure) -> Resolution {
    var formulation = whole
    var values = start
    var records: [StageRecord] = []
    var isConditional = false
    var holdsKnown = true
    let asked = formulation.candidates.programme.rules.goals
    var scope = LocalSearch.Scope.anywhere
    for (position, stage) in asked.enumerated() {
      formulation.program.objective = Objective(
        stage.isMaximised ? .maximize : .minimize, formulation.expression(of: stage))
      let earlier = known.first { $0.id == stage.id }
      let found = records.map(\.answer.objective)
      scope.groundwork =
        known.isEmpty
        ? nil
        : groundwork.flatMap { work in
          work.applies(to: position, found)
            && work.fits(variables: formulation.program.variableCount) ? work : nil
        }
      scope.spare = position < asked.count - 1 ? stage.tolerance.fixedUnits : nil
      let answer = try search.improve(
        formulation, values, bound: holdsKnown ? earlier?.bound : nil, seeds: [], in: scope)
      scope.cover = answer.cover
      scope.isConditional = scope.isConditional || answer.bound != answer.objective
      values = answer.values
      records.append(
        StageRecord(
          stage: stage,
          answer: StageAnswer(
            values: values, objective: answer.objective, bound: answer.bound,
            isProven: answer.bound == answer.objective), isConditional: isConditional))
      isConditional = isConditional || answer.bound != answer.objective
      let sense = formulation.program.objective.sense
      if let earlier, sense.prefers(earlier.stageValue, to: answer.objective) {
        holdsKnown = false
      }
      formulation.anchor(stage, at: answer.objective)
    }
    var decoder = PlanDecoder(
      formulation: formulation, values: values, stages: records,
      attainable: AttainablePoints.Finding(points: attainable),
      options: PlanningOptions(effort: effort),
      stop: StopCondition(timeLimit: nil, isInterrupted: isInterrupted))
    let plan = decoder.plan()
    return Resolution(
      outcome: .found, plan: plan,
      stages: records.map {
        .init(stage: $0.stage, value: $0.answer.objective, bound: $0.answer.bound)
      }, isInterrupted: isInterrupted())
  }

  /// The plan to begin from as it is, whatever rows it breaks, to see what the question changes.
  private func baseValues(_ formulation: Formulation, _ conditions: Conditions) -> [Int] {
    PlanEncoder(formulation).marks(of: conditions.start)
  }
}
