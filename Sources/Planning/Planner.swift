import BranchAndCut
import IntegerProgramming
import Matching
import Mentoring

/// From a programme to a plan: the goals one after another, each proven or honestly not.
public struct Planner: Sendable {
  private let solver: any Solver
  private let options: PlanningOptions

  public init(solver: any Solver, options: PlanningOptions) {
    self.solver = solver
    self.options = options
  }

  public func plan(_ programme: Programme) throws(SolverFailure) -> PlanningOutcome {
    try plan(Candidates(for: programme))
  }

  public func plan(_ candidates: Candidates) throws(SolverFailure) -> PlanningOutcome {
    let stop = StopCondition(
      timeLimit: options.timeLimit, isInterrupted: options.isInterrupted)
    let attainable = try attainablePoints(candidates, until: stop.sharing(0.2))
    let whole = try Formulation.checked(
      candidates, attainable: attainable.points, demands: options.conditions.demands)
    let postponed = PostponedTutors(whole, start: options.conditions.start)
    var formulation =
      postponed == nil
      ? whole
      : try Formulation.checked(
        candidates, attainable: attainable.points, demands: options.conditions.demands,
        leavesOutTutors: true)
    var neighbourhoods = Neighbourhoods(formulation)
    var values = PlanEncoder(formulation).values(of: options.conditions.start)

    var additions = Additions(formulation)
    let requirements = HardRequirements(
      neighbourhoods: neighbourhoods, solver: solver, options: options, stop: stop,
      floorsAreExact: attainable.bounded.isEmpty)
    if let failure = try requirements.establish(&formulation, &values, &additions) {
      return failure
    }

    var stages: [StageRecord] = []
    var isConditional = false
    var cover: OptimaCover?
    var isFilled = false
    let asked = candidates.programme.rules.goals
    for (index, stage) in asked.enumerated() {
      if let postponed, index == postponed.firstStage {
        (formulation, values, cover) = postponed.release(formulation, values, cover, stages)
        neighbourhoods = Neighbourhoods(formulation)
        additions = Additions(formulation)
        isFilled = false
      }
      formulation.program.objective = Objective(
        stage.isMaximised ? .maximize : .minimize, formulation.expression(of: stage))
      options.inspect(
        StageProgram(
          number: index + 1, stage: stage.id, program: formulation.program,
          naming: formulation.naming))
      if !isFilled, formulation.usesChoices(of: stage) {
        isFilled = true
        fill(&values, &additions, stages, stage, formulation)
      }
      let answer = try search(
        formulation, neighbourhoods, stage, index + 1, asked.count, stop, cover
      ).run(from: values)
      values = answer.values
      cover = answer.cover
      stages.append(StageRecord(stage: stage, answer: answer, isConditional: isConditional))
      let anchored = stages.dropLast().map(\.answer.objective) + [nil]
      if !answer.isProven || index == asked.count - 1 { additions.improve(&values, &stages) }
      for (record, value) in zip(stages, anchored) where record.answer.objective != value {
        formulation.anchor(record.stage, at: record.answer.objective)
      }
      isConditional = stages.contains { !$0.answer.isProven }
    }
    var decoder = PlanDecoder(
      formulation: formulation, values: values, stages: stages, attainable: attainable,
      options: options, stop: stop)
    return .planned(decoder.plan())
  }

  /// A first plan, with what the earlier stages are anchored at.
  private func fill(
    _ values: inout [Int], _ additions: inout Additions, _ stages: [StageRecord], _ stage: Stage,
    _ formulation: Formulation
  ) {
    let start = StageAnswer(
      values: values, objective: formulation.expression(of: stage).value(at: values), bound: nil,
      isProven: false, cover: nil)
    var records = stages + [StageRecord(stage: stage, answer: start, isConditional: false)]
    additions.fill(&values, &records)
  }

  /// Those that are known already, or else found now.
  private func attainablePoints(
    _ candidates: Candidates, until stop: StopCondition
  ) throws(SolverFailure) -> AttainablePoints.Finding {
    if let known = options.conditions.attainable { return .init(points: known) }
    return try AttainablePoints(solver: solver, threads: options.threads)
      .find(candidates, until: stop)
  }

  private func search(
    _ formulation: Formulation, _ neighbourhoods: Neighbourhoods, _ stage: Stage, _ number: Int,
    _ count: Int, _ stop: StopCondition, _ cover: OptimaCover?
  ) -> StageSearch {
    let progress = options.progress
    return StageSearch(
      formulation: formulation, neighbourhoods: neighbourhoods, solver: solver,
      workers: WorkerThreads(count: options.threads), options: options,
      stop: stop.sharing(number == count ? 1 : 0.6), seed: UInt64(number),
      cover: cover, spare: number < count ? stage.tolerance.fixedUnits : nil,
      progress: StageProgress(formulation.program.objective.sense) { incumbent, bound in
        progress(
          PlanningProgress(
            stage: stage.id, stageNumber: number, stageCount: count, incumbent: incumbent,
            bound: bound))
      })
  }
}

/// A stage that was searched.
struct StageRecord: Sendable {
  let stage: Stage
  let answer: StageAnswer
  /// Whether an earlier stage was anchored without a proof.
  let isConditional: Bool
}
