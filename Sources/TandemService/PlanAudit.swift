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
  /// Where the document's derived figures say something else than what they follow from.
  public let contradictions: [Contradiction]
  /// What could be covered at each school, found anew; where the document is believed, as it states.
  public let attainable: [School.ID: Points]
  /// What the plan was made from that the folder no longer is; nil: nothing.
  public let changedInputs: ChangedInputs?

  /// Every violation in plain words, the plan's own before the document's.
  public var violations: [LocalizedText] {
    report.violations.map(\.message) + contradictions.map(\.message)
  }

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
    let stated: StatedPlan
    do { stated = try PlanJSON.read(document, of: programme) } catch { throw .document(error) }
    let attainable: [School.ID: Points]
    do {
      attainable = try AttainablePoints(solver: GLPKSolver(), threads: threads).find(candidates)
    } catch {
      throw .solver(error)
    }
    return DocumentAudit(
      plan: stated.plan, report: Audit.run(stated.plan, of: programme, attainable: attainable),
      contradictions: stated.contradictions, attainable: attainable,
      changedInputs: ChangedInputs(from: stated.provenance, to: reading.digests))
  }
}
