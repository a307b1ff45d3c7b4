import Mentoring
import Yams
import YearRecords

/// `programme.yaml`: which programme it is, its rules, goals and targets.
struct ProgrammeFile {
  static let name = "programme.yaml"

  /// What the file says; faulty keys (reported) keep their defaults.
  let contents: ProgrammeContents
  /// The rules around the plan.
  let year: YearRules
  let findings: YAMLFindings
  /// Whether the file was understood at all.
  let isComplete: Bool

  /// Whether the order of goals is the usual one, because nothing is written.
  var hasDefaultGoals: Bool { findings.defaults.contains { $0.path == "goals.order" } }

  /// - Parameter text: nil: there is none, or none that can be read (reported).
  init(_ text: String?, log: IssueLog) {
    let findings = YAMLFindings(file: Self.name, log: log)
    self.findings = findings
    guard let text, let root = YAMLText.root(text, file: Self.name, log: log) else {
      contents = ProgrammeContents(identity: .unknown)
      year = YearRules()
      isComplete = false
      return
    }
    var top = YAMLSection(root, findings: findings)
    var contents = ProgrammeContents(identity: ProgrammeIdentity(&top))
    contents.rules.read(&top)
    year = YearRules(&top)
    top.finish()
    self.contents = contents
    isComplete = true
  }
}

extension ProgrammeIdentity {
  private static let anyDay = CalendarDate(year: 2000, month: 1, day: 1)!

  /// Stands for an identity that could not be read.
  fileprivate static let unknown = ProgrammeIdentity(
    id: "", name: "", municipality: "", periodStart: anyDay, periodEnd: anyDay)

  fileprivate init(_ top: inout YAMLSection) {
    self = .unknown
    var identity = self
    top.requiredSection("programme") { section in
      identity.id = section.require("id", .code) ?? ""
      identity.name = section.require("name", .text) ?? ""
      identity.municipality = section.require("municipality", .text) ?? ""
    }
    top.requiredSection("period") { section in
      let (from, to) = (section.require("from", .date), section.require("to", .date))
      guard let from, let to else { return }
      if from > to {
        section.findings.report(section.path("to"), section.node("to"), PeriodMessage.reversed)
      }
      identity.periodStart = from
      identity.periodEnd = to
    }
    self = identity
  }
}

extension YAMLSection {
  fileprivate mutating func requiredSection(_ key: String, _ read: (inout YAMLSection) -> Void) {
    guard let node = node(key), !Self.isNull(node) else {
      lack(key, PeriodMessage.missing, at: nil)
      return
    }
    guard var section = findings.section(node, path(key)) else { return }
    read(&section)
    section.finish()
  }
}

enum PeriodMessage: InputMessage {
  case missing, reversed

  var text: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        ru: "ключа нет, а он обязателен; добавьте его (Docs/DataFolder.md)",
        en: "the key is missing; add it, it is required (Docs/DataFolder.md)")
    case .reversed:
      LocalizedText(
        ru: "конец раньше начала; напишите день не раньше from",
        en: "the end is before the beginning; write a day not before from")
    }
  }
}
