import Foundation
import Mentoring
import OfficeRecords

/// A folder with `programme.yaml` and CSV tables, as Docs/DataFolder.md describes it; the only part of
/// Tandem that knows files of input.
public enum ProgrammeFolder {
  /// Everything that a folder says.
  public struct Reading: Sendable {
    public let programme: Programme
    /// Names and papers, kept apart from the programme; empty where the folder has no `people.csv`.
    public let people: PeopleTable
    /// Persons, requisites and terms for papers and exports; planning never reads them.
    public let office: OfficeRecords
    /// What is probably not meant, sorted by file, row and column.
    public let warnings: [InputIssue]
    /// The files that were read, in the order in which Docs/DataFolder.md describes them.
    public let digests: [FileDigest]

    /// Every default that holds because nothing is written, by file and column.
    public let defaults: [InputIssue]

    /// What has been decided so far, checked line by line.
    public let record: DecisionRecord

    fileprivate let decisionLines: [Decision.Subject: Int]
    fileprivate let decisionRows: TableRows

    /// Where a decision of `programme.decisions` stands, such as `decisions.csv:7:giver`.
    public func place(ofDecision index: Int, column: String = "giver") -> InputPlace {
      let subject = programme.decisions[index].subject
      return decisionRows.place(line: decisionLines[subject], column)
    }

    /// The same files with another programme made of them and of one more file.
    public func with(_ programme: Programme, alsoRead file: String, _ bytes: Data) -> Reading {
      Reading(
        programme: programme, people: people, office: office, warnings: warnings,
        digests: digests + [FileDigest(file: file, sha256: sha256(Array(bytes)))],
        defaults: defaults, record: record, decisionLines: decisionLines,
        decisionRows: decisionRows)
    }

    /// The same files with a scenario's changes: its programme, and its files after the others.
    public func under(_ scenario: ScenarioFolder.Reading) -> Reading {
      Reading(
        programme: scenario.programme, people: people, office: office, warnings: warnings,
        digests: digests + scenario.digests, defaults: defaults, record: record,
        decisionLines: decisionLines,
        decisionRows: decisionRows)
    }
  }

  /// Reads a folder and checks it.
  ///
  /// - Throws: every fault of all files at once, each at its place (of each file the first hundred and
  ///   the number of the others).
  public static func read(at folder: URL) throws(InvalidInput) -> Reading {
    let log = IssueLog()
    try requireFolder(folder)
    let tables = FolderTables(folder, log: log)
    let programme = programme(of: tables, log)
    let record = DecisionRecord.read(in: folder, log: log)
    log.startPass()
    OfficeCheck(tables, log).run()
    guard let programme, !log.hasErrors else {
      throw InvalidInput(issues: log.issues(.error, fileOrder: tables.files.order))
    }
    let sources = Sources(tables)
    log.startPass()
    for warning in Warnings.all { warning(programme, sources, log) }
    Warnings.unknownPersons(tables, log)
    Warnings.office(tables, log)
    guard !log.hasErrors else {
      throw InvalidInput(issues: log.issues(.error, fileOrder: tables.files.order))
    }
    return Reading(
      programme: programme, people: tables.people ?? .empty, office: tables.officeRecords,
      warnings: log.issues(.warning, fileOrder: tables.files.order), digests: tables.files.digests,
      defaults: DefaultsReport(tables).notes, record: record, decisionLines: sources.decisions,
      decisionRows: tables.rows[.decisions]!)
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
