import BoundProofs
import GLPKSolver
import IntegerProgramming
import Testing

@testable import BranchAndCut
@testable import Planning
@testable import ProofChecking

/// Proofs about integer programs that cuts alone do not solve.
@Suite struct ProgramProofTests {
  @Test func hardLittleProgramsAreProvenByCasesAndCuts() throws {
    var (proven, cases, roundings) = (0, 0, 0)
    for seed in 0..<UInt64(120) {
      let hard = HardProgram(seed: seed)
      guard let optimum = hard.optimum else { continue }
      let proof = try #require(
        try BoundProver(solver: GLPKSolver(), threads: 1)
          .prove(hard.program, bound: optimum, SolveRequest()), "\(seed)")
      let document = ProofTranslation(hard.program, .numbered)
        .document(proof, stage: "s", bound: optimum)
      try ProofCheck.run(document, of: hard.claimed, bound: hard.sign * optimum)
      #expect(
        try BoundProver(solver: GLPKSolver(), threads: 2)
          .prove(hard.program, bound: optimum, SolveRequest()) == proof, "\(seed)")
      proven += 1
      cases += document.cases.count
      roundings += document.cuts.count { $0.rounding != nil }
      // Of a better bound there is no proof, and this one is none.
      #expect(
        try BoundProver(solver: GLPKSolver(), threads: 1)
          .prove(hard.program, bound: optimum + hard.sign, SolveRequest()) == nil, "\(seed)")
      #expect(throws: ProofRefusal.self) {
        try ProofCheck.run(document, of: hard.claimed, bound: hard.sign * optimum + 1)
      }
    }
    print("\(proven) proven, \(cases) cases, \(roundings) rounding cuts")
    #expect(proven > 60 && cases > 3 * proven && roundings > proven)
  }

  @Test func theRelaxationProvesABoundOfItsOwn() throws {
    var gaps = 0
    for seed in 0..<UInt64(60) {
      let hard = HardProgram(seed: seed)
      guard let optimum = hard.optimum else { continue }
      let proof = try #require(
        try BoundProver(solver: GLPKSolver(), threads: 1)
          .proveWithoutCases(hard.program, SolveRequest()), "\(seed)")
      #expect(hard.sign * proof.bound <= hard.sign * optimum)
      gaps += abs(proof.bound - optimum)
      let document = ProofTranslation(hard.program, .numbered)
        .document(proof, stage: "s", bound: proof.bound)
      try ProofCheck.run(document, of: hard.claimed, bound: hard.sign * proof.bound)
    }
    // Bounds of some tens, each a few units from the optimum.
    print("together \(gaps) units")
    #expect(gaps < 300)
  }

  @Test func whatNeverEndsOrHasNoMeaningIsRefusedAndNothingTraps() throws {
    // At most two of three; what is claimed, and false, is at most one.
    let three = ClaimedProgram(
      variables: (0..<3).map { .init(name: "x\($0)", lower: 0, upper: 1) },
      rows: [.init(terms: [(0, 1), (1, 1), (2, 1)], lower: nil, upper: 2)],
      objective: [(0, -1), (1, -1), (2, -1)], constant: 0)
    func refusal(_ change: (inout StageProof) -> Void) -> ProofRefusal? {
      var proof = StageProof(
        stage: "s", bound: 0, variables: ["x0", "x1"], rows: [], probed: [], measured: [], cuts: [],
        cases: [.init(steps: [], split: nil)])
      change(&proof)
      do {
        try ProofCheck.run(proof, of: three, bound: -1)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal { _ in } == .openCase(0))
    #expect(refusal { $0.cases = [] } == .strayCase(0))
    #expect(refusal { $0.cases[0].split = [0, 0, 0, 0] } == .strayCase(0))
    #expect(refusal { $0.cases[0].split = [0, 0, 7, 8] } == .strayCase(7))
    #expect(refusal { $0.cases[0].split = [0, .max, 1, 2] } == .malformed(place: "cases[0]"))
    #expect(refusal { $0.variables = ["x0", "nobody"] } == .unknownVariable("nobody"))
    #expect(refusal { $0.variables = ["x0", "x0"] } == .malformed(place: "variables"))
    #expect(refusal { $0.probed = [[0, .min]] } == .unprovenValue(0))
    #expect(refusal { $0.probed = [[5, 0]] } == .malformed(place: "probed[0]"))
    #expect(refusal { $0.measured = [[0, 1, 1]] } == .unprovenMeasure(0))
    #expect(refusal { $0.measured = [[0, 0]] } == .malformed(place: "measured[0]"))
    #expect(
      refusal { $0.rows = [.init(name: "r0", terms: [[0, 1]], lower: nil, upper: 0)] }
        == .foreignRow(0))
    #expect(
      refusal { $0.cuts = [.init(terms: [[0, 1], [1, 1]], upper: 1, rounding: nil)] }
        == .unprovenCut(0))
    #expect(
      refusal { $0.cuts = [.init(terms: [[0, 0]], upper: 1, rounding: nil)] }
        == .malformed(place: "cuts[0]"))
    #expect(
      refusal {
        $0.cases[0].steps = [.init(sum: .init(better: 1, rows: [[0, 1], [0, 2]]), range: nil)]
      } == .malformed(place: "cases[0]"))
    #expect(
      refusal { $0.cuts = [.init(terms: [[0, 1]], upper: .min, rounding: nil)] }
        == .malformed(place: "cuts[0]"))
    #expect(
      refusal {
        $0.cuts = [
          .init(
            terms: [[0, 1]], upper: 0,
            rounding: .init(sum: [[4, 1, 0]], denominator: 2, divisor: 1, fromUpper: []))
        ]
      } == .unprovenCut(0))
    #expect(
      refusal { $0.cases[0].steps = [.init(sum: nil, range: [0, 1, 1])] }
        == .unprovenRange(case: 0, step: 0))
    #expect(
      refusal { $0.cases[0].steps = [.init(sum: .init(better: 1, rows: [[9, 1]]), range: nil)] }
        == .malformed(place: "cases[0].steps[0]"))
    #expect(
      refusal { $0.cases[0].steps = [.init(sum: .init(better: .max, rows: []), range: nil)] }
        == .malformed(place: "cases[0]"))
  }
}

