import Matching
import Mentoring
import Planning
import ProgrammeFolder

/// Experts' estimates of pairs that can never work together, so that nothing follows from them.
struct EstimateWarnings {
  let reading: ProgrammeFolder.Reading
  let candidates: Candidates

  /// A warning about at most so many rows names each of them; about more, the first alone.
  private static let namedRows = 20

  /// In the order of rows.
  var issues: [InputIssue] {
    let estimates = reading.programme.estimates
    if estimates.isEmpty { return [] }
    let rejections = PinRejections(candidates)
    let idle = estimates.compactMap { estimate -> (InputPlace, LocalizedText)? in
      let deficit = estimate.deficit
      let subject = Decision.Subject.tandem(
        mentor: estimate.mentor, mentee: deficit.teacher, competency: deficit.competency)
      return rejections.rejection(of: subject).map { (reading.place(of: estimate), $0.words) }
    }.sorted { ($0.0.row ?? 0) < ($1.0.row ?? 0) }
    let shown = idle.count > Self.namedRows ? idle.prefix(1) : idle[...]
    return shown.map { place, reason in
      InputIssue(
        place: place, severity: .warning, message: message(reason, others: idle.count - shown.count)
      )
    }
  }

  private func message(_ reason: LocalizedText, others: Int) -> LocalizedText {
    let more =
      others == 0
      ? ("", "") : (" (и ещё таких строк: \(others))", " (and \(others) more such rows)")
    return LocalizedText(
      ru: "оценка ни на что не влияет, такого тандема быть не может: \(reason.russian)\(more.0)",
      en: "the estimate counts for nothing, there can be no such tandem: "
        + "\(reason.english)\(more.1)")
  }
}
