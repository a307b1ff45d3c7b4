import Mentoring

/// Constraint 18; bans have no variables.
extension ProgramWriter {
  mutating func requirePins() {
    for decision in facts.programme.decisions where decision.kind == .pinned {
      let (codes, kept) = pinned(decision.subject)
      let unmet = variable("unmetPin", codes, upTo: 0)
      require("pin", codes, kept + unmet, atLeast: 1)
    }
  }

  /// Whom a decision is about, and what keeps it.
  private func pinned(_ subject: Decision.Subject) -> ([String], Sum) {
    switch subject {
    case .curatorPair(let recipient, let curator):
      let (taker, giver) = (
        facts.programme.schoolIndex[recipient]!, facts.programme.schoolIndex[curator]!
      )
      let pairs = curating.filter { $0.offer.recipient == taker && $0.offer.curator == giver }
      return ([recipient.text, curator.text], pairs.map(\.sum).total)
    case .tutoring(let tutor, let pupil):
      let kept = tutoring.filter {
        $0.tutor.teacher == facts.programme.teacherIndex[tutor]!
          && $0.pupil == facts.programme.pupilIndex[pupil]!
      }
      return ([tutor.text, pupil.text], kept.map(\.sum).total)
    case .tandem(let mentor, let mentee, let competency):
      let giver = facts.programme.teacherIndex[mentor]!
      let taker = facts.programme.teacherIndex[mentee]!
      let deficits = needsOfTeacher[taker].filter {
        competency == nil || facts.programme.deficits[$0].competency == competency
      }
      let kept = deficits.flatMap { services[$0] }.filter { $0.mentor == giver }
      let learner = competency.map { "\(mentee):\($0)" } ?? mentee.text
      return ([mentor.text, learner], kept.map(\.sum).total)
    }
  }
}
