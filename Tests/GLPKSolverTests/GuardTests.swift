import CGLPK
import IntegerProgramming
import Testing

@testable import GLPKSolver

/// GLPK ends the process when it is used wrongly; the guard must not let it.
@Suite struct GuardTests {
  @Test func hundredsOfWrongCallsAreSurvived() throws {
    let program = SmallPrograms.random(seed: 7)
    let expected = try GLPKSolver().solve(program)
    for _ in 0..<300 {
      #expect(try textOfWrongCall().contains("column index out of range"))
      #expect(try GLPKSolver().solve(program) == expected)
    }
  }

  @Test func aBrokenSessionRefusesFurtherCalls() throws {
    let session = try #require(cglpk_open())
    defer { cglpk_close(session) }
    #expect(cglpk_add_rows(session, -1, [0], [0]) == CGLPK_FAULT)
    #expect(cglpk_add_rows(session, 1, [0, 0], [0, 1]) == CGLPK_FAULT)
    #expect(cglpk_column_count(session) == 0)
  }

  @Test func aThreadHasOneSessionAtATime() throws {
    let problem = try GLPKProblem()
    #expect(throws: SolverFailure.self) { try GLPKSolver().solve(SmallPrograms.random(seed: 7)) }
    #expect(cglpk_column_count(problem.session) == 0)
  }

  @Test func aProgressReportThatSolvesFailsAndHarmsNothing() throws {
    let program = SmallPrograms.knapsack(items: 20, seed: 1)
    let expected = try GLPKSolver().solve(program)
    let request = SolveRequest(progress: { _ in
      #expect(throws: SolverFailure.self) { try GLPKSolver().solve(program) }
    })
    #expect(try GLPKSolver().solve(program, request) == expected)
  }

  @Test func numbersThatADoubleCannotHoldAreRefused() {
    var program = IntegerProgram()
    let many = program.addVariable(lower: 0, upper: 1 << 54)
    program.addConstraint(LinearExpression([.init(1, many)]), lower: nil, upper: 5)
    #expect {
      try GLPKSolver().solve(program)
    } throws: { error in
      (error as? SolverFailure)?.code == .numberOutOfRange
    }
  }

  private func textOfWrongCall() throws -> String {
    let session = try #require(cglpk_open())
    defer { cglpk_close(session) }
    _ = cglpk_add_columns(session, 1, [0, 0], [0, 1], [0, 1])
    _ = cglpk_add_rows(session, 1, [0, 0], [0, 1])
    #expect(cglpk_set_row(session, 1, 1, [0, 5], [0, 1]) == CGLPK_FAULT)
    return String(cString: cglpk_text(session))
  }
}
