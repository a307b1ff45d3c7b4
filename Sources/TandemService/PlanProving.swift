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

/// What kept a plan document from being proven.
public enum ProvingFailure: Error, Sendable {
  case document(PlanJSONFault)
  case solver(SolverFailure)
}

extension SoundFolder {
  /// Looks for proofs of the bounds that a plan document states.
  public func prove(
    _ document: Data, _ options: PlanningOptions
  ) throws(ProvingFailure) -> ProvenPlan {
    let stated: StatedPlan
    do { stated = try PlanJSON.read(document, of: programme) } catch { throw .document(error) }
    var findings: [PlanProver.Finding]
    do {
      findings = try PlanProver(solver: GLPKSolver(), options: options)
        .prove(stated.plan, of: candidates)
    } catch {
      throw .solver(error)
    }
    let digest = DecisionRecord.digest(of: document)
    func made() -> ProofDocument {
      ProofDocument(plan: digest, stages: findings.compactMap(\.proof))
    }
    // What the check would not follow is not written.
    for checked in ProofAudit.run(made(), of: stated.plan, programme).findings {
      guard case .refused = checked.verdict else { continue }
      for index in findings.indices where findings[index].stage == checked.stage {
        findings[index].proof = nil
      }
    }
    return ProvenPlan(findings: findings, document: ProofJSON.encode(made()))
  }

  /// Checks a proof document against a plan of this folder that was audited.
  public func check(_ proof: ProofDocument, of plan: Plan) -> ProofAudit {
    ProofAudit.run(proof, of: plan, programme)
  }
}

extension ProofAudit {
  /// Whether the proof was made for just this plan document.
  public func isMade(for document: Data) -> Bool { plan == DecisionRecord.digest(of: document) }
}
