import Mentoring

/// A scenario of decisions as the text of its file (Docs/Scenarios.md).
public struct ScenarioText {
  private let name: LocalizedText
  private let question: LocalizedText
  private let extended: String?
  private let decisions: [Decision]

  /// - Parameter extended: the scenario that it builds upon; nil: none.
  public init(
    name: LocalizedText, question: LocalizedText, extended: String?, decisions: [Decision]
  ) {
    self.name = name
    self.question = question
    self.extended = extended
    self.decisions = decisions
  }

  public var text: String {
    var lines = [
      "scenario:",
      "  name: {ru: \(quoted(name.russian)), en: \(quoted(name.english))}",
      "  question: {ru: \(quoted(question.russian)), en: \(quoted(question.english))}",
    ]
    if let extended { lines.append("extends: \(quoted(extended))") }
    for (key, kind) in [("pins", Decision.Kind.pinned), ("bans", .forbidden)] {
      let listed = decisions.filter { $0.kind == kind }
      if !listed.isEmpty { lines += ["\(key):"] + listed.map(line) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ decision: Decision) -> String {
    let subject =
      switch decision.subject {
      case .curatorPair(let recipient, let curator):
        "recipient: \(quoted(recipient.text)), curator: \(quoted(curator.text))"
      case .tandem(let mentor, let mentee, let competency):
        "mentor: \(quoted(mentor.text)), mentee: \(quoted(mentee.text))"
          + (competency.map { ", competency: \(quoted($0.text))" } ?? "")
      case .tutoring(let tutor, let pupil):
        "tutor: \(quoted(tutor.text)), pupil: \(quoted(pupil.text))"
      }
    return "  - {\(subject), reason: \(quoted(decision.reason))}"
  }

  /// A double-quoted scalar of YAML in which nothing looks like an anchor.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "\\x26"
      case "*": result += "\\x2A"
      default:
        result +=
          scalar.properties.generalCategory == .control ? " " : String(Character(scalar))
      }
    }
    return result + "\""
  }
}
