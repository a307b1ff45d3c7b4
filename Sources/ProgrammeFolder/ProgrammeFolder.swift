import Foundation
import Mentoring
import OfficeRecords

/// A folder with `programme.yaml` and CSV tables, as Docs/DataFolder.md describes it; the only part of
/// Tandem that knows files of input.
public enum ProgrammeFolder {
  /// Everything that a folder says.
  public struct Reading: Sendable {
    public private(set) var programme: Programme
    /// Names and papers, kept apart from the programme; empty where the folder has no `people.csv`.
    public let people: PeopleTable
    /// Persons, requisites and terms for papers and exports; planning never reads them.
    public let office: OfficeRecords
    /// What is probably not meant, sorted by file, row and column.
    public private(set) var warnings: [InputIssue]
    /// The files that were read, in the order in which Docs/DataFolder.md describes them.
    public private(set) var digests: [FileDigest]

    /// Every default that holds because nothing is written, by file and column.
    public let defaults: [InputIssue]

    /// What has been decided so far, checked line by line.
    public let record: DecisionRecord

    /// Which tandems and curator pairs have ended so far, checked line by line.
    public let register: ClosingRegister

    fileprivate let decisionLines: [Decision.Subject: Int]
    fileprivate let decisionRows: TableRows
    fileprivate let estimateLines: [EstimateKey: Int]
    fileprivate let estimateRows: TableRows
    fileprivate let fileOrder: [String]

    fileprivate struct EstimateKey: Hashable {
      let mentor: Teacher.ID
      let deficit: Deficit.ID
    }

    /// Where a decision of `programme.decisions` stands, such as `decisions.csv:7:giver`.
    public func place(ofDecision index: Int, column: String = "giver") -> InputPlace {
      let subject = programme.decisions[index].subject
      return decisionRows.place(line: decisionLines[subject], column)
    }

    /// Where an estimate of `programme.estimates` stands, such as `estimates.csv:3:mentor`.
    public func place(of estimate: Estimate) -> InputPlace {
      let key = EstimateKey(mentor: estimate.mentor, deficit: estimate.deficit)
      return estimateRows.place(line: estimateLines[key], "mentor")
    }

    /// The same with more warnings, each before those of later rows of its file and of later files.
    public func warning(of more: [InputIssue]) -> Reading {
      var reading = self
      let files = Dictionary(
        zip(fileOrder, fileOrder.indices), uniquingKeysWith: { first, _ in first })
      for issue in more {
        let (file, row) = (issue.place.file, issue.place.row ?? 0)
        let position = reading.warnings.firstIndex { other in
          other.place.file == file
            ? other.place.row.map { $0 > row } ?? false
            : files[other.place.file] ?? .max > files[file] ?? .max
        }
        reading.warnings.insert(issue, at: position ?? reading.warnings.endIndex)
      }
      return reading
    }

    /// The same files with another programme made of them and of one more file.
    public func with(_ programme: Programme, alsoRead file: String, _ bytes: Data) -> Reading {
      var reading = self
      reading.programme = programme
      reading.digests.append(FileDigest(file: file, sha256: sha256(Array(bytes))))
      return reading
    }

    /// The same files with a scenario's changes: its programme, and its files after the others.
    public func under(_ scenario: ScenarioFolder.Reading) -> Reading {
      var reading = self
      reading.programme = scenario.programme
      reading.digests += scenario.digests
      return reading
    }
  }

  /// Reads a folder and checks it; pinned decisions are not judged.
  ///
  /// - Throws: every fault of all files at once.
  public static func read(at folder: URL) throws(InvalidInput) -> Reading {
    try read(at: folder, pins: nil)
  }

  /// Reads a folder and checks it.
  ///
  /// - Parameter pins: asked, where there are other faults, which pinned decisions are impossible, so
  ///   that they are told with these; a folder without faults is left to the caller.
  /// - Throws: every fault of all files at once, each at its place (of each file the first hundred and
  ///   the number of the others).
  public static func read(at folder: URL, pins: PinJudge?) throws(InvalidInput) -> Reading {
    let log = IssueLog()
    try requireFolder(folder)
    let tables = FolderTables(folder, log: log)
    let programme = programme(of: tables, log)
    let record = DecisionRecord.read(in: folder, log: log)
    let register = ClosingRegister.read(in: folder, log: log)
    log.startPass()
    OfficeCheck(tables, log).run()
    log.startPass()
    Warnings.lopsidedFaults(tables, log)
    guard let programme, !log.hasErrors else {
      reportPins(tables, log, pins)
      throw InvalidInput(issues: log.issues(.error, fileOrder: tables.files.order))
    }
    let sources = Sources(tables)
    log.startPass()
    for warning in Warnings.all { warning(programme, sources, log) }
    Warnings.unknownPersons(tables, log)
    Warnings.office(tables, log)
    return Reading(
      programme: programme, people: tables.people ?? .empty, office: tables.officeRecords,
      warnings: log.issues(.warning, fileOrder: tables.files.order), digests: tables.files.digests,
      defaults: DefaultsReport(tables).notes, record: record, register: register,
      decisionLines: sources.decisions, decisionRows: tables.rows[.decisions]!,
      estimateLines: Dictionary(
        zip(
          tables.contents.estimates.map {
            Reading.EstimateKey(mentor: $0.mentor, deficit: $0.deficit)
          }, sources.estimates), uniquingKeysWith: { first, _ in first }),
      estimateRows: tables.rows[.estimates]!, fileOrder: tables.files.order)
  }

  static func requireFolder(_ folder: URL) throws(InvalidInput) {
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory)
    if exists, isDirectory.boolValue { return }
    let message = exists ? FolderMessage.noDirectory : .absent
    let place = InputPlace(file: folder.path)
    throw InvalidInput(issues: [InputIssue(place: place, severity: .error, message: message.text)])
  }

  /// Nil where the contents contradict each other (reported).
  static func programme(of tables: FolderTables, _ log: IssueLog) -> Programme? {
    do {
      return try Programme(tables.contents)
    } catch {
      log.startPass()
      var report = ConsistencyReport(tables, log)
      report.report(error)
      return nil
    }
  }
}

enum FolderMessage: InputMessage {
  case absent, noDirectory

  var text: LocalizedText {
    switch self {
    case .absent:
      LocalizedText(
        ru: "такой папки нет; проверьте путь", en: "there is no such folder; check the path")
    case .noDirectory:
      LocalizedText(
        ru: "это не папка; укажите папку с programme.yaml и таблицами",
        en: "this is no folder; name the folder with programme.yaml and the tables")
    }
  }
}
