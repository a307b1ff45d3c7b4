import IntegerProgramming
import Mentoring

/// The program before any demand: what a recourse is written from.
struct RecourseBase {
  let variableCount: Int
  let rowCount: Int
  let definitionCount: Int

  init(_ builder: FormulationBuilder) {
    variableCount = builder.program.variableCount
    rowCount = builder.program.constraintCount
    definitionCount = builder.definitions.count
  }
}

extension FormulationBuilder {
  /// The plan has what is to be kept.
  mutating func requireUpkeep(_ index: Int, _ upkeep: Upkeep) {
    for (recipient, least) in upkeep.curators.sorted(by: { $0.key < $1.key }) {
      require(index, curators(of: recipient), atLeast: least)
    }
    for (school, least) in upkeep.covered.sorted(by: { $0.key < $1.key }) {
      require(index, coveredPoints(at: school), atLeast: least.value)
    }
  }

  /// `after[i,…]`, `keep[i,…]`: a second choice of everything that could make up for the loss, which
  /// keeps every row of the program and all of the plan that does not hang on the loss, and has what
  /// is to be kept. What cannot matter is not chosen a second time: it goes on as it is.
  mutating func requireSurvival(
    _ index: Int, _ loss: Loss, _ upkeep: Upkeep, of base: RecourseBase
  ) {
    let lost = lostChoices(loss)
    let kept = atRisk(loss, upkeep)
    if lost.isEmpty || kept.curators.isEmpty && kept.covered.isEmpty { return }
    let chosen = recourseChoices(loss, kept).subtracting(lost)
    var after = After(
      demand: index, lost: lost, again: dependents(of: chosen.union(lost), base).subtracting(lost))
    for original in after.again.sorted() {
      let range = program.bounds(of: Variable(index: original))
      let copy = variable(.after(demand: index, variable: original), range)
      after.copies[original] = copy
      if chosen.contains(original) {
        recourse.append((copy, Variable(index: original)))
        require(
          .keep, .variable(.after(demand: index, variable: original)),
          LinearExpression([.init(1, Variable(index: original)), .init(-1, copy)]), atMost: 0)
      }
    }
    for (variable, definition) in definitions.prefix(base.definitionCount) {
      guard let copy = after.copies[variable.index], case .anyOf(let links) = definition else {
        continue
      }
      define(copy, as: .anyOf(links.map(after.expression)))
    }
    copyRows(after, base)
    for (recipient, least) in kept.curators.sorted(by: { $0.key < $1.key }) {
      require(index, after.expression(curators(of: recipient)), atLeast: least)
    }
    for (school, least) in kept.covered.sorted(by: { $0.key < $1.key }) {
      require(index, after.expression(coveredPoints(at: school)), atLeast: least.value)
    }
  }

  /// The program's variables as they stand after a loss.
  private struct After {
    let demand: Int
    /// Choices that are gone.
    let lost: Set<Int>
    /// Variables that are chosen again, or follow from such.
    let again: Set<Int>
    var copies: [Int: Variable] = [:]

    func expression(_ before: LinearExpression) -> LinearExpression {
      LinearExpression(
        before.terms.compactMap { term in
          if lost.contains(term.variable.index) { return nil }
          return .init(term.coefficient, copies[term.variable.index] ?? term.variable)
        }, constant: before.constant)
    }

    func concerns(_ row: Constraint) -> Bool {
      row.expression.terms.contains {
        lost.contains($0.variable.index) || copies[$0.variable.index] != nil
      }
    }
  }

  private mutating func copyRows(_ after: After, _ base: RecourseBase) {
    for row in 0..<base.rowCount {
      let family = rowMeanings[row].family
      let constraint = program.constraint(at: row)
      guard !Self.measuring.contains(family), after.concerns(constraint) else { continue }
      let expression = after.expression(constraint.expression)
      if expression.terms.isEmpty { continue }
      // After a loss fewer curators may be in use.
      let lower = family == .curatorsUsed ? nil : constraint.lower
      if lower == nil, constraint.upper == nil { continue }
      require(
        .after, .after(demand: after.demand, row: row), expression, atLeast: lower,
        atMost: constraint.upper)
    }
  }

  /// Rows that measure goals, or ask for what somebody who is lost need no longer give.
  private static let measuring: Set<ConstraintFamily> = [
    .floor, .worst, .gives, .receives, .pin, .leftOut, .anchor, .demand,
  ]

