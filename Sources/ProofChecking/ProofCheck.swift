import BoundProofs

/// Reads a proof about a program step by step and refuses the first that does not follow.
///
/// Nothing is taken from the document but what to look at: the rows are the program's own, sums are
/// added up, cuts derived and cases exhausted here, in whole numbers of 128 bits that cannot overflow
/// within `ProofLimits`.
package struct ProofCheck {
  private let program: ClaimedProgram
  private let proof: StageProof
  private var ranges: VariableRanges
  /// By the proof's numbers: the program's variables.
  private let variables: [Int]
  /// By the proof's numbers: the rows, then the cuts.
  private var rows: [ClaimedProgram.Row]
  /// The stage's value is better than the bound.
  private let better: UpperRow

  /// Whether the proof shows that the program's objective is never below `bound`.
  ///
  /// - Throws: what does not follow.
  package static func run(
    _ proof: StageProof, of program: ClaimedProgram, bound: Int
  ) throws(ProofRefusal) {
    var check = try ProofCheck(proof, program, bound)
    try check.run()
  }

  private init(
    _ proof: StageProof, _ program: ClaimedProgram, _ bound: Int
  ) throws(ProofRefusal) {
    try ProofLimits.check(proof)
    try ProofLimits.check(program)
    self.program = program
    self.proof = proof
    variables = try Self.positions(of: proof.variables, program)
    rows = try RowMatching(program, variables).rows(proof.rows)
    better = UpperRow(program.objective, upper: bound - 1 - program.constant)
    ranges = VariableRanges(
      lower: program.variables.map(\.lower), upper: program.variables.map(\.upper))
    for row in program.rows {
      if let upper = row.upper { ranges.add(UpperRow(row.terms, upper: upper)) }
      if let lower = row.lower {
        ranges.add(UpperRow(row.terms.map { ($0.variable, -$0.coefficient) }, upper: -lower))
      }
    }
    ranges.add(better)
  }

  private static func positions(
    of names: [String], _ program: ClaimedProgram
  ) throws(ProofRefusal) -> [Int] {
    let known = Dictionary(
      program.variables.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var positions: [Int] = []
    for name in names {
      guard let position = known[name] else { throw .unknownVariable(name) }
      positions.append(position)
    }
    return positions
  }

  private mutating func run() throws(ProofRefusal) {
    guard ranges.drawConsequences() else { return }
    for (position, fixing) in proof.probed.enumerated() {
      let variable = variables[fixing[0]]
      if try !fix(variable, at: fixing[1], position) { return }
    }
    try addCuts()
    guard ranges.drawConsequences() else { return }
    try exhaustCases()
  }

  /// Leaves a variable one value, if propagation rules out the rest; false: nothing is left at all.
  private mutating func fix(
    _ variable: Int, at value: Int, _ position: Int
  ) throws(ProofRefusal) -> Bool {
    let lower = ranges.lower[variable]
    let upper = ranges.upper[variable]
    guard value == lower || value == upper else { throw .unprovenValue(position) }
    if lower < upper {
      let rest = value == lower ? (lower + 1, upper) : (lower, upper - 1)
      let depth = ranges.depth
      if ranges.narrow(variable, rest.0, rest.1) { throw .unprovenValue(position) }
      ranges.giveBack(to: depth)
    }
    return ranges.narrow(variable, value, value)
  }

  // MARK: Cuts

  private func roundingRule() throws(ProofRefusal) -> RoundingRule {
    var lower = program.variables.map(\.lower)
    var upper = program.variables.map(\.upper)
    for (position, measured) in proof.measured.enumerated() {
      let variable = variables[measured[0]]
      guard measured[1] <= ranges.lower[variable], measured[2] >= ranges.upper[variable] else {
        throw .unprovenMeasure(position)
      }
      lower[variable] = measured[1]
      upper[variable] = measured[2]
    }
    return RoundingRule(lower: lower, upper: upper, ranges: ranges)
  }

  private mutating func addCuts() throws(ProofRefusal) {
    let rule = try roundingRule()
    var cliques = CliqueRule(ranges)
    for (position, stated) in proof.cuts.enumerated() {
      var cut = stated
      cut.terms = cut.terms.map { [variables[$0[0]], $0[1]] }
      if var rounding = cut.rounding {
        rounding.fromUpper = rounding.fromUpper.map { variables[$0] }
        guard rounding.sum.allSatisfy({ rows.indices.contains($0[0]) }) else {
          throw .unprovenCut(position)
        }
        guard rule.proves(cut, rounding, from: rounding.sum.map { rows[$0[0]] }) else {
          throw .unprovenCut(position)
        }
      } else if !cliques.proves(cut) {
        throw .unprovenCut(position)
      }
      let terms = cut.terms.map { (variable: $0[0], coefficient: $0[1]) }
      rows.append(.init(terms: terms, lower: nil, upper: cut.upper))
    }
    for cut in rows.suffix(proof.cuts.count) {
      ranges.add(UpperRow(cut.terms, upper: cut.upper!))
    }
  }

  // MARK: Cases

  private struct Waiting {
    var number: Int
    var depth: Int
    var variable: Int
    var least: Int
    var greatest: Int
  }

  private mutating func exhaustCases() throws(ProofRefusal) {
    var isSeen = [Bool](repeating: false, count: proof.cases.count)
    var waiting = [Waiting(number: 0, depth: ranges.depth, variable: -1, least: 0, greatest: 0)]
    while let next = waiting.popLast() {
      guard proof.cases.indices.contains(next.number), !isSeen[next.number] else {
        throw .strayCase(next.number)
      }
      isSeen[next.number] = true
      ranges.giveBack(to: next.depth)
      if next.variable >= 0, !ranges.narrow(next.variable, next.least, next.greatest) { continue }
      if try !draw(next.number) { continue }
      guard let split = proof.cases[next.number].split else { throw .openCase(next.number) }
      let variable = variables[split[0]]
      let depth = ranges.depth
      waiting.append(
        Waiting(
          number: split[3], depth: depth, variable: variable, least: split[1] + 1,
          greatest: .max))
      waiting.append(
        Waiting(
          number: split[2], depth: depth, variable: variable, least: .min, greatest: split[1]))
    }
  }

  /// Takes the steps of a case; false: nothing is left.
  private mutating func draw(_ number: Int) throws(ProofRefusal) -> Bool {
    for (position, step) in proof.cases[number].steps.enumerated() {
      let sum = try step.sum.map { (sum) throws(ProofRefusal) in try row(of: sum, number, position)
      }
      guard let range = step.range else {
        if let sum, !ranges.apply(sum) { return false }
        if !ranges.drawConsequences() { return false }
        continue
      }
      let variable = variables[range[0]]
      if ranges.lower[variable] < range[1] {
        try ruleOut(variable, .min, range[1] - 1, sum, number, position)
      }
      if ranges.upper[variable] > range[2] {
        try ruleOut(variable, range[2] + 1, .max, sum, number, position)
      }
      if !ranges.narrow(variable, range[1], range[2]) { return false }
    }
    return true
  }

  private mutating func ruleOut(
    _ variable: Int, _ least: Int, _ greatest: Int, _ sum: UpperRow?, _ number: Int, _ step: Int
  ) throws(ProofRefusal) {
    let depth = ranges.depth
    defer { ranges.giveBack(to: depth) }
    if !ranges.narrow(variable, least, greatest) { return }
    if let sum, ranges.slack(of: sum) < 0 { return }
    throw .unprovenRange(case: number, step: step)
  }

  private func row(
    of sum: StageProof.Sum, _ number: Int, _ step: Int
  ) throws(ProofRefusal) -> UpperRow {
    let factor = Int128(sum.better)
    var upper = factor * better.upper
    var totals: [Int: Int128] = [:]
    if factor != 0 {
      for (variable, coefficient) in zip(better.variables, better.coefficients) {
        totals[variable] = factor * coefficient
      }
    }
    for part in sum.rows {
      guard rows.indices.contains(part[0]) else {
        throw .malformed(place: "cases[\(number)].steps[\(step)]")
      }
      let source = rows[part[0]]
      let multiplier = Int128(part[1])
      // A row without the side that is meant says nothing.
      guard let side = part[1] < 0 ? source.lower : source.upper else { continue }
      upper += multiplier * Int128(side)
      for (variable, coefficient) in source.terms {
        totals[variable, default: 0] += multiplier * Int128(coefficient)
      }
    }
    return UpperRow(totals: totals, upper: upper)
  }
}
