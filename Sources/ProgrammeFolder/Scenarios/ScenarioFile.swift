import Mentoring
import Yams

/// One file of changes, read on top of a programme's contents.
struct ScenarioFile {
  let name: LocalizedText
  let question: LocalizedText
  /// Names of the scenarios that it builds upon, in the order written.
  let extends: [String]
  private let top: YAMLSection
  private let findings: YAMLFindings

  /// - Returns: nil where the text is no mapping of keys (reported).
  init?(_ text: String, file: String, log: IssueLog) {
    let findings = YAMLFindings(file: file, log: log)
    guard let root = YAMLText.root(text, file: file, log: log) else { return nil }
    var top = YAMLSection(root, findings: findings)
    var name = LocalizedText("")
    var question = LocalizedText("")
    top.section("scenario") { section in
      name = section.localized("name")
      question = section.localized("question")
    }
    if name.english.isEmpty {
      findings.report("scenario", nil, ScenarioMessage.nameless)
    }
    var extends: [String] = []
    if let node = top.node("extends") {
      if node.sequence != nil {
        extends = findings.list(node, "extends", Notation<String>.code) ?? []
      } else if let one = findings.value(node, "extends", Notation<String>.code) {
        extends = [one]
      }
    }
    self.name = name
    self.question = question
    self.extends = extends
    self.top = top
    self.findings = findings
  }

  /// The changes that the file makes on the contents so far; faults are reported.
  func changes(on contents: ProgrammeContents) -> [Scenario.Change] {
    var top = top
    var reader = ScenarioReader(findings: findings, contents: contents)
    reader.readRules(&top)
    top.section("schools") { reader.readSchools(&$0) }
    top.section("curators") { reader.readCurators(&$0) }
    top.section("teachers") { reader.readTeachers(&$0) }
    top.section("mentors") { reader.readMentors(&$0) }
    top.section("deficits") { reader.readDeficits(&$0) }
    top.section("tutors") { reader.readTutors(&$0) }
    top.section("pupils") { reader.readPupils(&$0) }
    reader.readRoads(&top)
    reader.readDecisions(&top)
    top.finish()
    return reader.changes
  }
}

extension YAMLSection {
  /// A text of one language for both, or `{ru: …, en: …}`.
  mutating func localized(_ key: String) -> LocalizedText {
    guard let node = node(key), !Self.isNull(node) else {
      findings.report(path(key), own, ValueMessage.empty(right: Notation<String>.text.right))
      return LocalizedText("")
    }
    guard node.mapping != nil, var section = findings.section(node, path(key)) else {
      return LocalizedText(findings.value(node, path(key), Notation<String>.text) ?? "")
    }
    let russian = section.require("ru", Notation<String>.text) ?? ""
    let english = section.require("en", Notation<String>.text) ?? ""
    section.finish()
    return LocalizedText(ru: russian, en: english)
  }
}
