import Audit
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning

/// What came of planning a folder.
public enum PlanResult: Sendable {
  case planned(AuditedPlan)
  case noPlan(NoPlan)
}

/// A plan that the audit found right, and its document.
public struct AuditedPlan: Sendable {
  public let plan: Plan
  public let report: AuditReport
  /// The bytes of `plan.json`.
  public let document: Data
}

/// What kept Tandem from doing its work; the folder is not to blame.
public enum PlanFailure: Error, Sendable {
  case solver(SolverFailure)
  /// The audit found fault with Tandem's own plan: a bug.
  case audit(AuditFailure)
}

/// A plan of Tandem's own that the audit did not find right.
public struct AuditFailure: Error, Sendable {
  public let report: AuditReport
}

extension SoundFolder {
  /// Plans the programme, audits the plan and writes its document.
  ///
  /// Blocks its thread until the plan is there.
  public func plan(_ options: PlanningOptions) throws(PlanFailure) -> PlanResult {
    switch try outcome(options) {
    case .infeasible(let requirement, let subjects):
      return .noPlan(
        NoPlan(requirement: requirement, subjects: subjects, isProven: true, of: programme))
    case .noPlan(let requirement, let subjects):
      return .noPlan(
        NoPlan(requirement: requirement, subjects: subjects, isProven: false, of: programme))
    case .planned(let plan):
      let report = Audit.run(plan, of: programme)
      guard report.isClean else { throw .audit(AuditFailure(report: report)) }
      let document = document(of: plan, options)
      return .planned(AuditedPlan(plan: plan, report: report, document: document))
    }
  }

  /// The bytes of `plan.json` for a plan of this folder.
  public func document(of plan: Plan, _ options: PlanningOptions) -> Data {
    PlanJSON.encode(
      plan, of: programme, provenance: provenance(options), scenario: scenarioName)
  }

  /// What a plan follows from that was made for an answer of the kind given.
  public func provenanceOfAdvice(
    _ kind: String, _ details: [String: String] = [:]
  ) -> Provenance {
    Provenance(
      inputs: reading.digests.map { .init(file: $0.file, sha256: $0.sha256) },
      tandem: Versions.tandem, glpk: Versions.glpk, options: details.merging(["made": kind]) { $1 })
  }

  private func outcome(_ options: PlanningOptions) throws(PlanFailure) -> PlanningOutcome {
    do {
      return try Planner(solver: GLPKSolver(), options: options).plan(candidates)
    } catch {
      throw .solver(error)
    }
  }

  /// Everything that the plan follows from; the effort stands in the plan itself.
  private func provenance(_ options: PlanningOptions) -> Provenance {
    var chosen = ["gap": Self.figure(options.relativeGap)]
    if let limit = options.timeLimit { chosen["timeLimit"] = Self.figure(limit) }
    return Provenance(
      inputs: reading.digests.map { .init(file: $0.file, sha256: $0.sha256) },
      tandem: Versions.tandem, glpk: Versions.glpk, options: chosen)
  }

  /// Without a needless `.0`.
  private static func figure(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
