import GLPKSolver
import IntegerProgramming
import Testing

@Suite struct GLPKSolverTests {
  let solver = GLPKSolver()

  /// max 3x + 2y, x + y <= 4, x + 3y <= 6, 0 <= x <= 3, y >= 0: the corners are (3, 1) with 11,
  /// (3, 0) with 9 and (0, 2) with 4; (3, 1) is integral, so it is the optimum.
  @Test func solvesAHandSolvedProgram() throws {
    var program = IntegerProgram()
    let x = program.addVariable(lower: 0, upper: 3)
    let y = program.addVariable(lower: 0, upper: 10)
    program.addConstraint(LinearExpression(sumOf: [x, y]), lower: nil, upper: 4)
    program.addConstraint(LinearExpression([.init(1, x), .init(3, y)]), lower: nil, upper: 6)
    program.objective = Objective(.maximize, LinearExpression([.init(3, x), .init(2, y)]))
    let solution = try solver.solve(program)
    #expect(solution.values == [3, 1] && solution.objective == 11)
    #expect(solution.status == .optimal && solution.bound == 11)
    let relaxation = try solver.relax(program)
    #expect(relaxation.values == [3, 1])
    #expect(relaxation.bound == 11)
  }

  /// 2x = 3 has half a solution: the relaxation is feasible, the program is not.
  @Test func tellsInfeasibleProgramsApart() throws {
    var program = IntegerProgram()
    let x = program.addVariable(lower: 0, upper: 3)
    program.addConstraint(LinearExpression([.init(2, x)]), lower: 3, upper: 3)
    #expect(try solver.solve(program).status == .infeasible)
    #expect(try solver.relax(program).status == .optimal)
    program.setConstraintBounds(at: 0, lower: 7, upper: 7)
    #expect(try solver.relax(program).status == .infeasible)
    program.setConstraintBounds(at: 0, lower: 4, upper: 2)
    #expect(try solver.solve(program).status == .infeasible)
  }

  @Test func programsWithoutVariablesOrRowsAreSolved() throws {
    var program = IntegerProgram()
    program.objective.expression.constant = 7
    #expect(try solver.solve(program).objective == 7)
    let x = program.addVariable(lower: -4, upper: 9)
    program.objective = Objective(.minimize, LinearExpression([.init(2, x)], constant: 1))
    #expect(try solver.solve(program).objective == -7)
    #expect(try solver.relax(program).bound == -7)
    program.addConstraint(LinearExpression(), lower: 1, upper: nil)
    #expect(try solver.solve(program).status == .infeasible)
  }

  @Test func emptyRowsAmongOthersAreObeyed() throws {
    var program = IntegerProgram()
    let x = program.addVariable(lower: 0, upper: 9)
    program.addConstraint(LinearExpression([.init(1, x)]), lower: 2, upper: nil)
    program.addConstraint(LinearExpression(), lower: 0, upper: 0)
    program.objective = Objective(.minimize, LinearExpression([.init(1, x)]))
    #expect(try solver.solve(program).objective == 2)
    program.addConstraint(LinearExpression(), lower: 1, upper: 2)
    #expect(try solver.solve(program).status == .infeasible)
  }

  @Test func anInfeasibleStartIsRefused() throws {
    let program = SmallPrograms.knapsack(items: 10, seed: 3)
    for start in [[Int](repeating: 1, count: 10), [1, 0]] {
      #expect {
        try solver.solve(program, SolveRequest(start: start))
      } throws: { error in
        (error as? SolverFailure)?.code == .infeasibleStart
      }
    }
  }

  @Test func aStartThatMeetsTheKnownBoundIsOptimalAtOnce() throws {
    let program = SmallPrograms.knapsack(items: 30, seed: 3)
    let best = try solver.solve(program)
    let request = SolveRequest(start: best.values, objectiveBound: best.objective)
    let again = try solver.solve(program, request)
    #expect(again.status == .optimal && again.values == best.values && again.nodes == 0)
  }

  @Test func aWrongKnownBoundIsNotBelieved() throws {
    let program = SmallPrograms.knapsack(items: 20, seed: 3)
    let best = try #require(try solver.solve(program).objective)
    let solution = try solver.solve(program, SolveRequest(objectiveBound: best / 2))
    #expect(solution.status == .numericalTrouble && solution.bound == nil)
  }

  /// Differences of one unit count although the objective is near 10^10.
  @Test func largeObjectivesAreSolvedToTheUnit() throws {
    var program = IntegerProgram()
    let x = (0..<8).map { _ in program.addBinary() }
    program.addConstraint(LinearExpression(sumOf: x), lower: 3, upper: 3)
    program.objective = Objective(
      .maximize,
      LinearExpression(x.enumerated().map { .init(1_000_000_000 + $0, $1) }, constant: 7))
    let solution = try solver.solve(program)
    #expect(solution.objective == 3_000_000_000 + 5 + 6 + 7 + 7)
    #expect(solution.status == .optimal)
  }
}
