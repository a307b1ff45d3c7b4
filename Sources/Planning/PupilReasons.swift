import Matching
import Mentoring

/// Why pupils have no tutor, each by the first reason that holds (Docs/Formulation.md, section 7).
struct PupilReasons {
  private let formulation: Formulation
  private let values: [Int]
  private let lastStage: String
  private var trial: Trial
  private let ladder: GoalLadder
  private let stages: [StageRecord]

  init(formulation: Formulation, values: [Int], stages: [StageRecord]) {
    self.formulation = formulation
    self.values = values
    self.stages = stages
    lastStage = stages.last?.stage.id ?? ""
    trial = Trial(formulation, values)
    ladder = GoalLadder(stages, formulation, at: values)
  }

  /// nil where the programme has no pupils.
  mutating func openPupils() -> [OpenPupil]? {
    let candidates = formulation.candidates
    let pupils = candidates.programme.pupils
    if pupils.isEmpty { return nil }
    var ways = [[Int]](repeating: [], count: pupils.count)
    var hasTutor = [Bool](repeating: false, count: pupils.count)
    for (index, choice) in candidates.tutorChoices.enumerated() {
      ways[choice.pupil].append(index)
      if let variable = formulation.choices.tutor[index], values[variable.index] > 0 {
        hasTutor[choice.pupil] = true
      }
    }
    return pupils.indices.filter { !hasTutor[$0] }.map { pupil in
      OpenPupil(
        pupil: pupils[pupil].id,
        reason: candidates.standingReason(forPupil: pupil) ?? obstacle(ways[pupil]))
    }
  }

  private mutating func obstacle(_ ways: [Int]) -> OpenPupil.Reason {
    var isKeptApart = false
    for way in ways {
      guard let variable = formulation.choices.tutor[way], let effect = trial.effect(of: variable)
      else { continue }
      if effect.fits {
        if case .worse(let stage) = ladder.verdict(on: ladder.values(after: effect)) {
          return .outweighed(stage: stages[stage].stage.id)
        }
        return .outweighed(stage: lastStage)
      }
      if effect.broken == [.siblings] { isKeptApart = true }
    }
    return isKeptApart ? .siblings : .tutorsFull
  }
}