  // MARK: What a loss concerns

  private func lostChoices(_ loss: Loss) -> Set<Int> {
    var lost: Set<Int> = []
    switch loss {
    case .mentor(let id):
      let mentor = programme.teacherIndex[id]
      for (index, choice) in candidates.serves.enumerated() where choice.mentor == mentor {
        if let variable = serve[index] { lost.insert(variable.index) }
      }
      for (index, choice) in candidates.groups.enumerated() where choice.mentor == mentor {
        if let variable = group[index] { lost.insert(variable.index) }
        for join in joins[index] { lost.insert(join.variable.index) }
      }
    case .curator(let id):
      let curator = programme.schoolIndex[id]
      for (index, choice) in candidates.curatorChoices.enumerated() where choice.curator == curator
      {
        if let variable = curate[index] { lost.insert(variable.index) }
      }
    }
    return lost
  }

  /// Of what is to be kept that which the loss could take away.
  private func atRisk(_ loss: Loss, _ upkeep: Upkeep) -> Upkeep {
    switch loss {
    case .mentor(let id):
      let mentor = programme.teacherIndex[id]
      var schools: Set<Int> = []
      for choice in candidates.serves where choice.mentor == mentor {
        schools.insert(candidates.schoolOfDeficit(choice.deficit))
      }
      for choice in candidates.groups where choice.mentor == mentor {
        for join in choice.joins { schools.insert(candidates.schoolOfDeficit(join.deficit)) }
      }
      return Upkeep(
        covered: upkeep.covered.filter { school, points in
          points.value > 0 && programme.schoolIndex[school].map(schools.contains) == true
        })
    case .curator(let id):
      let curator = programme.schoolIndex[id]
      let recipients = Set(
        candidates.curatorChoices.filter { $0.curator == curator }.map(\.recipient))
      return Upkeep(
        curators: upkeep.curators.filter { school, count in
          count > 0 && programme.schoolIndex[school].map(recipients.contains) == true
        })
    }
  }

  /// Choices that could make up for the loss.
  private func recourseChoices(_ loss: Loss, _ kept: Upkeep) -> Set<Int> {
    var chosen: Set<Int> = []
    let recipients = Set(kept.curators.keys.compactMap { programme.schoolIndex[$0] })
    for (index, choice) in candidates.curatorChoices.enumerated()
    where recipients.contains(choice.recipient) {
      if let variable = curate[index] { chosen.insert(variable.index) }
    }
    let schools = Set(kept.covered.keys.compactMap { programme.schoolIndex[$0] })
    for (index, choice) in candidates.helpChoices.enumerated()
    where schools.contains(choice.receiver) {
      if let variable = help[index] { chosen.insert(variable.index) }
    }
    for (index, choice) in candidates.serves.enumerated()
    where schools.contains(candidates.schoolOfDeficit(choice.deficit)) {
      if let variable = serve[index] { chosen.insert(variable.index) }
    }
    // Others may fill up a group that somebody of these schools joins.
    for index in candidates.groups.indices
    where joins[index].contains(where: {
      schools.contains(candidates.schoolOfDeficit($0.deficit))
    }) {
      if let variable = group[index] { chosen.insert(variable.index) }
      for join in joins[index] { chosen.insert(join.variable.index) }
    }
    return chosen
  }

  /// The variables and all that follows from them, but for what only measures.
  private func dependents(of variables: Set<Int>, _ base: RecourseBase) -> Set<Int> {
    var found = variables
    // Each definition follows from choices and earlier ones.
    for (variable, definition) in definitions.prefix(base.definitionCount) {
      guard case .anyOf(let links) = definition else { continue }
      if links.contains(where: { $0.terms.contains { found.contains($0.variable.index) } }) {
        found.insert(variable.index)
      }
    }
    return found
  }

  private func curators(of recipient: School.ID) -> LinearExpression {
    let position = programme.schoolIndex[recipient]
    return LinearExpression(
      sumOf: candidates.curatorChoices.enumerated().compactMap { index, choice in
        choice.recipient == position ? curate[index] : nil
      })
  }

  private func coveredPoints(at school: School.ID) -> LinearExpression {
    programme.schoolIndex[school].map { covered[$0] } ?? LinearExpression()
  }
}
