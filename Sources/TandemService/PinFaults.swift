import Matching
import Mentoring
import Planning
import ProgrammeFolder

/// Pinned decisions that no plan can keep, because a rule forbids the choice by itself.
struct PinFaults {
  let reading: ProgrammeFolder.Reading
  let candidates: Candidates

  /// Judges the pins of what is sound in a folder with other faults.
  static let judge: PinJudge = { programme in
    faults(of: Candidates(for: programme)).map(\.fault)
  }

  /// One at each such row, in the order of rows.
  var issues: [InputIssue] {
    Self.faults(of: candidates).map { index, fault in
      InputIssue(
        place: reading.place(ofDecision: index), severity: .error,
        message: fault.message(in: reading.programme))
    }
    .sorted { ($0.place.row ?? 0) < ($1.place.row ?? 0) }
  }

  /// With their positions among the programme's decisions.
  private static func faults(of candidates: Candidates) -> [(index: Int, fault: PinFault)] {
    let pins = candidates.programme.decisions.enumerated().filter { $0.element.kind == .pinned }
    if pins.isEmpty { return [] }
    let rejections = PinRejections(candidates)
    return pins.compactMap { index, decision in
      rejections.rejection(of: decision.subject).map {
        (index, PinFault(subject: decision.subject, rejection: $0))
      }
    }
  }
}
