import BranchAndCut
import IntegerProgramming

/// Solves one stage of a question as a whole, by branch and cut, going on from what is known.
struct WholeSearch {
  let formulation: Formulation
  let solver: any Solver
  let threads: Int
  let iterations: Int
  let isInterrupted: @Sendable () -> Bool

  private var program: IntegerProgram { formulation.program }
  private var sense: Sense { formulation.program.objective.sense }

  struct Answer {
    /// Better than what there was; nil: nothing better was found.
    var values: [Int]?
    /// Nothing is better; nil: nothing is known.
    var bound: Int?
    /// Where everything is that later stages can look at; nil: anywhere.
    var cover: OptimaCover?
  }

  /// - Parameters:
  ///   - bound: one that holds already.
  ///   - cover: of an earlier stage of this question; nil: anywhere.
  ///   - groundwork: one that applies to this stage; nil: there is none.
  ///   - spare: how much a later stage may give up of this one; nil: not known.
  func run(
    from start: [Int], bound: Int?, within cover: OptimaCover?, _ groundwork: Groundwork?,
    keeping spare: Int?
  ) throws(SolverFailure) -> Answer {
    let terms = program.objective.expression.normalized().terms
    if terms.count == 1, let guide = formulation.guide {
      return try raiseLevel(of: terms[0], guide, from: start, bound: bound, within: cover)
    }
    guard let groundwork else {
      return try solve(from: start, bound: bound, within: cover, keeping: spare)
    }
    let inside = try solve(
      from: start, bound: bound, within: groundwork.cover.extended(to: program), keeping: spare)
    let best = program.objective.value(at: inside.values ?? start)
    if groundwork.reaches(best, sense) { return inside }
    let outside = groundwork.bound(sense)
    // Everything as good as the groundwork reaches was looked at, if the search came to its end.
    guard inside.bound == best else {
      var open = inside
      open.bound = inside.bound.map { sense.prefers(outside, to: $0) ? outside : $0 }
      return open
    }
    if outside == best { return inside }
    var answer = try solve(
      from: inside.values ?? start, bound: outside, within: nil, keeping: spare)
    answer.values = answer.values ?? inside.values
    return answer
  }

  private func solve(
    from start: [Int], bound: Int?, within cover: OptimaCover?, keeping spare: Int?
  ) throws(SolverFailure) -> Answer {
    var request = request
    request.start = start
    request.objectiveBound = bound
    let found = try branchAndCut.solve(program, request, within: cover, keeping: spare)
    var answer = Answer(values: nil, bound: found.solution.bound, cover: found.cover ?? cover)
    if let values = found.solution.values, values != start { answer.values = values }
    return answer
  }

  /// Asks for a level above the plan's until there is none: Docs/Search.md, proof.
  private func raiseLevel(
    of term: LinearExpression.Term, _ guide: Formulation.Guide, from start: [Int], bound: Int?,
    within cover: OptimaCover?
  ) throws(SolverFailure) -> Answer {
    let isRaised = (sense == .maximize) == (term.coefficient > 0)
    let range = program.bounds(of: term.variable)
    var values = start
    var answer = Answer(values: nil, bound: bound, cover: cover)
    while !isInterrupted() {
      let level = values[term.variable.index]
      if level == (isRaised ? range.upperBound : range.lowerBound) { break }
      if answer.bound == program.objective.value(at: values) { break }
      var sharper = program
      sharper.setBounds(
        of: term.variable,
        isRaised ? (level + 1)...range.upperBound : range.lowerBound...(level - 1))
      sharper.objective = guide.objective
      var request = request
      request.mustBeat = guide.limit + (guide.objective.sense == .maximize ? -1 : 1)
      // One plan is enough.
      request.objectiveBound = guide.limit
      let solution = try branchAndCut.solve(sharper, request, within: cover, keeping: nil).solution
      if let found = solution.values {
        values = found
        formulation.complete(&values)
        answer.values = values
      } else {
        if solution.status == .infeasible { answer.bound = program.objective.value(at: values) }
        break
      }
    }
    return answer
  }

  private var branchAndCut: BranchAndCut { BranchAndCut(solver: solver, threads: threads) }

  private var request: SolveRequest {
    let isInterrupted = isInterrupted
    return SolveRequest(
      limits: SolveLimits(simplexIterationLimit: iterations),
      branchingRanks: formulation.ranks(of: Array(program.variables)), emphasis: .proof,
      isInterrupted: { isInterrupted() })
  }
}
