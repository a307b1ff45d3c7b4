import Foundation
import Mentoring
import Spreadsheets

/// A folder of scenarios, `<name>.yaml` each, for one programme.
public struct ScenarioFolder: Sendable {
  public let url: URL

  public init(url: URL) { self.url = url }

  /// The folder that belongs to a programme folder: `Scenarios` inside of it, or else
  /// `../../Scenarios/<programme>` beside `Data/<programme>`.
  public static func of(programmeFolder: URL) -> ScenarioFolder {
    let own = programmeFolder.appendingPathComponent("Scenarios", isDirectory: true)
    if isDirectory(own) { return ScenarioFolder(url: own) }
    let folder = programmeFolder.standardizedFileURL
    return ScenarioFolder(
      url: folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Scenarios", isDirectory: true)
        .appendingPathComponent(folder.lastPathComponent, isDirectory: true))
  }

  private static func isDirectory(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Names of all scenarios, in the order of their characters.
  public var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted { School.ID($0) < School.ID($1) }
  }

  /// A programme under a scenario.
  public struct Reading: Sendable {
    public let scenario: Scenario
    public let programme: Programme
    /// The files that were read, those it extends first.
    public let digests: [FileDigest]
  }

  /// Reads a scenario on top of a programme.
  ///
  /// - Throws: every fault of the scenario and of those that it extends, at once.
  public func read(_ name: String, on base: Programme) throws(InvalidInput) -> Reading {
    let log = IssueLog()
    var reading = ChainReading(folder: self, log: log, contents: ProgrammeContents(base))
    reading.add(name, path: [])
    let order = reading.digests.map(\.file)
    func fail() -> InvalidInput { InvalidInput(issues: log.issues(.error, fileOrder: order)) }
    guard !log.hasErrors, let own = reading.own else { throw fail() }
    let place = InputPlace(file: Self.file(name))
    do {
      let programme = try Programme(reading.contents)
      let scenario = Scenario(
        id: .init(name), name: own.name, question: own.question,
        extended: reading.done.dropLast().map { .init($0) }, changes: reading.changes)
      return Reading(scenario: scenario, programme: programme, digests: reading.digests)
    } catch {
      for fault in error.inconsistencies { log.error(place, ScenarioMessage.contradiction(fault)) }
      for fault in error.rules { log.error(place, ScenarioMessage.contradictingRules(fault)) }
      throw fail()
    }
  }

  static func file(_ name: String) -> String { "Scenarios/\(name).yaml" }
}

/// A scenario and those that it extends, read one after another.
private struct ChainReading {
  let folder: ScenarioFolder
  let log: IssueLog
  var contents: ProgrammeContents
  var changes: [Scenario.Change] = []
  var digests: [FileDigest] = []
  /// Names in the order in which they were applied.
  var done: [String] = []
  /// The file that was asked for.
  var own: ScenarioFile?

  init(folder: ScenarioFolder, log: IssueLog, contents: ProgrammeContents) {
    self.folder = folder
    self.log = log
    self.contents = contents
  }

  mutating func add(_ name: String, path: [String]) {
    let place = InputPlace(file: ScenarioFolder.file(path.last ?? name))
    guard !path.contains(name) else {
      log.error(place, ScenarioMessage.circle(path + [name]))
      return
    }
    if done.contains(name) { return }
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix("."), name != Scenario.base.text
    else {
      log.error(place, ScenarioMessage.badName(name))
      return
    }
    let known = folder.names
    guard known.contains(name) else {
      let isThere = FileManager.default.fileExists(atPath: folder.url.path)
      log.error(place, isThere ? ScenarioMessage.absent(name, known: known) : .noFolder)
      return
    }
    let inner = IssueLog()
    let file = InputFile.read(
      "\(name).yaml", in: folder.url, isRequired: true, maxBytes: YAMLText.maxBytes, log: inner)
    report(inner, at: ScenarioFolder.file(name))
    guard let file, let bytes = text(of: file, place: ScenarioFolder.file(name)) else { return }
    let text = String(decoding: bytes.utf8, as: UTF8.self)
    digests.append(FileDigest(file: ScenarioFolder.file(name), sha256: file.digest))
    guard let scenario = ScenarioFile(text, file: ScenarioFolder.file(name), log: log) else {
      return
    }
    for parent in scenario.extends { add(parent, path: path + [name]) }
    let made = scenario.changes(on: contents)
    for change in made { change.apply(to: &contents) }
    changes += made
    done.append(name)
    if path.isEmpty { own = scenario }
  }

  private func text(of file: InputFile, place: String) -> DecodedText? {
    let inner = IssueLog()
    let text = file.text(inner)
    report(inner, at: place)
    return text
  }

  /// Faults of the file itself, under the name by which scenarios are known.
  private func report(_ inner: IssueLog, at file: String) {
    for issue in inner.issues(.error, fileOrder: []) {
      log.error(
        InputPlace(file: file, row: issue.place.row), PlainMessage(text: issue.message))
    }
  }
}

/// A message that was made elsewhere.
private struct PlainMessage: InputMessage {
  let text: LocalizedText
}
