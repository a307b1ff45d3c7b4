import Foundation
import GLPKSolver
import IntegerProgramming
import Testing

@Suite struct ThreadTests {
  @Test func threadsSideBySideGiveTheSameAnswers() throws {
    let programs = (0..<6).map { SmallPrograms.knapsack(items: 40, seed: UInt64($0)) }
    let request = SolveRequest(limits: SolveLimits(nodeLimit: 300))
    let expected = try programs.map { try GLPKSolver().solve($0, request) }
    let answers = Answers()
    let threads = (0..<2).map { _ in
      let thread = Thread {
        answers.append(programs.map { try? GLPKSolver().solve($0, request) })
      }
      thread.stackSize = 16 << 20
      return thread
    }
    for thread in threads { thread.start() }
    #expect(answers.wait(for: 2) == [expected, expected])
  }
}

/// Answers handed from threads to the one that waits for them.
private final class Answers: @unchecked Sendable {
  private let condition = NSCondition()
  private var all: [[Solution?]] = []

  func append(_ answers: [Solution?]) {
    condition.withLock {
      all.append(answers)
      condition.signal()
    }
  }

  func wait(for count: Int) -> [[Solution?]] {
    condition.withLock {
      while all.count < count { condition.wait() }
      return all
    }
  }
}
