import Mentoring
import TandemService

/// Codes with the names of what they stand for; persons have codes only.
struct CandidateNames {
  let programme: Programme
  let language: Language

  private var names: CodeNames { CodeNames(programme) }

  func school(_ id: School.ID) -> String { names.school(id)[language] }

  /// A topic of help or the competency of a deficit.
  func subject(_ kind: CandidateKind, _ code: String) -> String {
    switch kind {
    case .help: names.topic(.init(code))[language]
    case .pair, .group: competency(.init(code))
    case .curator, .tutor: code
    }
  }

  func competency(_ id: Competency.ID) -> String { names.competency(id)[language] }

  /// A school, or a teacher with the school.
  func side(_ code: String, _ school: School.ID) -> String {
    code == school.text ? self.school(school) : "\(code) (\(self.school(school)))"
  }

  func say(_ russian: String, _ english: String) -> String {
    language == .russian ? russian : english
  }
}