/// Twelve variables of 0 and 1 in a few narrow rows, small enough to look at every solution.
struct HardProgram {
  private(set) var program = IntegerProgram()
  private(set) var optimum: Int?

  init(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func number(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let variables = (0..<12).map { _ in program.addBinary() }
    for _ in 0..<3 {
      let row = LinearExpression(
        variables.map { LinearExpression.Term(10 + number(90), $0) })
      let middle = row.terms.map(\.coefficient).reduce(0, +) / 2
      program.addConstraint(row, lower: middle - 40, upper: middle)
    }
    // Some that exclude one another.
    for _ in 0..<4 {
      let pair = [variables[number(12)], variables[number(12)]]
      program.addConstraint(
        LinearExpression(pair.map { LinearExpression.Term(1, $0) }), lower: nil, upper: 1)
    }
    let objective = LinearExpression(
      variables.map { LinearExpression.Term(number(19) - 4, $0) })
    program.objective = Objective(number(2) == 0 ? .minimize : .maximize, objective)
    for bits in 0..<(1 << 12) {
      let values = (0..<12).map { bits >> $0 & 1 }
      guard program.isFeasible(values) else { continue }
      let value = objective.value(at: values)
      optimum = optimum.map { sign < 0 ? max($0, value) : min($0, value) } ?? value
    }
  }

  /// What turns the objective into one to be minimized.
  var sign: Int { program.objective.sense == .minimize ? 1 : -1 }

  /// The same program in the checker's words.
  var claimed: ClaimedProgram {
    ClaimedProgram(
      variables: program.variables.map {
        let range = program.bounds(of: $0)
        return .init(name: "x\($0.index)", lower: range.lowerBound, upper: range.upperBound)
      },
      rows: (0..<program.constraintCount).map { index in
        let row = program.constraint(at: index)
        return .init(
          terms: row.expression.terms.map { ($0.variable.index, $0.coefficient) },
          lower: row.lower, upper: row.upper)
      },
      objective: program.objective.expression.normalized().terms.map {
        ($0.variable.index, sign * $0.coefficient)
      }, constant: sign * program.objective.expression.normalized().constant)
  }
}
