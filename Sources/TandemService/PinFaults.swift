import Matching
import Mentoring
import Planning
import ProgrammeFolder

/// Pinned decisions that no plan can keep, because a rule forbids the choice by itself.
struct PinFaults {
  let reading: ProgrammeFolder.Reading
  let candidates: Candidates

  /// One at each such row, in the order of rows.
  var issues: [InputIssue] {
    let pins = reading.programme.decisions.enumerated().filter { $0.element.kind == .pinned }
    if pins.isEmpty { return [] }
    let rejections = PinRejections(candidates)
    return pins.compactMap { index, decision in
      guard let rejection = rejections.rejection(of: decision.subject) else { return nil }
      return InputIssue(
        place: reading.place(ofDecision: index), severity: .error,
        message: message(decision, rejection))
    }
    .sorted { ($0.place.row ?? 0) < ($1.place.row ?? 0) }
  }

  private func message(_ decision: Decision, _ rejection: Rejection) -> LocalizedText {
    let what = CodeNames(reading.programme).decision(decision.subject)
    let reason = rejection.words
    return LocalizedText(
      ru: "закреплённое решение невыполнимо (\(what.russian)): \(reason.russian); уберите строку "
        + "или измените данные",
      en: "this pinned decision cannot be kept (\(what.english)): \(reason.english); remove the "
        + "row or mend the data")
  }
}
