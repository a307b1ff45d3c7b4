import Foundation
import Mentoring
import Spreadsheets

@testable import ProgrammeFolder

/// Files of YAML, and what they change.
enum FuzzedTexts {
  static func readProgrammeFile(_ bytes: [UInt8]) {
    let log = IssueLog()
    let input = InputFile(name: ProgrammeFile.name, bytes: bytes, digest: "")
    guard let text = input.text(log) else { return say(log) }
    _ = ProgrammeFile(String(decoding: text.utf8, as: UTF8.self), log: log)
    say(log)
  }

  static func readScenario(_ bytes: [UInt8], on programme: Programme) {
    let log = IssueLog()
    let input = InputFile(name: "a.yaml", bytes: bytes, digest: "")
    guard let text = input.text(log) else { return say(log) }
    let scenario = ScenarioFile(
      String(decoding: text.utf8, as: UTF8.self), file: input.name, log: log)
    var contents = ProgrammeContents(programme)
    for change in scenario?.changes(on: contents) ?? [] { change.apply(to: &contents) }
    _ = try? Programme(contents)
    say(log)
  }

  /// Puts every fault into words.
  static func say(_ log: IssueLog) { say(log.issues(.error, fileOrder: [])) }

  static func say(_ issues: [InputIssue]) {
    for issue in issues { _ = issue.line(in: .russian) + issue.line(in: .english) }
  }
}
