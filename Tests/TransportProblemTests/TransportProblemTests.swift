import IntegerProgramming
import TestSupport
import Testing
import TransportProblem

@Suite struct TransportProblemTests {
  /// Up to four places a side, twelve arcs, capacities from 0 to 3.
  private func made(_ random: inout SplitMix64) -> TransportProblem? {
    func capacities() -> [Int] {
      (0..<(1 + Int.random(in: 0..<4, using: &random))).map { _ in
        Int.random(in: 0..<4, using: &random)
      }
    }
    let (from, to) = (capacities(), capacities())
    let arcs = (0..<Int.random(in: 0..<13, using: &random)).map { _ in
      TransportProblem.Arc(
        from: Int.random(in: 0..<from.count, using: &random),
        to: Int.random(in: 0..<to.count, using: &random),
        worth: 1 + Int.random(in: 0..<20, using: &random))
    }
    return TransportProblem(fromCapacities: from, toCapacities: to, arcs: arcs)
  }

  /// What a choice is worth; nil where it breaks a capacity.
  private func worth(_ isMade: (Int) -> Bool, _ problem: TransportProblem) -> Int? {
    var (from, to) = (problem.fromCapacities, problem.toCapacities)
    var worth = 0
    for (index, arc) in problem.arcs.enumerated() where isMade(index) {
      from[arc.from] -= 1
      to[arc.to] -= 1
      worth += arc.worth
    }
    return (from + to).allSatisfy { $0 >= 0 } ? worth : nil
  }

  @Test func nothingIsBetterThanWhatIsFoundAndPricesProveIt() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<1000 {
      let problem = try #require(made(&random))
      let solution = try #require(problem.solve(unless: { false }))
      let best = (0..<(1 << problem.arcs.count)).compactMap { choice in
        worth({ choice >> $0 & 1 == 1 }, problem)
      }.max()
      #expect(worth({ solution.isMade[$0] }, problem) == solution.worth)
      #expect(solution.worth == best)
      #expect((solution.fromPrices + solution.toPrices).allSatisfy { $0 >= 0 })
      #expect(
        problem.bound(fromPrices: solution.fromPrices, toPrices: solution.toPrices)
          == solution.worth)
    }
  }

  @Test func whatIsStoppedHasNoAnswer() throws {
    let problem = try #require(
      TransportProblem(
        fromCapacities: [1], toCapacities: [1], arcs: [.init(from: 0, to: 0, worth: 1)]))
    #expect(problem.solve(unless: { true }) == nil)
  }

  @Test func whatIsNoTransportProblemIsRefused() {
    typealias Arc = TransportProblem.Arc
    func isRefused(_ from: [Int], _ to: [Int], _ arcs: [Arc]) -> Bool {
      TransportProblem(fromCapacities: from, toCapacities: to, arcs: arcs) == nil
    }
    #expect(isRefused([-1], [1], []))
    #expect(isRefused([1], [1], [Arc(from: 1, to: 0, worth: 1)]))
    #expect(isRefused([1], [1], [Arc(from: 0, to: 0, worth: 0)]))
    #expect(isRefused([1], [1], [Arc(from: 0, to: 0, worth: .max)]))
    #expect(!isRefused([.max], [1], [Arc(from: 0, to: 0, worth: 1)]))
  }
}
