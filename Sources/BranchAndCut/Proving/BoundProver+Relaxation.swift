import IntegerProgramming

extension BoundProver {
  /// The best bound that the relaxation with its cuts proves by itself; nil: none within the limits of
  /// the request, of which time and interruption are heeded.
  public func proveWithoutCases(
    _ program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> BoundProof? {
    try minimizing(program) { (program, _) throws(SolverFailure) in
      try boundMinimum(of: program, request)
    }
  }

  /// Programs with more variables get no cuts here: their relaxation alone takes long enough.
  private static let greatestCut = 6000

  private func boundMinimum(
    of program: IntegerProgram, _ request: SolveRequest
  ) throws(SolverFailure) -> BoundProof? {
    guard let prepared = Preparation(program, upTo: nil, tightensRows: false) else { return nil }
    let watch = SearchWatch(request)
    return try solver.withRelaxation(of: prepared.program, request) {
      (session) throws(SolverFailure) -> BoundProof? in
      guard case .optimal = try session.solve(iterationLimit: nil, objectiveLimit: nil) else {
        return nil
      }
      var strengthening = try RootStrengthening(
        prepared, session, .none, carried: [], fixes: false)
      if program.variableCount <= Self.greatestCut { _ = try strengthening.run(watch) }
      let strong = strengthening.strengthened
      // Cuts that were given up meanwhile have left the session.
      guard case .optimal = try session.solve(iterationLimit: nil, objectiveLimit: nil) else {
        return nil
      }
      var prices = try session.point().rowDuals
      guard prices.count == strong.constraintCount else { return nil }
      // The session has cuts in numbers of a moderate size.
      for (position, cut) in strengthening.cuts.enumerated() {
        prices[program.constraintCount + position] *= cut.scale
      }
      let sums = RowSums(strong, target: 0)
      guard
        let sum = sums.sum(
          prices: prices.enumerated().map { ($0.offset, $0.element) }, takesObjective: true)
      else { return nil }
      // Without the objective's side: how great a side would still leave nothing.
      let slack = sums.row(of: sum).slack(strong.variableLower, strong.variableUpper)
      let factor = Int128(sum.objective)
      let (steps, rest) = (-slack).quotientAndRemainder(dividingBy: factor)
      guard let whole = Int(exactly: steps) else { return nil }
      let used = CutsInUse(
        strengthening.made.cuts, strengthening.made.inUse, after: program.constraintCount)
      return BoundProof(
        bound: whole + (rest > 0 ? 1 : 0),
        probed: prepared.probed.map { .init(variable: $0.column, value: $0.value) },
        measured: used.measured(prepared.program), cuts: used.cuts,
        nodes: [used.renumber(.init(steps: [.sum(sum)], split: nil))])
    }
  }
}
