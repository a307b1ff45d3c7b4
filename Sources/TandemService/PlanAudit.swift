import Audit
import Documents
import Foundation
import GLPKSolver
import IntegerProgramming
import Mentoring
import Planning

/// What the audit says of a plan document, Tandem's own or one made by hand.
public struct DocumentAudit: Sendable {
  public let plan: Plan
  public let report: AuditReport
  /// Where the document's own training requests and loads say something else than its plan.
  public let contradictions: [PlanJSONFault.Finding]

  public var isClean: Bool { report.isClean && contradictions.isEmpty }
}

/// What kept a document from being audited.
public enum DocumentAuditFailure: Error, Sendable {
  case document(PlanJSONFault)
  case solver(SolverFailure)
}

extension SoundFolder {
  /// Reads a plan document and checks it against the programme.
  ///
  /// What could be covered at each school is computed anew rather than believed.
  public func audit(
    _ document: Data, threads: Int
  ) throws(DocumentAuditFailure) -> DocumentAudit {
    let plan: Plan
    do { plan = try PlanJSON.decode(document, of: programme) } catch { throw .document(error) }
    let attainable: [School.ID: Points]
    do {
      attainable = try AttainablePoints(solver: GLPKSolver(), threads: threads).find(candidates)
    } catch {
      throw .solver(error)
    }
    return DocumentAudit(
      plan: plan, report: Audit.run(plan, of: programme, attainable: attainable),
      contradictions: PlanJSON.contradictions(in: document, of: plan, programme))
  }
}
