import Audit
import BoundProofs
import Mentoring

/// The programs of a plan's stages, one after another.
struct StageClaims {
  private let record: ProgramOfRecord
  private var program: ClaimedProgram

  init(_ record: ProgramOfRecord) {
    self.record = record
    program = ClaimedProgram(
      variables: record.variables.map { .init(name: $0.name, lower: $0.lower, upper: $0.upper) },
      rows: record.rows.map { row in
        ClaimedProgram.Row(
          terms: row.terms.map { ($0.variable, $0.coefficient) }, lower: row.lower,
          upper: row.upper)
      }, objective: [], constant: 0)
  }

  /// Whether the document's proof holds of the stage, whose objective is minimized here.
  func check(_ proof: StageProof, _ stage: Stage) -> ProofAudit.Verdict {
    guard let sum = sum(of: stage, isTurned: stage.isMaximised) else {
      return .refused(.tooLarge)
    }
    var claimed = program
    claimed.objective = sum.terms
    claimed.constant = sum.constant
    guard proof.bound.magnitude < 1 << 60 else { return .refused(.malformed(place: "bound")) }
    do {
      try ProofCheck.run(proof, of: claimed, bound: stage.isMaximised ? -proof.bound : proof.bound)
      return .certified(bound: proof.bound)
    } catch {
      return .refused(error)
    }
  }

  /// From now on the stage keeps its value within its tolerance.
  ///
  /// A row whose numbers are too large is left out: that only makes later bounds harder to prove.
  mutating func anchor(_ stage: Stage, at value: Int) {
    guard value.magnitude < 1 << 50, let sum = sum(of: stage, isTurned: false) else { return }
    let slack = stage.tolerance.units(of: value)
    program.rows.append(
      ClaimedProgram.Row(
        terms: sum.terms,
        lower: stage.isMaximised ? value - slack - sum.constant : nil,
        upper: stage.isMaximised ? nil : value + slack - sum.constant))
  }

  /// What a stage's value is: a single goal as it is, joined goals as gains less losses; nil where the
  /// numbers are larger than a proof can reckon with.
  private func sum(
    of stage: Stage, isTurned: Bool
  ) -> (terms: [(variable: Int, coefficient: Int)], constant: Int)? {
    var totals: [Int: Int128] = [:]
    var constant: Int128 = 0
    for part in stage.parts {
      guard let goal = record.goals[part.goal] else { continue }
      let isLoss = stage.parts.count > 1 && !part.goal.isMaximised
      let weight = Int128(part.weight) * (isLoss == isTurned ? 1 : -1)
      constant += weight * Int128(goal.constant)
      for term in goal.terms {
        totals[term.variable, default: 0] += weight * Int128(term.coefficient)
      }
    }
    let greatest = Int128(ProofLimits.coefficients)
    let sum = totals.values.reduce(0) { $0 + $1.absolute }
    guard sum <= greatest, constant.absolute <= greatest else { return nil }
    let terms = totals.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return (terms.map { ($0.key, Int($0.value)) }, Int(constant))
  }
}
