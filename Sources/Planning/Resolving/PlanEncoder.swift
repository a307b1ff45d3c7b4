import IntegerProgramming
import Matching
import Mentoring

/// Turns a plan back into values of the program's variables, to begin from.
struct PlanEncoder {
  private let formulation: Formulation

  init(_ formulation: Formulation) { self.formulation = formulation }

  /// Values that break no row: the plan's choices as far as the programme still has them and its
  /// limits hold; of those that are beyond a limit some are left out. Nil: nothing is chosen.
  func values(of plan: Plan?) -> [Int] {
    var values = marks(of: plan)
    for variable in formulation.choices.all
    where values[variable.index] > formulation.program.bounds(of: variable).upperBound {
      values[variable.index] = 0
    }
    formulation.complete(&values)
    if plan != nil { repair(&values) }
    return values
  }

  /// 1 at each choice of the plan that the programme still has, whatever rows that breaks.
  func marks(of plan: Plan?) -> [Int] {
    var values = Array(repeating: 0, count: formulation.program.variableCount)
    if let plan { for variable in variables(of: plan) { values[variable.index] = 1 } }
    for (copy, original) in formulation.choices.recourse {
      values[copy.index] = values[original.index]
    }
    return values
  }

  // MARK: Choices

  private func variables(of plan: Plan) -> [Variable] {
    let candidates = formulation.candidates
    let programme = candidates.programme
    let choices = formulation.choices
    var found: [Variable] = []
    let curating = Set(Relations(plan).curating)
    for (index, choice) in candidates.curatorChoices.enumerated() {
      let relation = Relations.Curating(
        recipient: programme.schools[choice.recipient].id,
        curator: programme.schools[choice.curator].id)
      if let variable = choices.curate[index], curating.contains(relation) {
        found.append(variable)
      }
    }
    let help = Set(plan.help.map { [$0.giver.text, $0.receiver.text, $0.topic.text] })
    for (index, choice) in candidates.helpChoices.enumerated() {
      let key = [
        programme.schools[choice.giver].id.text, programme.schools[choice.receiver].id.text,
        programme.topics[choice.topic].id.text,
      ]
      if let variable = choices.help[index], help.contains(key) { found.append(variable) }
    }
    let tutoring = Relations(plan).tutoring
    for (index, choice) in candidates.tutorChoices.enumerated() {
      let relation = Relations.Tutorship(
        tutor: programme.teachers[choice.tutor].id, pupil: programme.pupils[choice.pupil].id)
      if let variable = choices.tutor[index], tutoring.contains(relation) { found.append(variable) }
    }
    return found + pairs(of: plan) + groups(of: plan)
  }

  /// What identifies a choice of a pair: the mentor and the deficit; the mode may have changed.
  private struct Match: Hashable {
    let mentor: Teacher.ID
    let deficit: Deficit.ID
  }

  private func pairs(of plan: Plan) -> [Variable] {
    let programme = formulation.candidates.programme
    var wanted: [Match: MeetingMode] = [:]
    for tandem in plan.tandems where !tandem.isGroup {
      for item in tandem.items {
        wanted[Match(mentor: tandem.mentor, deficit: item.deficit)] = item.mode
      }
    }
    var best: [Match: (isSame: Bool, variable: Variable)] = [:]
    for (index, choice) in formulation.candidates.serves.enumerated() {
      let match = Match(
        mentor: programme.teachers[choice.mentor].id,
        deficit: programme.deficits[choice.deficit].id)
      guard let mode = wanted[match], let variable = formulation.choices.serve[index] else {
        continue
      }
      if best[match]?.isSame != true { best[match] = (mode == choice.mode, variable) }
    }
    return best.values.map(\.variable)
  }

  private func groups(of plan: Plan) -> [Variable] {
    let programme = formulation.candidates.programme
    struct Key: Hashable {
      let mentor: Teacher.ID
      let competency: Competency.ID
      let place: School.ID?
    }
    var wanted: [Key: Set<Deficit.ID>] = [:]
    for tandem in plan.tandems {
      guard case .group(let competency, let place, _) = tandem.form else { continue }
      wanted[Key(mentor: tandem.mentor, competency: competency, place: place)] = Set(
        tandem.items.map(\.deficit))
    }
    var found: [Variable] = []
    for (index, choice) in formulation.candidates.groups.enumerated() {
      let key = Key(
        mentor: programme.teachers[choice.mentor].id,
        competency: programme.competencies[choice.competency].id,
        place: choice.place.map { programme.schools[$0].id })
      guard let members = wanted[key], let group = formulation.choices.group[index] else {
        continue
      }
      let joins = formulation.choices.joins[index].filter {
        members.contains(programme.deficits[$0.deficit].id)
      }
      if !joins.isEmpty { found += [group] + joins.map(\.variable) }
    }
    return found
  }

  // MARK: Repair

  /// Leaves choices out until every row holds; in the end it may be all of them.
  private func repair(_ values: inout [Int]) {
    let program = formulation.program
    var supporters: [[Variable]]?
    for _ in 0..<1000 {
      let violations = program.violations(of: values)
      if violations.isEmpty { return }
      let known = supporters ?? support()
      supporters = known
      var dropped: Set<Int> = []
      for violation in violations {
        guard case .constraint(let row, let activity) = violation else { continue }
        drop(from: program.constraint(at: row), activity, values, known, &dropped)
      }
      if dropped.isEmpty { break }
      for index in dropped { values[index] = 0 }
      dropEmptyGroups(&values)
      formulation.complete(&values)
    }
    guard !program.isFeasible(values) else { return }
    for variable in formulation.choices.all { values[variable.index] = 0 }
    formulation.complete(&values)
  }

  /// The choices of a broken row that weigh most against it, until the row could hold.
  private func drop(
    from row: Constraint, _ activity: Int, _ values: [Int], _ supporters: [[Variable]],
    _ dropped: inout Set<Int>
  ) {
    let isTooHigh = row.upper.map { activity > $0 } ?? false
    var excess = isTooHigh ? activity - (row.upper ?? 0) : (row.lower ?? 0) - activity
    let blamed = row.expression.terms
      .filter { values[$0.variable.index] > 0 && ($0.coefficient > 0) == isTooHigh }
      .sorted { (abs($0.coefficient), $0.variable) < (abs($1.coefficient), $1.variable) }
    for term in blamed where excess > 0 {
      for choice in supporters[term.variable.index] where values[choice.index] > 0 {
        dropped.insert(choice.index)
      }
      excess -= abs(term.coefficient) * values[term.variable.index]
    }
  }

  /// For each variable the choices from which it follows, a choice being its own.
  private func support() -> [[Variable]] {
    let dependents = formulation.dependents()
    var supporters = Array(repeating: [Variable](), count: formulation.program.variableCount)
    for choice in formulation.choices.all {
      var seen: Set<Int> = [choice.index]
      var queue = [choice.index]
      while let variable = queue.popLast() {
        supporters[variable].append(choice)
        for dependent in dependents[variable] where seen.insert(Int(dependent)).inserted {
          queue.append(Int(dependent))
        }
      }
    }
    return supporters
  }

  /// A group without a member does not take place; a join without its group is none.
  private func dropEmptyGroups(_ values: inout [Int]) {
    for (index, joins) in formulation.choices.joins.enumerated() {
      guard let group = formulation.choices.group[index] else { continue }
      if values[group.index] == 0 || joins.allSatisfy({ values[$0.variable.index] == 0 }) {
        values[group.index] = 0
        for join in joins { values[join.variable.index] = 0 }
      }
    }
  }
}
