import BoundProofs

/// How large the numbers of a proof may be, so that no sum of them leaves 128 bits, and that every list
/// has the length it should have.
enum ProofLimits {
  /// Of all multipliers of one sum together.
  private static let multipliers: UInt = 1 << 56
  /// Of all coefficients of one row together.
  static let coefficients: UInt = 1 << 40
  private static let side: UInt = 1 << 60
  private static let value: UInt = 1 << 24
  private static let quotient = 1...(1 << 53)

  static func check(_ program: ClaimedProgram) throws(ProofRefusal) {
    let areSmall = program.variables.allSatisfy {
      $0.lower <= $0.upper && $0.lower.magnitude <= value && $0.upper.magnitude <= value
    }
    guard areSmall else { throw .tooLarge }
    for row in program.rows {
      guard isWithin(row.terms.map(\.coefficient), coefficients),
        [row.lower, row.upper].allSatisfy({ ($0?.magnitude ?? 0) <= side })
      else { throw .tooLarge }
    }
    guard isWithin(program.objective.map(\.coefficient), coefficients),
      program.constant.magnitude <= side
    else { throw .tooLarge }
  }

  static func check(_ proof: StageProof) throws(ProofRefusal) {
    let isVariable = { (number: Int) in proof.variables.indices.contains(number) }
    func areTerms(_ terms: [[Int]]) -> Bool {
      terms.allSatisfy { $0.count == 2 && isVariable($0[0]) }
        && terms.allSatisfy { $0[1] != 0 }
        && Set(terms.map { $0[0] }).count == terms.count
        && isWithin(terms.map { $0[1] }, coefficients)
    }
    guard Set(proof.variables).count == proof.variables.count else {
      throw .malformed(place: "variables")
    }
    guard proof.bound.magnitude <= side else { throw .malformed(place: "bound") }
    for (position, row) in proof.rows.enumerated() where !areTerms(row.terms) {
      throw .malformed(place: "rows[\(position)]")
    }
    for (position, fixing) in proof.probed.enumerated() {
      guard fixing.count == 2, isVariable(fixing[0]) else {
        throw .malformed(place: "probed[\(position)]")
      }
    }
    for (position, measured) in proof.measured.enumerated() {
      guard measured.count == 3, isVariable(measured[0]), measured[1].magnitude <= value,
        measured[2].magnitude <= value
      else { throw .malformed(place: "measured[\(position)]") }
    }
    for (position, cut) in proof.cuts.enumerated() {
      guard areTerms(cut.terms), cut.upper.magnitude <= side,
        cut.rounding.map({ isSound($0, isVariable) }) ?? true
      else { throw .malformed(place: "cuts[\(position)]") }
    }
    for (position, part) in proof.cases.enumerated() {
      guard isSound(part, isVariable) else { throw .malformed(place: "cases[\(position)]") }
    }
  }

  private static func isSound(
    _ rounding: StageProof.Rounding, _ isVariable: (Int) -> Bool
  ) -> Bool {
    quotient.contains(rounding.denominator) && quotient.contains(rounding.divisor)
      && rounding.sum.allSatisfy { $0.count == 3 && $0[1] != 0 && (0...1).contains($0[2]) }
      && Set(rounding.sum.map { [$0[0], $0[2]] }).count == rounding.sum.count
      && isWithin(rounding.sum.map { $0[1] }, multipliers)
      && rounding.fromUpper.allSatisfy(isVariable)
  }

  private static func isSound(_ part: StageProof.Case, _ isVariable: (Int) -> Bool) -> Bool {
    if let split = part.split {
      guard split.count == 4, isVariable(split[0]), split[1].magnitude <= value else {
        return false
      }
    }
    return part.steps.allSatisfy { step in
      if let range = step.range {
        guard range.count == 3, isVariable(range[0]),
          range[1].magnitude <= value, range[2].magnitude <= value
        else { return false }
      } else if step.sum == nil {
        return false
      }
      guard let sum = step.sum else { return true }
      return sum.better >= 0 && sum.rows.allSatisfy { $0.count == 2 && $0[1] != 0 }
        && Set(sum.rows.map { [$0[0], $0[1].signum()] }).count == sum.rows.count
        && isWithin([sum.better] + sum.rows.map { $0[1] }, multipliers)
    }
  }

  /// Whether numbers without their signs add up to no more.
  private static func isWithin(_ numbers: [Int], _ limit: UInt) -> Bool {
    var sum: UInt = 0
    for number in numbers {
      if number.magnitude > limit { return false }
      sum += number.magnitude
      if sum > limit { return false }
    }
    return true
  }
}
