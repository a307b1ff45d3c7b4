import BoundProofs
import BranchAndCut
import IntegerProgramming

/// Writes a proof about a program down in its names, with the rows and variables that it needs.
struct ProofTranslation {
  private let program: IntegerProgram
  private let naming: Naming
  /// The row that the objective's multiplier stands for, where it is not the stage's own.
  private let anchor: Int?
  private var variables = Numbering()
  private var rows = Numbering()
  /// Rows of the program with its cuts begin here.
  private let rowCount: Int

  /// Numbers things in the order in which they are first named.
  private struct Numbering {
    var members: [Int] = []
    private var numbers: [Int: Int] = [:]

    mutating func number(of member: Int) -> Int {
      if let known = numbers[member] { return known }
      numbers[member] = members.count
      members.append(member)
      return members.count - 1
    }
  }

  /// - Parameter anchor: the row that the objective's multiplier stands for; nil: the objective is the
  ///   stage's own.
  init(_ program: IntegerProgram, _ naming: Naming, anchor: Int? = nil) {
    self.program = program
    self.naming = naming
    self.anchor = anchor
    rowCount = program.constraintCount
  }

  func document(_ proof: BoundProof, stage: String, bound: Int) -> StageProof {
    var copy = self
    return copy.translate(proof, stage, bound)
  }

  private mutating func translate(
    _ proof: BoundProof, _ stage: String, _ bound: Int
  ) -> StageProof {
    collectRows(proof)
    let named = rows.members
    let programRows = named.map { row -> StageProof.ProgramRow in
      let constraint = program.constraint(at: row)
      return StageProof.ProgramRow(
        name: naming.constraint(row),
        terms: constraint.expression.terms.map {
          [variables.number(of: $0.variable.index), $0.coefficient]
        }, lower: constraint.lower, upper: constraint.upper)
    }
    let probed = proof.probed.map { [variables.number(of: $0.variable), $0.value] }
    let measured = proof.measured.map {
      [variables.number(of: $0.variable), $0.range.lowerBound, $0.range.upperBound]
    }
    var cuts: [StageProof.Cut] = []
    for cut in proof.cuts { cuts.append(translate(cut)) }
    var cases: [StageProof.Case] = []
    for node in proof.nodes { cases.append(translate(node)) }
    return StageProof(
      stage: stage, bound: bound, variables: variables.members.map { naming.variable($0) },
      rows: programRows, probed: probed, measured: measured, cuts: cuts, cases: cases)
  }

  /// The rows come before the cuts, so all of them are numbered first.
  private mutating func collectRows(_ proof: BoundProof) {
    for cut in proof.cuts {
      for part in cut.source where part.row < rowCount { _ = rows.number(of: part.row) }
    }
    for node in proof.nodes {
      for step in node.steps {
        switch step {
        case .sum(let sum), .range(_, _, let sum?):
          if sum.objective != 0, let anchor { _ = rows.number(of: anchor) }
          for part in sum.parts where part.row < rowCount { _ = rows.number(of: part.row) }
        case .range: break
        }
      }
    }
  }

  private mutating func number(ofRow row: Int) -> Int {
    row < rowCount ? rows.number(of: row) : rows.members.count + row - rowCount
  }

  private mutating func translate(_ cut: RoundingCut) -> StageProof.Cut {
    let terms = zip(cut.columns, cut.coefficients).map {
      [variables.number(of: Int($0)), $1]
    }
    guard !cut.source.isEmpty else {
      return StageProof.Cut(terms: terms, upper: cut.upper, rounding: nil)
    }
    return StageProof.Cut(
      terms: terms, upper: cut.upper,
      rounding: StageProof.Rounding(
        sum: cut.source.map { [number(ofRow: $0.row), $0.multiplier, $0.usesLower ? 1 : 0] },
        denominator: cut.denominator, divisor: cut.divisor,
        fromUpper: cut.complemented.map { variables.number(of: Int($0)) }))
  }

  private mutating func translate(_ node: BoundProof.Node) -> StageProof.Case {
    var steps: [StageProof.Step] = []
    for step in node.steps {
      switch step {
      case .sum(let sum): steps.append(.init(sum: translate(sum), range: nil))
      case .range(let variable, let range, let sum):
        steps.append(
          .init(
            sum: sum.map { translate($0) },
            range: [variables.number(of: variable), range.lowerBound, range.upperBound]))
      }
    }
    let split = node.split.map {
      [variables.number(of: $0.variable), $0.value, $0.below, $0.above]
    }
    return StageProof.Case(steps: steps, split: split)
  }

  private mutating func translate(_ sum: BoundProof.Sum) -> StageProof.Sum {
    var taken = StageProof.Sum(better: anchor == nil ? sum.objective : 0, rows: [])
    if let anchor, sum.objective != 0 {
      let isLower = program.constraint(at: anchor).lower != nil
      taken.rows.append([number(ofRow: anchor), isLower ? -sum.objective : sum.objective])
    }
    for part in sum.parts {
      taken.rows.append(
        [number(ofRow: part.row), part.usesLower ? -part.multiplier : part.multiplier])
    }
    return taken
  }
}
