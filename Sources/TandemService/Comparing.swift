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
    let workers = WorkerThreads(count: options.threads)
    var own = options
    own.threads = max(1, options.threads / max(1, folders.count))
    own.conditions.start = plans.first?.plan
    let shared = own
    let answers: [Swift.Result<PlanResult, PlanFailure>]
    do {
      answers = try workers.map(folders) { folder throws(SolverFailure) in
        Swift.Result { () throws(PlanFailure) in try folder.plan(shared) }
      }
    } catch {
      throw .solver(error)
    }
    for (folder, answer) in zip(folders, answers) {
      switch try answer.get() {
      case .planned(let planned): plans.append((folder, planned.plan))
      case .noPlan(let reason):
        missing.append(Missing(scenario: folder.scenarioName, reason: reason))
      }
    }
    let variants = plans.map { $0.folder.variant(of: $0.plan) }
    return Result(
      comparison: variants.isEmpty ? nil : Comparison(variants), plans: plans, missing: missing)
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
