import Diagnostics
import Mentoring
import YearRecords

extension DiagnosisReport {
  func word(_ outcome: CompetencyFinding.Outcome) -> String {
    switch outcome {
    case .new: words.say("новый", "new")
    case .changed: words.say("изменится", "changed")
    case .same: words.say("без изменений", "same")
    case .closed: words.say("закрыт", "closed")
    case .kept: words.say("не измерялся", "not measured")
    case .none: words.say("дефицита нет", "none")
    }
  }

  func word(_ source: Deficit.Source) -> String {
    switch source {
    case .diagnostics: words.say("диагностика", "diagnostics")
    case .lessonVisit: words.say("урок", "lesson")
    case .selfAssessment: words.say("самооценка", "self-assessment")
    }
  }

  /// Where a measurement comes from; a fact is told from scores.
  func source(_ measured: MeasuredLevel) -> String {
    measured.isFact ? words.say("повторная диагностика", "diagnosed again") : word(measured.origin)
  }

  func word(_ block: Competency.Block) -> String {
    switch block {
    case .normative: words.say("нормативный", "normative")
    case .subject: words.say("предметный", "subject")
    case .methodical: words.say("методический", "methodical")
    case .psychologicalPedagogical:
      words.say("психолого-педагогический", "psychological-pedagogical")
    case .digital: words.say("цифровой", "digital")
    case .communication: words.say("коммуникативный", "communication")
    }
  }
}
