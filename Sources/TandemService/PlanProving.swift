import BoundProofs
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning
import ProgrammeFolder
import ProofChecking

/// Proofs of what a plan document says of its goals.
public struct ProvenPlan: Sendable {
  /// Stage by stage; a stage without a proof has none.
  public let findings: [PlanProver.Finding]
  /// The bytes of `plan.proof.json`.
  public let document: Data
}

extension SoundFolder {
  /// Looks for proofs of the bounds that a plan document states.
  ///
  /// - Parameter audit: of the document; clean.
  public func prove(
    _ audit: DocumentAudit, document: Data, _ options: PlanningOptions
  ) throws(SolverFailure) -> ProvenPlan {
    var plan = audit.plan
    plan.attainable = audit.attainable
    var findings = try PlanProver(solver: GLPKSolver(), options: options)
      .prove(plan, of: candidates)
    let digest = DecisionRecord.digest(of: document)
    func made() -> ProofDocument {
      ProofDocument(plan: digest, stages: findings.compactMap(\.proof))
    }
    // What the check would not follow is not written.
    for checked in check(made(), of: audit).findings {
      guard case .refused = checked.verdict else { continue }
      for index in findings.indices where findings[index].stage == checked.stage {
        findings[index].proof = nil
      }
    }
    return ProvenPlan(findings: findings, document: ProofJSON.encode(made()))
  }

  /// Looks for proofs of the bounds of a plan made here, and has the plan say what they certify.
  ///
  /// A time limit of the options counts for the proofs alone.
  public func certify(
    _ planned: AuditedPlan, _ options: PlanningOptions
  ) throws(SolverFailure) -> (planned: AuditedPlan, proven: ProvenPlan) {
    let audit: DocumentAudit
    do {
      audit = try self.audit(planned.document, threads: options.threads)
    } catch {
      switch error {
      case .solver(let failure): throw failure
      case .document(let fault): preconditionFailure("a document of one's own: \(fault)")
      }
    }
    let findings = try prove(audit, document: planned.document, options).findings
    var plan = planned.plan
    for index in plan.goals.indices {
      plan.goals[index].certified =
        findings.first { $0.stage == plan.goals[index].id }?.proof?.bound
    }
    let certified = AuditedPlan(
      plan: plan, report: planned.report, document: document(of: plan, options))
    let proof = ProofDocument(
      plan: DecisionRecord.digest(of: certified.document), stages: findings.compactMap(\.proof))
    return (certified, ProvenPlan(findings: findings, document: ProofJSON.encode(proof)))
  }

  /// Checks a proof document against a plan of this folder.
  ///
  /// - Parameter audit: of the plan; clean.
  public func check(_ proof: ProofDocument, of audit: DocumentAudit) -> ProofAudit {
    ProofAudit.run(proof, of: audit.plan, programme, attainable: audit.attainable)
  }
}

extension ProofAudit {
  /// Whether the proof was made for just this plan document.
  public func isMade(for document: Data) -> Bool { plan == DecisionRecord.digest(of: document) }
}
