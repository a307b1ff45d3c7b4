import IntegerProgramming
import Matching
import Mentoring

/// Establishes what must hold in any plan, one requirement after another, before any goal.
struct HardRequirements {
  let neighbourhoods: Neighbourhoods
  let solver: any Solver
  let options: PlanningOptions
  let stop: StopCondition
  /// Whether what is attainable at each school is known, so that floors are not too high.
  let floorsAreExact: Bool

  /// Finds values without any lack and forbids lack from then on.
  ///
  /// What is pinned comes into a plan before anybody looks at the clock.
  ///
  /// - Returns: why there is no plan; nil where the values meet every requirement.
  func establish(
    _ formulation: inout Formulation, _ values: inout [Int], _ additions: inout Additions
  ) throws(SolverFailure) -> PlanningOutcome? {
    for (position, requirement) in HardRequirement.allCases.enumerated() {
      guard let slacks = formulation.hardSlacks[requirement], !slacks.isEmpty else { continue }
      let lack = LinearExpression(sumOf: slacks)
      if lack.value(at: values) > 0 { additions.reduce(lack, in: &values) }
      if lack.value(at: values) > 0 {
        formulation.program.objective = Objective(.minimize, lack)
        let progress = options.progress
        let search = StageSearch(
          formulation: formulation, neighbourhoods: neighbourhoods, solver: solver,
          workers: WorkerThreads(count: options.threads), options: exact,
          stop: requirement == .pins ? stop.withoutDeadline : stop,
          seed: UInt64(100 + position), cover: nil, spare: nil,
          progress: StageProgress(.minimize) { incumbent, bound in
            progress(
              PlanningProgress(
                stage: requirement.rawValue, stageNumber: 0, stageCount: 0, incumbent: incumbent,
                bound: bound))
          })
        let answer = try search.run(from: values)
        values = answer.values
        if answer.objective > 0 {
          options.inspect(
            StageProgram(
              number: 0, stage: requirement.rawValue, program: formulation.program,
              naming: formulation.naming))
          let subjects = subjects(of: requirement, formulation, values)
          let isProven =
            (answer.bound.map { $0 > 0 } ?? false) && (requirement != .floors || floorsAreExact)
          return isProven
            ? .infeasible(requirement, subjects: subjects)
            : .noPlan(requirement, subjects: subjects)
        }
      }
      for slack in slacks { formulation.program.setBounds(of: slack, 0...0) }
    }
    return nil
  }

  /// A lack is forgiven by no gap.
  private var exact: PlanningOptions {
    var exact = options
    exact.relativeGap = 0
    return exact
  }

  private func subjects(
    of requirement: HardRequirement, _ formulation: Formulation, _ values: [Int]
  ) -> [HardSubject] {
    let programme = formulation.candidates.programme
    return (formulation.hardSlacks[requirement] ?? []).compactMap { slack in
      let lack = values[slack.index]
      guard lack > 0 else { return nil }
      switch formulation.variableMeanings[slack.index] {
      case .unmetPin(let index):
        let decision = programme.decisions[index]
        return .pin(decision, formulation.candidates.rejection(of: decision.subject))
      case .shortfall(let school):
        return .floor(programme.schools[school].id, lacking: Points(lack))
      case .lacksCurators: return .curators(lacking: lack)
      case .lacksGiving(let school): return .giving(programme.schools[school].id, lacking: lack)
      case .lacksReceiving(let school):
        return .receiving(programme.schools[school].id, lacking: lack)
      default: return nil
      }
    }
  }
}
