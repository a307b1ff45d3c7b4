import Advice
import Documents
import Foundation
import Mentoring
import ProgrammeFolder

/// Writes down which tandems and curator pairs have ended, when and why.
public struct Closing: Sendable {
  /// What ended, with its reason in words.
  public struct Ended: Sendable {
    public let entry: Succession.Entry
    public let reason: LocalizedText

    public init(entry: Succession.Entry, reason: LocalizedText) {
      self.entry = entry
      self.reason = reason
    }
  }

  public let ended: [Ended]
  /// The day from which it no longer runs.
  public let date: CalendarDate
  /// The bytes of the plan in which it ran.
  public let plan: Data

  public init(ended: [Ended], date: CalendarDate, plan: Data) {
    self.ended = ended
    self.date = date
    self.plan = plan
  }

  /// Appends an entry for each to the folder's register.
  ///
  /// What the register already says of the same plan, relation and day is not said twice.
  /// - Returns: how many were added.
  public func append(
    to register: ClosingRegister, in folder: URL
  ) throws(DocumentFailure) -> Int {
    let digest = DecisionRecord.digest(of: plan)
    let known = Set(
      register.entries.filter { $0.plan == digest && $0.date == date.description }
        .map { [$0.kind, $0.giver, $0.receiver] })
    var lines = ""
    var number = register.entries.count
    var previous = register.lastDigest
    for one in ended {
      let kind = one.entry.kind == .curator ? "curator" : "tandem"
      if known.contains([kind, one.entry.giver, one.entry.receiver]) { continue }
      number += 1
      let entry = ClosingRegister.Entry(
        number: number, kind: kind, giver: one.entry.giver, receiver: one.entry.receiver,
        competencies: one.entry.competencies, date: date.description, reason: one.reason,
        plan: digest, previous: previous)
      previous = DecisionRecord.digest(of: Data(entry.line.utf8))
      lines += entry.line + "\n"
    }
    if lines.isEmpty { return 0 }
    let target = ClosingRegister.url(in: folder)
    try DecisionEntry.makeFolder(target.deletingLastPathComponent())
    let earlier = (try? Data(contentsOf: target)) ?? Data()
    try AtomicFile.write(earlier + Data(lines.utf8), to: target)
    return number - register.entries.count
  }
}
