import Foundation
import GLPKSolver
import IntegerProgramming
import Testing

@Suite(.serialized) struct LimitTests {
  let solver = GLPKSolver()
  let hard = SmallPrograms.knapsack(items: 400, seed: 5)

  @Test func theSameNodeLimitGivesTheSameAnswer() throws {
    let request = SolveRequest(limits: SolveLimits(nodeLimit: 200))
    let first = try solver.solve(hard, request)
    #expect(first.status == .nodeLimit && first.nodes == 200)
    let objective = try #require(first.objective)
    #expect(try #require(first.bound) > objective)
    #expect(try solver.solve(hard, request) == first)
  }

  @Test func theSameIterationLimitGivesTheSameAnswer() throws {
    let request = SolveRequest(limits: SolveLimits(simplexIterationLimit: 2_000))
    let first = try solver.solve(hard, request)
    #expect(first.status == .iterationLimit)
    #expect(try solver.solve(hard, request) == first)
  }

  @Test func theStartSurvivesALimitBeforeAnythingIsFound() throws {
    let start = [Int](repeating: 0, count: hard.variableCount)
    for limits in [SolveLimits(timeLimit: 0), SolveLimits(nodeLimit: 0)] {
      let solution = try solver.solve(hard, SolveRequest(limits: limits, start: start))
      #expect(solution.values == start && solution.objective == 0)
      #expect(!solution.status.isProof)
    }
  }

  @Test func timeLimitsHoldInTheSearch() throws {
    let solution = try solver.solve(hard, SolveRequest(limits: SolveLimits(timeLimit: 0.3)))
    #expect(solution.status == .timeLimit && solution.values != nil && solution.bound != nil)
  }

  @Test func timeLimitsHoldInTheRelaxation() throws {
    let large = wide(rows: 600, columns: 3_000)
    let limits = SolveLimits(timeLimit: 0.2)
    #expect(try solver.relax(large, SolveRequest(limits: limits)).status == .timeLimit)
    #expect(try solver.solve(large, SolveRequest(limits: limits)).status == .timeLimit)
  }

  @Test func anInterruptionEndsSearchAndRelaxation() throws {
    let interruption = Interruption()
    let request = SolveRequest(isInterrupted: { interruption.isRaised })
    let thread = Thread {
      Thread.sleep(forTimeInterval: 0.2)
      interruption.raise()
    }
    thread.start()
    let solution = try solver.solve(hard, request)
    #expect(solution.status == .interrupted && solution.values != nil)
    let large = wide(rows: 600, columns: 3_000)
    #expect(try solver.relax(large, request).status == .interrupted)
  }

  @Test func gapsEndTheSearchEarly() throws {
    let wanted = SolveLimits(relativeGap: 0.01)
    let solution = try solver.solve(hard, SolveRequest(limits: wanted))
    #expect(solution.status == .gapReached)
    let (objective, bound) = (try #require(solution.objective), try #require(solution.bound))
    #expect(Double(bound - objective) <= 0.01 * Double(objective))
    let absolute = SolveRequest(limits: SolveLimits(absoluteGap: 1_000))
    #expect(try solver.solve(hard, absolute).status == .gapReached)
  }

  @Test func progressNeverGetsWorse() throws {
    let history = History()
    let limits = SolveLimits(nodeLimit: 500)
    let request = SolveRequest(limits: limits, progress: { history.append($0) })
    let solution = try solver.solve(hard, request)
    let incumbents = history.all.compactMap(\.incumbent)
    #expect(!incumbents.isEmpty && incumbents == incumbents.sorted())
    #expect(incumbents.last == solution.objective)
    let bounds = history.all.compactMap(\.bound)
    #expect(!bounds.isEmpty && bounds == bounds.sorted(by: >))
  }

  /// A dense program whose relaxation takes seconds.
  private func wide(rows: Int, columns: Int) -> IntegerProgram {
    var generator = SplitMix64(state: 11)
    var program = IntegerProgram()
    let variables = (0..<columns).map { _ in program.addVariable(lower: 0, upper: 50) }
    for _ in 0..<rows {
      let terms = variables.map {
        LinearExpression.Term(Int.random(in: 1...99, using: &generator), $0)
      }
      program.addConstraint(LinearExpression(terms), lower: nil, upper: 100_000)
    }
    let value = variables.map {
      LinearExpression.Term(Int.random(in: 1...99, using: &generator), $0)
    }
    program.objective = Objective(.maximize, LinearExpression(value))
    return program
  }
}

/// Collects reports that come from another function's inside.
final class History: @unchecked Sendable {
  private let lock = NSLock()
  private var reports: [SolverProgress] = []

  func append(_ report: SolverProgress) {
    lock.withLock { reports.append(report) }
  }

  var all: [SolverProgress] {
    lock.withLock { reports }
  }
}
