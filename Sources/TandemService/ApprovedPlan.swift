import Audit
import CalendarValues
import Documents
import Foundation
import Mentoring
import Papers
import Planning
import RussianOffice

/// A plan document that keeps every rule of the folder's programme: what papers and exports are made
/// from.
public struct ApprovedPlan: Sendable {
  /// Complete: what a plan made by hand leaves out and the choices say is filled in.
  public let plan: Plan
  /// The document's own bytes.
  public let document: Data
  public let changedInputs: ChangedInputs?
}

/// Why nothing is made from a plan document.
public enum ApprovalFailure: Error, Sendable {
  case document(PlanJSONFault)
  /// It breaks rules, or contradicts itself.
  case audit(DocumentAudit)
}

extension SoundFolder {
  /// Reads and audits a plan document; what could be covered at each school is believed.
  public func approvedPlan(_ document: Data) throws(ApprovalFailure) -> ApprovedPlan {
    let stated: StatedPlan
    do { stated = try PlanJSON.read(document, of: programme) } catch { throw .document(error) }
    let audit = DocumentAudit(
      plan: stated.plan, report: Audit.run(stated.plan, of: programme),
      contradictions: stated.contradictions, attainable: stated.plan.attainable,
      changedInputs: ChangedInputs(from: stated.provenance, to: reading.digests))
    guard audit.isClean else { throw .audit(audit) }
    return ApprovedPlan(
      plan: stated.plan.completed(for: candidates), document: document,
      changedInputs: audit.changedInputs)
  }

  /// Everything that the papers of a plan draw on.
  public func paperSources(
    _ approved: ApprovedPlan, declension: NameDeclension, calendar: ApprovedCalendar? = nil
  ) -> PaperSources {
    PaperSources(
      approved.plan, of: programme, office: reading.office, declension: declension,
      calendar: visitCalendar(calendar))
  }
}
