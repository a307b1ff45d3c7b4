import Advice
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning
import ProgrammeFolder

/// Plans under several scenarios, beginning from one plan and side by side.
public struct ComparisonRun: Sendable {
  private let base: SoundFolder
  private let options: PlanningOptions

  /// - Parameter options: for every plan; its threads are shared out.
  public init(base: SoundFolder, options: PlanningOptions) {
    self.base = base
    self.options = options
  }

  /// One variant that has no plan.
  public struct Missing: Error, Sendable {
    public let scenario: String
    public let reason: NoPlan
  }

  /// What came of the variants: those with a plan side by side, and why others have none.
  public struct Result: Sendable {
    public let comparison: Comparison?
    public let plans: [(folder: SoundFolder, plan: Plan)]
    public let missing: [Missing]
  }

  /// Plans the base, then the scenarios from its plan.
  ///
  /// - Parameter start: a plan of the base that is there already; nil: it is planned first.
  public func run(_ folders: [SoundFolder], start: Plan? = nil) throws(PlanFailure) -> Result {
    var missing: [Missing] = []
    var plans: [(folder: SoundFolder, plan: Plan)] = []
    if let start {
      plans.append((base, start))
    } else {
      switch try base.plan(options) {
      case .planned(let planned): plans.append((base, planned.plan))
      case .noPlan(let reason): missing.append(Missing(scenario: base.scenarioName, reason: reason))
      }
    }
    let first = plans.first?.plan
    let answers = try plan(folders.map { ($0, first) })
    for (folder, answer) in zip(folders, answers) {
      switch answer {
      case .planned(let planned): plans.append((folder, planned.plan))
      case .noPlan(let reason):
        missing.append(Missing(scenario: folder.scenarioName, reason: reason))
      }
    }
    if start == nil { try share(&plans) }
    let variants = plans.map { $0.folder.variant(of: $0.plan) }
    return Result(
      comparison: variants.isEmpty ? nil : Comparison(variants), plans: plans, missing: missing)
  }

  /// Plans folders side by side, each from a plan of its own.
  private func plan(
    _ work: [(folder: SoundFolder, start: Plan?)]
  ) throws(PlanFailure) -> [PlanResult] {
    var shared = options
    shared.threads = max(1, options.threads / max(1, work.count))
    let own = shared
    let answers: [Swift.Result<PlanResult, PlanFailure>]
    do {
      answers = try WorkerThreads(count: options.threads).map(work) { item throws(SolverFailure) in
        var options = own
        options.conditions.start = item.start
        return Swift.Result { () throws(PlanFailure) in try item.folder.plan(options) }
      }
    } catch {
      throw .solver(error)
    }
    var results: [PlanResult] = []
    for answer in answers { results.append(try answer.get()) }
    return results
  }

  /// Lets every variant that another's plan would serve better begin from that plan again, so that
  /// none looks bad merely because less was searched for it.
  private func share(
    _ plans: inout [(folder: SoundFolder, plan: Plan)]
  ) throws(PlanFailure) {
    var work: [(index: Int, folder: SoundFolder, start: Plan)] = []
    for (index, own) in plans.enumerated() where own.plan.status != .optimal {
      let stages = own.folder.programme.rules.goals
      var best = own.plan.goals.map(\.value)
      var start: Plan?
      for (other, rival) in plans.enumerated() where other != index {
        let values = StartValue.stages(
          of: rival.plan, own.folder.candidates, attainable: own.plan.attainable)
        if let values, StartValue.isBetter(values, than: best, stages) {
          best = values
          start = rival.plan
        }
      }
      if let start { work.append((index, own.folder, start)) }
    }
    let answers = try plan(work.map { ($0.folder, $0.start) })
    for (item, answer) in zip(work, answers) {
      if case .planned(let planned) = answer,
        StartValue.isBetter(
          planned.plan.goals.map(\.value), than: plans[item.index].plan.goals.map(\.value),
          item.folder.programme.rules.goals)
      {
        plans[item.index].plan = planned.plan
      }
    }
  }
}

extension SoundFolder {
  /// The scenario's name, or that of the programme without changes.
  public var scenarioName: String { (scenario?.id ?? Scenario.base).text }

  /// A plan of the folder as one variant of a comparison.
  public func variant(of plan: Plan, id: String? = nil) -> Variant {
    Variant(
      id: id ?? scenarioName,
      name: scenario?.name ?? LocalizedText(ru: "Программа как есть", en: "The programme as it is"),
      question: scenario?.question, programme: programme, plan: plan)
  }
}
