import IntegerProgramming
import Matching
import Mentoring

extension FormulationBuilder {
  /// `weakness[b,k]`: Σ_a help[a,b,k] ≤ helpers of a weakness; `strength[a,k]`: Σ_b help[a,b,k] ≤
  /// schools of a strength. Where a weakness may have several helpers, it is answered once.
  mutating func requireHelpLimits() {
    let choices = candidates.helpChoices
    let byWeakness = Dictionary(grouping: choices.indices) {
      DirectedPair(from: choices[$0].receiver, to: choices[$0].topic)
    }
    for (key, indices) in byWeakness.sorted(by: { $0.key < $1.key }) {
      let sum = LinearExpression(sumOf: indices.compactMap { help[$0] })
      let subject = RowMeaning.Subject.schoolTopic(key.from, key.to)
      require(.weakness, subject, sum, atMost: rules.help.perWeakness)
      guard rules.help.perWeakness > 1, indices.count > 1 else {
        answered.append((key.from, key.to, sum))
        continue
      }
      let once = variable(.answered(school: key.from, topic: key.to))
      var row = LinearExpression([.init(1, once)])
      row -= sum
      require(.answered, subject, row, atMost: 0)
      define(once, as: .anyOf([sum]))
      answered.append((key.from, key.to, LinearExpression([.init(1, once)])))
    }
    let byStrength = Dictionary(grouping: choices.indices) {
      DirectedPair(from: choices[$0].giver, to: choices[$0].topic)
    }
    for (key, indices) in byStrength.sorted(by: { $0.key < $1.key }) {
      require(
        .strength, .schoolTopic(key.from, key.to),
        LinearExpression(sumOf: indices.compactMap { help[$0] }), atMost: rules.help.perStrength)
    }
  }

  /// `gives[s]`, `receives[s]`: every school that could give (receive) help does, or lacks it.
  mutating func requireReciprocity() {
    guard let asked = rules.reciprocity else { return }
    for school in programme.schools.indices where programme.schools[school].kind != .partner {
      let given = helpSum { $0.giver == school }
      let received = helpSum { $0.receiver == school }
      if !given.terms.isEmpty, asked.gives > 0 {
        requireAtLeast(
          asked.gives, given, .gives, .lacksGiving(school: school), school, asked.isHard)
      }
      if !received.terms.isEmpty, asked.receives > 0 {
        requireAtLeast(
          asked.receives, received, .receives, .lacksReceiving(school: school), school,
          asked.isHard)
      }
    }
  }

  private func helpSum(_ isCounted: (Candidates.HelpChoice) -> Bool) -> LinearExpression {
    LinearExpression(
      sumOf: candidates.helpChoices.indices.compactMap { index in
        isCounted(candidates.helpChoices[index]) ? help[index] : nil
      })
  }

  private mutating func requireAtLeast(
    _ least: Int, _ sum: LinearExpression, _ family: ConstraintFamily, _ meaning: VariableMeaning,
    _ school: Int, _ isHard: Bool
  ) {
    var row = sum
    let lack = slack(
      meaning, lack: sum, target: least, hard: isHard ? .reciprocity : nil)
    reciprocityLacks.add(1, lack)
    row.add(1, lack)
    require(family, .school(school), row, atLeast: least)
  }
}
