import Mentoring

/// Constraints 11 and 17, and what answering a weakness covers.
extension ProgramWriter {
  mutating func requireHelp() {
    let answers = Dictionary(grouping: help) { Link($0.offer.receiver, $0.offer.topic) }
    for (weakness, relations) in answers.sorted(by: { $0.key < $1.key }) {
      let codes = [school(weakness.from), topic(weakness.to)]
      let given = relations.map(\.sum).total
      require("weakness", codes, given, atMost: rules.help.perWeakness)
      var answered = given
      if rules.help.perWeakness > 1, relations.count > 1 {
        answered = variable("answered", codes)
        require("answered", codes, answered - given, atMost: 0)
      }
      let weight = facts.analysis.weight(.weakness, weakness.from, weakness.to)
      covered[weakness.from].add(answered, times: rules.help.pointsPerWeight * weight)
    }
    let gifts = Dictionary(grouping: help) { Link($0.offer.giver, $0.offer.topic) }
    for (strength, relations) in gifts.sorted(by: { $0.key < $1.key }) {
      require(
        "strength", [school(strength.from), topic(strength.to)], relations.map(\.sum).total,
        atMost: rules.help.perStrength)
    }
  }

  /// Constraint 17.
  mutating func requireReciprocity() {
    guard let reciprocity = rules.reciprocity else { return }
    let given = Dictionary(grouping: help, by: \.offer.giver)
    let received = Dictionary(grouping: help, by: \.offer.receiver)
    for school in facts.programme.schools.indices where !facts.isPartner[school] {
      if let given = given[school], reciprocity.gives > 0 {
        lack("lacksGiving", school, "gives", given.map(\.sum).total, reciprocity.gives)
      }
      if let received = received[school], reciprocity.receives > 0 {
        lack(
          "lacksReceiving", school, "receives", received.map(\.sum).total, reciprocity.receives)
      }
    }
  }

  private mutating func lack(
    _ kind: String, _ school: Int, _ family: String, _ sum: Sum, _ least: Int
  ) {
    let codes = [self.school(school)]
    let slack = variable(kind, codes, upTo: rules.reciprocity!.isHard ? 0 : least)
    slacks[.reciprocity, default: []].append(slack)
    require(family, codes, sum + slack, atLeast: least)
  }
}
