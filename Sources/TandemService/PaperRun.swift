import Audit
import Documents
import Foundation
import Mentoring
import Papers
import Planning
import RussianOffice

/// What kept papers from being made.
public enum PaperFailure: Error, Sendable {
  case document(PlanJSONFault)
  /// The plan breaks rules of the programme, each in a sentence.
  case violations([LocalizedText])
}

extension SoundFolder {
  /// Reads a plan document and gathers everything that its papers draw on.
  ///
  /// - Throws: faults of the document, or every rule that the plan breaks: no paper is made of a wrong
  ///   plan. What could be covered at each school is believed as the plan states it.
  public func paperSources(
    _ document: Data, declension: NameDeclension
  ) throws(PaperFailure) -> PaperSources {
    let stated: StatedPlan
    do { stated = try PlanJSON.read(document, of: programme) } catch { throw .document(error) }
    let report = Audit.run(stated.plan, of: programme)
    let violations = report.violations.map(\.message) + stated.contradictions.map(\.message)
    guard violations.isEmpty else { throw .violations(violations) }
    return PaperSources(
      stated.plan.completed(for: candidates), of: programme, office: reading.office,
      declension: declension)
  }
}
