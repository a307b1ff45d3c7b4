import Documents
import IntegerProgramming
import Mentoring
import ProgrammeFolder
import TandemService

/// What ends a command early: lines for stderr, in the reader's language, and an exit status.
struct CommandFailure: Error {
  let status: ExitStatus
  let lines: [String]

  init(_ status: ExitStatus, _ lines: [String]) {
    self.status = status
    self.lines = lines
  }

  init(_ input: InvalidInput, _ language: Language) {
    self.init(.input, input.issues.map { $0.line(in: language) })
  }

  init(_ document: DocumentFailure, _ language: Language) {
    self.init(.failure, [document.message(in: language)])
  }

  init(_ solver: SolverFailure, _ language: Language) {
    self.init(.solver, [solver.words[language]])
  }

  init(_ failure: PlanFailure, _ language: Language) {
    switch failure {
    case .solver(let solver): self.init(solver, language)
    case .audit(let audit):
      let text = LocalizedText(
        ru: "ошибка в самой программе Tandem: её план не прошёл проверку; сообщите разработчикам",
        en: "a bug in Tandem: its own plan did not pass the audit; please report it")
      self.init(.failure, [text[language]] + audit.report.violations.map { $0.message[language] })
    }
  }
}
