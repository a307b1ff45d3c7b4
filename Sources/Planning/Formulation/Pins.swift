import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `pin[…]`: what the working group has settled is in the plan. Bans have no candidates.
  mutating func requirePins() {
    let pins = programme.decisions.enumerated().filter { $0.element.kind == .pinned }
    if pins.isEmpty { return }
    let known = ChoiceIndex(candidates)
    for (index, decision) in pins {
      let sum = choices(of: decision.subject, known)
      let lack = slack(.unmetPin(index), lack: sum, target: 1, hard: .pins)
      var row = sum
      row.add(1, lack)
      require(.pin, .decision(index), row, atLeast: 1)
    }
  }

  /// Everything that would carry out a decision.
  func choices(of subject: Decision.Subject) -> LinearExpression {
    choices(of: subject, ChoiceIndex(candidates))
  }

  private func choices(of subject: Decision.Subject, _ known: ChoiceIndex) -> LinearExpression {
    switch subject {
    case .curatorPair(let recipient, let curator):
      let (recipient, curator) = (
        programme.schoolIndex[recipient]!, programme.schoolIndex[curator]!
      )
      return LinearExpression(
        sumOf: (known.choicesOfRecipient[recipient] ?? []).compactMap { index in
          candidates.curatorChoices[index].curator == curator ? curate[index] : nil
        })
    case .tutoring(let teacher, let pupil):
      let (teacher, pupil) = (programme.teacherIndex[teacher]!, programme.pupilIndex[pupil]!)
      return LinearExpression(
        sumOf: candidates.tutorChoices.enumerated().compactMap { index, choice in
          choice.tutor == teacher && choice.pupil == pupil ? tutor[index] : nil
        })
    case .tandem(let mentor, let mentee, let competency):
      let (mentor, mentee) = (programme.teacherIndex[mentor]!, programme.teacherIndex[mentee]!)
      let deficits = known.deficits(
        of: mentee, competency.map { programme.competencyIndex[$0]! }, candidates)
      var sum = LinearExpression()
      for index in known.servesOfMentor[mentor] ?? []
      where deficits.contains(candidates.serves[index].deficit) {
        if let variable = serve[index] { sum.add(1, variable) }
      }
      for index in known.groupsOfMentor[mentor] ?? [] {
        for join in joins[index] where deficits.contains(join.deficit) { sum.add(1, join.variable) }
      }
      return sum
    }
  }
}
