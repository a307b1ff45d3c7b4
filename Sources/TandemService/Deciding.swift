import Audit
import Documents
import Foundation
import Mentoring
import Planning
import ProgrammeFolder

/// Writes down which plan was chosen, from what, and why.
public struct DecisionEntry: Sendable {
  /// A plan document and what it says.
  public struct Document: Sendable {
    public let name: String
    public let bytes: Data
    public let folder: SoundFolder
    public let plan: Plan

    public init(name: String, bytes: Data, folder: SoundFolder, plan: Plan) {
      self.name = name
      self.bytes = bytes
      self.folder = folder
      self.plan = plan
    }

    var goals: [String: Int] {
      let report = Audit.run(plan, of: folder.programme)
      return Dictionary(uniqueKeysWithValues: report.goals.map { ($0.key.rawValue, $0.value) })
    }

    var indicators: [String: Int] {
      let report = Audit.run(plan, of: folder.programme)
      return Dictionary(
        uniqueKeysWithValues: report.indicators.compactMap { value in
          value.share.map { (value.indicator.rawValue, $0.value) }
        })
    }
  }

  public let chosen: Document
  public let rejected: [Document]
  public let reason: String
  public let order: DecisionRecord.Entry.Order?

  public init(
    chosen: Document, rejected: [Document], reason: String, order: DecisionRecord.Entry.Order?
  ) {
    self.chosen = chosen
    self.rejected = rejected
    self.reason = reason
    self.order = order
  }

  /// Appends the entry to the folder's record and puts the plan beside it.
  ///
  /// The plan is written first, so that an entry never names one that is not there.
  /// - Returns: the number of the entry.
  public func append(
    to record: DecisionRecord, in folder: URL
  ) throws(DocumentFailure) -> Int {
    let number = record.entries.count + 1
    let file = String("0000\(number)".suffix(4)) + "-plan.json"
    let entry = DecisionRecord.Entry(
      number: number, status: order == nil ? "draft" : "approved", order: order, reason: reason,
      plan: .init(
        file: file, sha256: DecisionRecord.digest(of: chosen.bytes),
        scenario: chosen.folder.scenarioName, status: chosen.plan.status.rawValue,
        goals: chosen.goals, indicators: chosen.indicators),
      alternatives: rejected.map {
        .init(
          name: $0.name, sha256: DecisionRecord.digest(of: $0.bytes), goals: $0.goals,
          indicators: $0.indicators)
      },
      inputs: chosen.folder.reading.digests.map { .init(file: $0.file, sha256: $0.sha256) },
      previous: record.lastDigest)
    let target = DecisionRecord.url(in: folder)
    try Self.makeFolder(target.deletingLastPathComponent())
    try AtomicFile.write(
      chosen.bytes, to: target.deletingLastPathComponent().appendingPathComponent(file))
    let earlier = (try? Data(contentsOf: target)) ?? Data()
    try AtomicFile.write(earlier + Data((entry.line + "\n").utf8), to: target)
    return number
  }

  static func makeFolder(_ url: URL) throws(DocumentFailure) {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw DocumentFailure(
        doing: .creating, file: url.lastPathComponent,
        text: LocalizedText(
          ru: "на этом месте нельзя создать папку; проверьте права",
          en: "no folder can be made there; check the permissions"))
    }
  }
}
