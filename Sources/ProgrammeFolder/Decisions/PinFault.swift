import Mentoring

/// A pinned decision that no plan can keep, because a rule forbids the choice by itself.
public struct PinFault: Sendable {
  public let subject: Decision.Subject
  public let rejection: Rejection

  public init(subject: Decision.Subject, rejection: Rejection) {
    self.subject = subject
    self.rejection = rejection
  }

  /// What is wrong and what would be right.
  ///
  /// - Parameter programme: has what the decision speaks of.
  public func message(in programme: Programme) -> LocalizedText {
    let (what, reason) = (CodeNames(programme).decision(subject), rejection.words)
    return LocalizedText(
      ru: "закреплённое решение невыполнимо (\(what.russian)): \(reason.russian); уберите строку "
        + "или измените данные",
      en: "this pinned decision cannot be kept (\(what.english)): \(reason.english); remove the "
        + "row or mend the data")
  }
}

/// Finds the pinned decisions of a programme that a rule forbids; given by whoever knows the rules on
/// who may work with whom, which readers of files do not.
public typealias PinJudge = @Sendable (Programme) -> [PinFault]

extension ProgrammeFolder {
  /// Reports impossible pins of a folder that has other faults, as far as these leave it decided.
  static func reportPins(_ tables: FolderTables, _ log: IssueLog, _ judge: PinJudge?) {
    guard let judge, let rows = tables.rows[.decisions], let part = SoundPart(tables) else {
      return
    }
    let places = Dictionary(
      zip(tables.contents.decisions.map(\.subject), rows.lines),
      uniquingKeysWith: { first, _ in first }
    )
    log.startPass()
    let faults = judge(part.programme).filter(part.decides)
    for fault in faults.sorted(by: { places[$0.subject] ?? 0 < places[$1.subject] ?? 0 }) {
      let message = fault.message(in: part.programme)
      log.error(rows.place(line: places[fault.subject], "giver"), PinMessage(text: message))
    }
  }
}

private struct PinMessage: InputMessage {
  let text: LocalizedText
}
