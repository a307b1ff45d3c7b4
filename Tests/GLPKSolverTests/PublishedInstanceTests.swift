import Foundation
import GLPKSolver
import IntegerProgramming
import Testing

@Suite(
  .enabled(if: PublishedInstances.folder != nil, "\(PublishedInstances.absence)"), .serialized)
struct PublishedInstanceTests {
  @Test func assignmentProblemsHaveTheirPublishedOptima() throws {
    let published = try PublishedInstances.assignmentOptima()
    #expect(published.count >= 40)
    for (name, sense, optimum) in published {
      let program = try PublishedInstances.assignment(name, sense)
      let solution = try timed("\(name) \(sense)") { try GLPKSolver().solve(program) }
      #expect(solution.status == .optimal && solution.objective == optimum, "\(name) \(sense)")
    }
  }

  @Test(arguments: 1...6)
  func locationProblemsHaveTheirPublishedOptima(number: Int) throws {
    let program = try PublishedInstances.location("p\(number)")
    let solution = try timed("p\(number)") { try GLPKSolver().solve(program) }
    #expect(solution.status == .optimal)
    #expect(try solution.objective == PublishedInstances.locationOptima()[number - 1])
  }

  private func timed(_ name: String, _ solve: () throws -> Solution) rethrows -> Solution {
    let clock = ContinuousClock()
    let begin = clock.now
    let solution = try solve()
    print(name, clock.now - begin, "nodes:", solution.nodes)
    return solution
  }
}
