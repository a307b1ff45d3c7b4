import IntegerProgramming
import TestSupport
import Testing
import TransportProblem

@Suite struct TransportProgramTests {
  /// Limits on two sides, written in all the ways a program may write them.
  private func made(_ random: inout SplitMix64) -> IntegerProgram {
    var program = IntegerProgram()
    let sides = [
      1 + Int.random(in: 0..<3, using: &random), 1 + Int.random(in: 0..<3, using: &random),
    ]
    var rows = sides.map { [[Variable]](repeating: [], count: $0) }
    var objective = LinearExpression()
    for _ in 0..<(1 + Int.random(in: 0..<8, using: &random)) {
      let variable =
        Int.random(in: 0..<6, using: &random) == 0
        ? program.addVariable(lower: 1, upper: 1) : program.addBinary()
      objective.terms.append(.init(Int.random(in: 0..<30, using: &random) - 8, variable))
      for side in 0...1 where Int.random(in: 0..<5, using: &random) > 0 {
        rows[side][Int.random(in: 0..<(sides[side]), using: &random)].append(variable)
      }
    }
    objective.constant = Int.random(in: 0..<5, using: &random)
    for members in rows.joined() {
      for _ in 0..<(1 + Int.random(in: 0..<2, using: &random)) {
        let scale = 1 + Int.random(in: 0..<4, using: &random)
        let limit =
          scale * (members.count / 2 + Int.random(in: 0..<2, using: &random))
          + Int.random(in: 0..<scale, using: &random)
        let isNegated = Int.random(in: 0..<3, using: &random) == 0
        let sum = LinearExpression(members.map { .init(isNegated ? -scale : scale, $0) })
        program.addConstraint(
          sum, lower: isNegated ? -limit : nil, upper: isNegated ? nil : limit)
      }
    }
    program.objective = Objective(
      Int.random(in: 0..<2, using: &random) == 0 ? .maximize : .minimize, objective)
    return program
  }

  @Test func theOptimumIsThatOfEnumeration() throws {
    var random = SplitMix64(seed: 2)
    var solved = 0
    for _ in 0..<1500 {
      let program = made(&random)
      let points = (0..<(1 << program.variableCount)).map { choice in
        (0..<program.variableCount).map { choice >> $0 & 1 }
      }.filter(program.isFeasible)
      let values = points.map { program.objective.expression.value(at: $0) }
      let best = program.objective.sense == .maximize ? values.max() : values.min()
      guard let transport = TransportProgram(program) else { continue }
      let optimum = try #require(transport.solve(unless: { false }))
      solved += 1
      #expect(program.isFeasible(optimum.values))
      #expect(program.objective.expression.value(at: optimum.values) == optimum.objective)
      #expect(optimum.objective == best)
      #expect(optimum.bound == best)
    }
    #expect(solved > 1200)
  }

  @Test func otherProgramsAreLeftToOthers() {
    func isRecognised(
      upper: Int = 1, _ rows: (terms: [(Int, Int)], lower: Int?, upper: Int?)...
    ) -> Bool {
      var program = IntegerProgram()
      let variables = (0..<3).map { _ in program.addVariable(lower: 0, upper: upper) }
      program.objective = Objective(.maximize, LinearExpression(variables.map { .init(1, $0) }))
      for row in rows {
        program.addConstraint(
          LinearExpression(row.terms.map { .init($0.0, variables[$0.1]) }), lower: row.lower,
          upper: row.upper)
      }
      return TransportProgram(program) != nil
    }
    #expect(isRecognised(([(1, 0), (1, 1)], nil, 1), ([(2, 1), (2, 2)], nil, 3)))
    // Three rows, each beside each: no two sides.
    #expect(
      !isRecognised(
        ([(1, 0), (1, 1)], nil, 1), ([(1, 1), (1, 2)], nil, 1), ([(1, 0), (1, 2)], nil, 1)))
    #expect(!isRecognised(([(1, 0), (2, 1)], nil, 2)))
    #expect(!isRecognised(([(1, 0), (1, 1)], 1, nil)))
    #expect(!isRecognised(([(1, 0), (-1, 1)], nil, 0)))
    #expect(!isRecognised(([(1, 0)], nil, -1)))
    #expect(!isRecognised(upper: 2, ([(1, 0), (1, 1)], nil, 1)))
    // What cannot break asks for nothing.
    #expect(isRecognised(([(1, 0), (2, 1)], nil, 3)))
    #expect(
      !isRecognised(
        ([(1, 0), (1, 1)], nil, 1), ([(1, 0), (1, 2)], nil, 1), ([(1, 0), (1, 1), (1, 2)], nil, 1)))
  }
}
