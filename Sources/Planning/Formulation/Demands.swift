import IntegerProgramming
import Matching
import Mentoring

extension FormulationBuilder {
  /// `demand[i]`: what a question asks of every plan.
  mutating func requireDemands(_ demands: [Demand]) {
    let whole = RecourseBase(self)
    for (index, demand) in demands.enumerated() {
      switch demand {
      case .include(let subject): require(index, choices(of: subject), atLeast: 1)
      case .exclude(let subject): forbid(choices(of: subject))
      case .includeHelp(let giver, let receiver, let topic):
        require(index, helpChoices(giver, receiver, topic), atLeast: 1)
      case .excludeHelp(let giver, let receiver, let topic):
        forbid(helpChoices(giver, receiver, topic))
      case .serve(let deficit):
        let sum = programme.deficitIndex[deficit].map { served[$0] } ?? LinearExpression()
        require(index, sum, atLeast: 1)
      case .tutor(let pupil):
        let position = programme.pupilIndex[pupil]
        let sum = LinearExpression(
          sumOf: candidates.tutorChoices.indices.compactMap {
            candidates.tutorChoices[$0].pupil == position ? self.tutor[$0] : nil
          })
        require(index, sum, atLeast: 1)
      case .excludeContract(let one, let other): forbidContract(one, other)
      case .excludeMentor(let mentor): forbidMentor(mentor)
      case .excludeCurator(let school):
        for (position, choice) in candidates.curatorChoices.enumerated()
        where programme.schools[choice.curator].id == school {
          forbid(curate[position].map { LinearExpression([.init(1, $0)]) } ?? LinearExpression())
        }
      case .changes(let earlier, let most):
        let parts = difference(from: earlier)
        require(index, parts.dropped.plus(parts.added).scaled(by: -1), atLeast: -most)
      case .differs(let earlier, let least):
        let parts = difference(from: earlier)
        require(index, parts.dropped.plus(parts.added), atLeast: least)
      case .drops(let earlier, let most):
        require(index, difference(from: earlier).dropped.scaled(by: -1), atLeast: -most)
      case .goal(let goal, let least):
        require(index, goalExpressions()[goal]!, atLeast: least)
      case .goalAtMost(let goal, let most):
        require(index, goalExpressions()[goal]!.scaled(by: -1), atLeast: -most)
      case .distance(let plans): measureDistance(index, from: plans)
      case .keeps(let upkeep): requireUpkeep(index, upkeep)
      case .survives(let loss, let upkeep): requireSurvival(index, loss, upkeep, of: whole)
      }
    }
  }

  /// The expression reaches the least, or a slack that is 0 in every plan says what it lacks.
  mutating func require(_ index: Int, _ expression: LinearExpression, atLeast least: Int) {
    let worst = expression.normalized().terms.reduce(expression.constant) { sum, term in
      let range = program.bounds(of: term.variable)
      let value = term.coefficient > 0 ? range.lowerBound : range.upperBound
      return sum + term.coefficient * value
    }
    guard worst < least else { return }
    let parts = hardSlacks[.demands, default: []].count {
      if case .demand(index, _) = variableMeanings[$0.index] { true } else { false }
    }
    let meaning = VariableMeaning.demand(index, part: parts)
    let lack = variable(meaning, 0...(least - worst))
    define(lack, as: .lack(of: expression, target: least))
    hardSlacks[.demands, default: []].append(lack)
    var row = expression
    row.add(1, lack)
    require(.demand, .variable(meaning), row, atLeast: least)
  }

  /// `distance ≤ relations that differ`, for each of the plans.
  private mutating func measureDistance(_ index: Int, from plans: [Relations]) {
    let differences = plans.map { plan in
      let parts = difference(from: plan)
      return parts.dropped.plus(parts.added)
    }
    let most =
      differences.map { difference in
        difference.terms.reduce(difference.constant) { $0 + max(0, $1.coefficient) }
      }.max() ?? 0
    let distance = variable(.distance, 0...max(0, most))
    self.distance = distance
    for (number, difference) in differences.enumerated() {
      var row = difference
      row.add(-1, distance)
      require(
        .demand, .variable(.distance), part: number == 0 ? .whole : .further(number + 1), row,
        atLeast: 0)
    }
    // The least of the differences, a thousandth of each being one relation.
    define(distance, as: .leastShare(differences.map { (1000, $0) }))
  }

  /// Nothing of it is chosen: the variables' only value is 0.
  private mutating func forbid(_ choices: LinearExpression) {
    for term in choices.terms { fix(term.variable) }
  }

  private func helpChoices(
    _ giver: School.ID, _ receiver: School.ID, _ topic: Topic.ID
  ) -> LinearExpression {
    LinearExpression(
      sumOf: candidates.helpChoices.enumerated().compactMap { index, choice in
        programme.schools[choice.giver].id == giver
          && programme.schools[choice.receiver].id == receiver
          && programme.topics[choice.topic].id == topic ? help[index] : nil
      })
  }

  private mutating func forbidMentor(_ mentor: Teacher.ID) {
    let position = programme.teacherIndex[mentor]
    for (index, choice) in candidates.serves.enumerated() where choice.mentor == position {
      if let variable = serve[index] { fix(variable) }
    }
    for (index, choice) in candidates.groups.enumerated() where choice.mentor == position {
      if let variable = group[index] { fix(variable) }
      for join in joins[index] { fix(join.variable) }
    }
    for (index, choice) in candidates.tutorChoices.enumerated() where choice.tutor == position {
      if let variable = tutor[index] { fix(variable) }
    }
  }

  private mutating func forbidContract(_ one: School.ID, _ other: School.ID) {
    guard let first = programme.schoolIndex[one], let second = programme.schoolIndex[other] else {
      return
    }
    func isBetween(_ here: Int, _ there: Int) -> Bool {
      (here == first && there == second) || (here == second && there == first)
    }
    for (index, choice) in candidates.curatorChoices.enumerated()
    where isBetween(choice.recipient, choice.curator) {
      if let variable = curate[index] { fix(variable) }
    }
    for (index, choice) in candidates.helpChoices.enumerated()
    where isBetween(choice.giver, choice.receiver) {
      if let variable = help[index] { fix(variable) }
    }
    for (index, choice) in candidates.serves.enumerated()
    where isBetween(
      candidates.schoolOfTeacher[choice.mentor], candidates.schoolOfDeficit(choice.deficit))
    {
      if let variable = serve[index] { fix(variable) }
    }
    for (index, choice) in candidates.groups.enumerated() {
      for join in joins[index]
      where isBetween(
        candidates.schoolOfTeacher[choice.mentor], candidates.schoolOfDeficit(join.deficit))
      {
        fix(join.variable)
      }
    }
  }
}

extension LinearExpression {
  fileprivate func plus(_ other: LinearExpression) -> LinearExpression {
    var sum = self
    sum += other
    return sum
  }
}
