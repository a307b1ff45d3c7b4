import IntegerProgramming
import LagrangianBound
import Mentoring

extension Formulation {
  /// The program taken apart by mentors and by schools; its objective is the current stage's.
  func decomposition() -> Decomposition {
    var variables: [VariableMeaning: Variable] = [:]
    for (index, meaning) in variableMeanings.enumerated() {
      variables[meaning] = Variable(index: index)
    }
    let blocks =
      MentorBlocks(self, variables).blocks() + SchoolBlocks(self, variables).blocks()
    let pricesRelations = usesRelations
    let pricesTrips = usesTrips
    let priced = rowMeanings.indices.filter {
      (pricesTrips || rowMeanings[$0].family != .tripLink) && isPriced($0, pricesRelations)
    }
    return Decomposition(program, pricedRows: priced, blocks: blocks)
  }

  /// Whether no block keeps the row.
  private func isPriced(_ index: Int, _ pricesRelations: Bool) -> Bool {
    let rules = candidates.programme.rules
    let row = rowMeanings[index]
    switch row.family {
    case .mentorHours, .mentorMentees, .mentorGroups, .groupSize, .groupPlace, .member, .pairLink,
      .visitLink, .visitHours, .deficit, .partnerLink:
      return false
    case .contracts:
      // A contract that one link alone needs has no variable, and counts in one block only.
      return program.constraint(at: index).expression.terms.contains { term in
        if case .partner = variableMeanings[term.variable.index] { false } else { true }
      }
    case .weakness: return rules.help.perWeakness > 1
    case .curators: return rules.curators.perRecipient > 1
    case .menteeMentors:
      guard case .teacher(let mentee) = row.subject else { return true }
      return !hasOneMentor(mentee)
    case .relationLink:
      guard case .variable(.relation(_, let mentee)) = row.subject else { return true }
      return pricesRelations || !hasOneMentor(mentee)
    default: return true
    }
  }

  private func hasOneMentor(_ mentee: Int) -> Bool {
    candidates.programme.maxMentors(of: candidates.programme.teachers[mentee]) == 1
  }

  /// Whether trips cost anything in this stage, or are limited.
  private var usesTrips: Bool {
    func isTrip(_ term: LinearExpression.Term) -> Bool {
      if case .trip = variableMeanings[term.variable.index] { true } else { false }
    }
    return program.objective.expression.terms.contains(where: isTrip)
      || rowMeanings.indices.contains { index in
        rowMeanings[index].family != .tripLink
          && program.constraint(at: index).expression.terms.contains(where: isTrip)
      }
  }

  /// Whether relations matter beyond the limit on the mentors of a mentee.
  private var usesRelations: Bool {
    !(goals[.changes]?.terms.isEmpty ?? true) || rowMeanings.contains { $0.family == .demand }
  }
}

extension StageSearch {
  /// Evaluations of the Lagrangian function for each unit of effort.
  private static let evaluationsPerEffort = 5
  /// Where one thread does both in a limited time, the bound's share of it.
  private static let shareOfBound = 0.35

  /// Runs a search and looks for a bound by mentors and schools, side by side where there are threads
  /// enough; neither knows of the other but where the plan needs no better bound.
  func searchBesideBound(
    from answer: StageAnswer,
    _ search: @escaping @Sendable () throws(SolverFailure) -> NeighbourhoodSearch
  ) throws(SolverFailure) -> (NeighbourhoodSearch, LagrangianBound?) {
    if workers.count == 1, stop.remaining != nil {
      let found = lagrangianBound(from: answer, until: stop.sharing(Self.shareOfBound)) { false }
      return (try search(), found)
    }
    let isNeedless = Flag()
    let sense = formulation.program.objective.sense
    return try workers.both { () throws(SolverFailure) in
      let found = try search()
      if answer.bound.map({ sense.meets(found.objective, $0) }) ?? false { isNeedless.raise() }
      return found
    } and: { () throws(SolverFailure) in
      lagrangianBound(from: answer, until: stop) { isNeedless.isRaised }
    }
  }

  /// A bound for a program that is too large for a proof; nil where its numbers are too large.
  private func lagrangianBound(
    from answer: StageAnswer, until stop: StopCondition, unless isNeedless: () -> Bool
  ) -> LagrangianBound? {
    if stop.holds || isNeedless() || options.effort == 0 { return nil }
    let sense = formulation.program.objective.sense
    var best = answer.bound
    return LagrangianBound.find(
      formulation.decomposition(), evaluations: options.effort * Self.evaluationsPerEffort
    ) { bound in
      if best.map({ sense.prefers($0, to: bound) }) ?? true {
        best = bound
        progress.report(answer.objective, bound)
      }
      return sense.meets(answer.objective, bound) || stop.holds || isNeedless()
    }
  }
}
