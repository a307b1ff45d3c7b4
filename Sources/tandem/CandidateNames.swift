import Mentoring
import TandemService

/// Codes with the names of what they stand for; persons have codes only.
struct CandidateNames {
  let programme: Programme
  let language: Language

  func school(_ id: School.ID) -> String { "\(id) \(quoted(programme.school(id).name))" }

  /// A topic of help or the competency of a deficit.
  func subject(_ kind: CandidateKind, _ code: String) -> String {
    switch kind {
    case .help: "\(code) \(quoted(programme.topic(.init(code)).name))"
    case .pair, .group: competency(.init(code))
    case .curator: code
    }
  }

  func competency(_ id: Competency.ID) -> String {
    "\(id) \(quoted(programme.competency(id).name))"
  }

  /// A school, or a teacher with the school.
  func side(_ code: String, _ school: School.ID) -> String {
    code == school.text ? self.school(school) : "\(code) (\(self.school(school)))"
  }

  func say(_ russian: String, _ english: String) -> String {
    language == .russian ? russian : english
  }

  /// On one line, whatever the table had in it.
  private func quoted(_ name: String) -> String {
    let line = String(name.map { $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
    return say("«\(line)»", "“\(line)”")
  }
}
