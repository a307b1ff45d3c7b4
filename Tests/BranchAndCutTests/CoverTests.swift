import GLPKSolver
import IntegerProgramming
import Testing

@testable import BranchAndCut

/// A search of one goal after another, each going on with the tree of the one before.
@Suite struct CoverTests {
  static let programs: [(UInt64, SmallProgram)] =
    BranchAndCutTests.seeds.map { ($0, SmallProgram(seed: $0)) }
    + (1...20).map { ($0, SmallProgram(narrow: $0)) }

  @Test(arguments: [0, 5]) func aCoverLosesNothingThatLaterGoalsMayChoose(spare: Int) throws {
    var parts = 0
    var shut = 0
    for (seed, small) in Self.programs {
      guard let optimum = small.optimum else { continue }
      let cover = try #require(try first(small, spare).cover, "seed \(seed)")
      parts = max(parts, cover.partCount)
      shut += small.solutions.count { !cover.contains($0) }
      for solution in small.solutions
      where abs(small.program.objective.expression.value(at: solution) - optimum) <= spare {
        #expect(cover.contains(solution), "seed \(seed)")
      }
    }
    // Some covers have many parts, and leave much out.
    #expect(parts > 5)
    #expect(shut > (spare == 0 ? 50 : 5))
  }

  @Test(arguments: [0, 5]) func theNextGoalIsAsGoodAsWithoutTheCover(spare: Int) throws {
    for (seed, small) in Self.programs {
      guard let optimum = small.optimum else { continue }
      let answer = try first(small, spare)
      let other = SmallProgram(narrow: seed + 1000).program.objective.expression
      let isMaximised = small.program.objective.sense == .maximize
      var next = small.program
      next.addConstraint(
        next.objective.expression, lower: isMaximised ? optimum - spare : nil,
        upper: isMaximised ? nil : optimum + spare)
      let count = small.program.variableCount
      let terms = other.terms.filter { $0.variable.index < count }
      next.objective = Objective(.minimize, LinearExpression(terms))
      let expected = small.solutions.filter { next.isFeasible($0) }
        .map { next.objective.expression.value(at: $0) }.min()
      for threads in [1, 2] {
        let found = try BranchAndCut(solver: GLPKSolver(), threads: threads).solve(
          next, SolveRequest(start: answer.solution.values), within: answer.cover, keeping: 0)
        #expect(found.solution.objective == expected, "seed \(seed)")
        #expect(found.solution.status == .optimal, "seed \(seed)")
      }
    }
  }

  /// The last column is held at 0 and left out for a goal that does not name it, and then comes in.
  @Test func aCoverLosesNothingWhereAColumnComesIn() throws {
    var shut = 0
    for (seed, small) in Self.programs {
      let last = Variable(index: small.program.variableCount - 1)
      var goal = small.program
      goal.objective = Objective(
        goal.objective.sense,
        LinearExpression(goal.objective.expression.terms.filter { $0.variable != last }))
      let without = goal.restricted(
        fixing: Array(repeating: 0, count: goal.variableCount),
        free: goal.variables.map { $0 != last })
      guard without.conflicts.isEmpty else { continue }
      let answer = try BranchAndCut(solver: GLPKSolver(), threads: 1)
        .solve(without.program, SolveRequest(), within: nil, keeping: 0)
      guard let optimum = answer.solution.objective, let cover = answer.cover else { continue }
      let wider = cover.spread(over: goal, at: without.freeVariables.map(\.index))
      for solution in small.solutions {
        var bare = solution
        bare[last.index] = 0
        guard goal.isFeasible(bare) else { continue }
        if goal.objective.expression.value(at: bare) == optimum {
          #expect(wider.contains(solution), "seed \(seed)")
        } else if !wider.contains(solution) {
          shut += 1
        }
      }
    }
    #expect(shut > 20)
  }

  @Test func nothingIsSaidOfASearchThatDidNotEnd() throws {
    let small = try #require(
      BranchAndCutTests.seeds.lazy.map(SmallProgram.init(seed:)).first { $0.solutions.count > 3 })
    let answer = try BranchAndCut(solver: GLPKSolver(), threads: 1).solve(
      small.program, SolveRequest(start: small.solutions.first, isInterrupted: { true }),
      within: nil, keeping: 0)
    #expect(answer.cover == nil)
  }

  private func first(_ small: SmallProgram, _ spare: Int) throws -> BranchAndCut.Answer {
    try BranchAndCut(solver: GLPKSolver(), threads: 1)
      .solve(small.program, SolveRequest(), within: nil, keeping: spare)
  }
}
