import IntegerProgramming

/// Makes a relaxation tighter, round by round, with cuts made from its own tableau.
struct RootStrengthening {
  let program: IntegerProgram
  let session: any RelaxationSession
  private(set) var rows: CutRows
  /// For each appended row of the session, its number among all cuts.
  private(set) var active: [Int] = []
  private(set) var point: RelaxationPoint
  private(set) var basis: Basis
  private let cutoffs: Cutoffs
  /// Whether bounds are tightened by reduced costs on the way.
  private let fixes: Bool
  private var propagation: Propagation
  private var derivation: CutDerivation
  private var idle: [Int] = []
  private let cliques: CliqueSeparation

  private static let denominator = 1 << 26
  private static let cutsPerRound = 60
  private static let greatestRounds = 60
  /// Rounds end where the last ones brought less than this share of everything so far.
  private static let patience = 5
  private static let leastProgress = 0.01
  private static let sourcesPerRound = 300

  init(
    _ tight: Preparation, _ session: any RelaxationSession, _ cutoffs: Cutoffs,
    carried: [RoundingCut], fixes: Bool = true
  ) throws(SolverFailure) {
    program = tight.program
    self.session = session
    self.cutoffs = cutoffs
    self.fixes = fixes
    rows = CutRows(program)
    point = try session.point()
    basis = try session.basis()
    derivation = CutDerivation(variableCount: program.variableCount)
    cliques = CliqueSeparation(graph: tight.graph)
    propagation = Propagation(
      RowSystem(program), lower: program.variableLower, upper: program.variableUpper)
    if !carried.isEmpty { try append(carried) }
  }

  /// All cuts that were made, and which of them are in use.
  var made: (cuts: [RoundingCut], inUse: [Int]) { (rows.cuts, active) }

  /// The cuts that are in use.
  var cuts: [RoundingCut] { active.map { rows.cuts[$0] } }

  /// The program with the cuts that are in use and the bounds that were found.
  var strengthened: IntegerProgram {
    var strong = program
    for column in propagation.lower.indices {
      strong.setBounds(
        of: Variable(index: column), propagation.lower[column]...propagation.upper[column])
    }
    for number in active {
      let cut = rows.cuts[number]
      strong.addConstraint(
        LinearExpression(
          zip(cut.columns, cut.coefficients).map {
            LinearExpression.Term($1, Variable(index: Int($0)))
          }), lower: nil, upper: cut.upper)
    }
    return strong
  }

  /// Makes rounds for as long as they pay; true: nothing is left to search.
  mutating func run(_ watch: SearchWatch) throws(SolverFailure) -> Bool {
    if !active.isEmpty, let isClosed = try solveAgain(newest: active.count) { return isClosed }
    let first = point.objective
    var history: [Double] = []
    for _ in 0..<Self.greatestRounds where !watch.isStopped {
      if cutoffs.closes(point.objective) { return true }
      if try !fix() { return true }
      history.append(point.objective)
      if history.count > Self.patience {
        let before = history[history.count - 1 - Self.patience]
        let reference = max(point.objective - first, 1e-6 * max(1, abs(first)))
        if point.objective - before < Self.leastProgress * reference { break }
      }
      let found = try separate()
      if found.isEmpty { break }
      try append(found)
      if let isClosed = try solveAgain(newest: found.count) { return isClosed }
    }
    return false
  }

  /// nil: the relaxation has an optimum; else whether nothing is left to search. Where there is no
  /// answer, the newest cuts are given up again.
  private mutating func solveAgain(newest: Int) throws(SolverFailure) -> Bool? {
    let end = try session.solve(iterationLimit: nil, objectiveLimit: nil)
    if case .infeasible = end { return true }
    guard case .optimal = end else {
      active.removeLast(newest)
      idle.removeLast(newest)
      if case .abandoned = end { return false }
      let first = program.constraintCount + active.count
      try session.remove(Array(first..<(first + newest)))
      return false
    }
    point = try session.point()
    try dropIdle()
    basis = try session.basis()
    return nil
  }

  private mutating func append(_ cuts: [RoundingCut]) throws(SolverFailure) {
    try session.append(cuts.map(\.row))
    for cut in cuts {
      active.append(rows.cuts.count)
      idle.append(0)
      rows.append(cut)
    }
  }

  /// Tightens the bounds that the reduced costs allow; false: nothing to be kept is left.
  private mutating func fix() throws(SolverFailure) -> Bool {
    guard fixes else { return true }
    let mark = propagation.mark
    guard propagation.fixByReducedCosts(point, basis, cutoffs) else { return false }
    for change in propagation.changes(since: mark) {
      let column = Int(change.column)
      try session.setBounds(
        ofColumn: column, propagation.lower[column], propagation.upper[column])
    }
    return true
  }

  private mutating func separate() throws(SolverFailure) -> [RoundingCut] {
    var found: [(cut: RoundingCut, violation: Double)] = []
    for clique in cliques.separate(point.values) {
      let cut = RoundingCut(clique: clique)
      found.append((cut, cut.violation(at: point.values)))
    }
    try addRounded(&found)
    return choose(found)
  }

