import Foundation
import Mentoring
import TandemService

extension PlanDocumentFile {
  /// The plan of the document's bytes, read and audited.
  ///
  /// - Throws: every fault of the document, or every rule that the plan breaks.
  func approved(
    _ document: Data, by folder: SoundFolder, _ language: Language
  ) throws(CommandFailure) -> ApprovedPlan {
    do {
      return try folder.approvedPlan(document)
    } catch {
      switch error {
      case .document(let fault): throw failure(fault, language)
      case .audit(let audit):
        let advice = LocalizedText(
          ru: "План нарушает правила программы, поэтому ничего не записано; исправьте план или "
            + "правила и проверьте: tandem audit",
          en:
            "The plan breaks rules of the programme, so nothing was written; mend the plan or the "
            + "rules and check with tandem audit")
        throw CommandFailure(.noPlan, audit.violations.map { $0[language] } + [advice[language]])
      }
    }
  }
}
