import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `pin[…]`: what the working group has settled is in the plan. Bans have no candidates.
  mutating func requirePins() {
    for (index, decision) in programme.decisions.enumerated() where decision.kind == .pinned {
      let sum = choices(of: decision.subject)
      let lack = slack(.unmetPin(index), lack: sum, target: 1, hard: .pins)
      var row = sum
      row.add(1, lack)
      require(.pin, .decision(index), row, atLeast: 1)
    }
  }

  /// Everything that would carry out a decision.
  func choices(of subject: Decision.Subject) -> LinearExpression {
    switch subject {
    case .curatorPair(let recipient, let curator):
      let (recipient, curator) = (
        programme.schoolIndex[recipient]!, programme.schoolIndex[curator]!
      )
      return LinearExpression(
        sumOf: candidates.curatorChoices.indices.compactMap { index in
          let choice = candidates.curatorChoices[index]
          return choice.recipient == recipient && choice.curator == curator ? curate[index] : nil
        })
    case .tandem(let mentor, let mentee, let competency):
      let (mentor, mentee) = (programme.teacherIndex[mentor]!, programme.teacherIndex[mentee]!)
      let wanted = competency.map { programme.competencyIndex[$0]! }
      func fits(_ deficit: Int) -> Bool {
        candidates.teacherOfDeficit[deficit] == mentee
          && (wanted == nil || wanted == candidates.competencyOfDeficit[deficit])
      }
      var sum = LinearExpression()
      for (index, choice) in candidates.serves.enumerated()
      where choice.mentor == mentor && fits(choice.deficit) {
        if let variable = serve[index] { sum.add(1, variable) }
      }
      for (index, joins) in joins.enumerated() where candidates.groups[index].mentor == mentor {
        for join in joins where fits(join.deficit) { sum.add(1, join.variable) }
      }
      return sum
    }
  }
}