  private mutating func addRounded(
    _ found: inout [(cut: RoundingCut, violation: Double)]
  ) throws(SolverFailure) {
    let isFlipped = program.variables.map { isNearUpper($0.index, basis) }
    found += AggregationSeparation(rows, active: active, point: point.values)
      .separate(isFlipped, &derivation)
    var zeroHalf = ZeroHalfSeparation(
      rows, active: active, point: point.values)
    for combination in zeroHalf.separate() {
      guard
        let cut = derivation.derive(
          combination.rows.map {
            .init(row: $0.row, multiplier: $0.usesLower ? -1 : 1, usesLower: $0.usesLower)
          }, denominator: 2, complemented: { zeroHalf.isFlipped[$0] != (combination.turned == $0) },
          from: rows)
      else { continue }
      let violation = cut.violation(at: point.values)
      if violation > 1e-3 { found.append((cut, violation)) }
    }
    try addTableau(&found, basis, isFlipped)
  }

  private mutating func addTableau(
    _ found: inout [(cut: RoundingCut, violation: Double)], _ basis: Basis, _ isFlipped: [Bool]
  ) throws(SolverFailure) {
    let fractional = point.values.indices.filter { column in
      guard basis.columns[column] == .basic else { return false }
      return distance(point.values[column]) > 0.01
    }
    for column in fractional.prefix(Self.sourcesPerRound) {
      guard let multipliers = try session.multipliers(ofBasic: column) else { continue }
      if multipliers.count(where: { abs($0) > 1e-9 }) > 60 { continue }
      for scale in [1.0, 2, 3] {
        guard let source = source(multipliers, scale, basis),
          let cut = derivation.derive(
            source, denominator: Self.denominator, complemented: { isFlipped[$0] }, from: rows)
        else { continue }
        if cut.columns.count > 100 + program.variableCount / 20 { continue }
        let violation = cut.violation(at: point.values)
        if violation > 1e-3 { found.append((cut, violation)) }
      }
    }
  }

  private func distance(_ value: Double) -> Double {
    let part = value - value.rounded(.down)
    return min(part, 1 - part)
  }

  private func isNearUpper(_ column: Int, _ basis: Basis) -> Bool {
    switch basis.columns[column] {
    case .atUpper: true
    case .basic:
      point.values[column] > Double(program.variableLower[column] + program.variableUpper[column])
        / 2
    default: false
    }
  }

  private func source(
    _ multipliers: [Double], _ scale: Double, _ basis: Basis
  ) -> [RoundingCut.Part]? {
    var parts: [RoundingCut.Part] = []
    for (row, multiplier) in multipliers.enumerated() {
      let value = (multiplier * scale * Double(Self.denominator)).rounded()
      if value == 0 { continue }
      guard value.magnitude < 0x1p40 else { return nil }
      let isLower = basis.rows[row] == .atLower
      let number =
        row < program.constraintCount
        ? row : program.constraintCount + active[row - program.constraintCount]
      guard rows.side(of: number, lower: isLower) != nil else {
        if basis.rows[row] == .basic { continue }
        return nil
      }
      parts.append(.init(row: number, multiplier: Int(value), usesLower: isLower))
    }
    return parts
  }

  /// The most violated ones that do not resemble each other.
  private func choose(_ found: [(cut: RoundingCut, violation: Double)]) -> [RoundingCut] {
    var chosen: [RoundingCut] = []
    var dense = [Double](repeating: 0, count: program.variableCount)
    let order = found.indices.sorted {
      found[$0].violation != found[$1].violation
        ? found[$0].violation > found[$1].violation : $0 < $1
    }
    for index in order {
      if chosen.count >= Self.cutsPerRound { break }
      let cut = found[index].cut
      let length = cut.length
      for (column, coefficient) in zip(cut.columns, cut.coefficients) {
        dense[Int(column)] = Double(coefficient) / length
      }
      let resembles = chosen.contains { other in
        var product = 0.0
        for (column, coefficient) in zip(other.columns, other.coefficients) {
          product += Double(coefficient) * dense[Int(column)]
        }
        return product > 0.9 * other.length
      }
      for column in cut.columns { dense[Int(column)] = 0 }
      if !resembles { chosen.append(cut) }
    }
    return chosen
  }

  private mutating func dropIdle() throws(SolverFailure) {
    let basis = try session.basis()
    var dropped: [Int] = []
    for position in active.indices {
      let isIdle = basis.rows[program.constraintCount + position] == .basic
      idle[position] = isIdle ? idle[position] + 1 : 0
      if idle[position] > 2 { dropped.append(position) }
    }
    guard !dropped.isEmpty else { return }
    try session.remove(dropped.map { program.constraintCount + $0 })
    for position in dropped.reversed() {
      active.remove(at: position)
      idle.remove(at: position)
    }
  }
}

extension RoundingCut {
  var length: Double {
    coefficients.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
  }
}
