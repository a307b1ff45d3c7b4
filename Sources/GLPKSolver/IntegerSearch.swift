import CGLPK
import IntegerProgramming

/// One search for the best integer values: the relaxation first, then GLPK's branch and cut.
struct IntegerSearch {
  let program: IntegerProgram
  let request: SolveRequest
  let settings: GLPKSettings
  /// The best bound that is known, by the caller's word or by exact proof.
  var bound: Int?

  init(program: IntegerProgram, request: SolveRequest, settings: GLPKSettings) {
    self.program = program
    self.request = request
    self.settings = settings
    bound = request.objectiveBound
  }

  var sense: Sense { program.objective.sense }

  mutating func run() throws(SolverFailure) -> Solution {
    if startIsGoodEnough { return answer(.gapReached, nil, nodes: 0) }
    let watch = Watch(request, sense: sense)
    let problem = try GLPKProblem.copying(program)
    let end = try problem.solveRelaxation(settings, request.limits, watch)
    if end == .infeasible, request.start == nil { return .infeasible }
    guard end == .optimal else {
      return answer(end == .infeasible ? .numericalTrouble : end, nil, nodes: 0)
    }
    if let proven = try problem.relaxation(of: program).bound { tighten(proven) }
    if startIsGoodEnough { return answer(.gapReached, nil, nodes: 0) }
    let outcome = try search(problem, watch)
    return judge(outcome)
  }

  /// What GLPK's search left behind.
  private struct Outcome {
    var status: TerminationStatus
    var values: [Double]?
    var objective: Double?
    var bound: Double?
    var nodes: Int
  }

  private func search(
    _ problem: borrowing GLPKProblem, _ watch: Watch
  ) throws(SolverFailure) -> Outcome {
    var options = cglpk_search_options()
    options.branching = settings.branching.rawValue
    let order = request.emphasis == .proof ? settings.proofNodeOrder : settings.nodeOrder
    options.backtracking = order.rawValue
    options.lookahead = Int32(request.emphasis == .proof ? settings.lookahead : 0)
    options.cuts = settings.usesCuts ? 1 : 0
    // GLPK drops nodes within this share of the incumbent; less than a unit must be left.
    options.objective_tolerance = max(1e-12, min(1e-7, 0.1 / (1 + program.largestObjective)))
    options.node_limit = Int64(request.limits.nodeLimit.map { max(0, $0) } ?? -1)
    options.iteration_limit = Int64(request.limits.simplexIterationLimit.map { max(0, $0) } ?? -1)
    options.absolute_gap = Double(max(0, request.limits.absoluteGap))
    options.relative_gap = max(0, request.limits.relativeGap)
    options.has_target = bound == nil ? 0 : 1
    options.target = Double(bound ?? 0)
    let start = [0] + (request.start ?? []).map(Double.init)
    var result = cglpk_search_result()
    let session = problem.session
    let ranks = [0] + request.branchingRanks
    let code = start.withUnsafeBufferPointer { start in
      ranks.withUnsafeBufferPointer { ranks in
        if request.start != nil { options.start = start.baseAddress }
        if ranks.count == program.variableCount + 1 { options.rank = ranks.baseAddress }
        return watch.with { cglpk_search(session, $0, &options, &result) }
      }
    }
    try problem.check(code, "searching for whole numbers")
    let incumbent = cglpk_incumbent(session)
    return Outcome(
      status: GLPKStatus.status(code: code, result),
      values: incumbent.map {
        Array(UnsafeBufferPointer(start: $0, count: program.variableCount))
      },
      objective: result.last.has_incumbent != 0 ? result.last.incumbent : nil,
      bound: result.last.has_bound != 0 ? result.last.bound : nil,
      nodes: Int(result.last.nodes))
  }

  /// Believes GLPK as far as exact checks allow.
  private mutating func judge(_ outcome: Outcome) -> Solution {
    let values = outcome.values.flatMap(verified)
    let claimed = outcome.objective.flatMap { Int(exactly: $0.rounded()) }
    // A solution that does not stand the check may have cut off better ones: the open nodes'
    // bound holds only as far as its objective.
    if let open = outcome.bound.flatMap({ Int(exactly: $0) }) {
      tighten(claimed.map { sense.prefers($0, to: open) ? $0 : open } ?? open)
    }
    switch outcome.status {
    case .optimal:
      guard let values, program.objective.value(at: values) == claimed else {
        return answer(.numericalTrouble, values, nodes: outcome.nodes)
      }
      if let claimed { tighten(claimed) }
      return answer(.gapReached, values, nodes: outcome.nodes)
    case .infeasible:
      if request.start != nil { return answer(.numericalTrouble, nil, nodes: outcome.nodes) }
      return Solution(
        status: .infeasible, values: nil, objective: nil, bound: nil, nodes: outcome.nodes)
    case .gapReached where values == nil && outcome.values != nil:
      return answer(.numericalTrouble, nil, nodes: outcome.nodes)
    default:
      return answer(outcome.status, values, nodes: outcome.nodes)
    }
  }
}
