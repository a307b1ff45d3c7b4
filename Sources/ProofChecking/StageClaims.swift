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
    let sum = sum(of: stage)
    let sign = stage.isMaximised ? -1 : 1
    var claimed = program
    claimed.objective = sum.terms.map { ($0.variable, sign * $0.coefficient) }
    claimed.constant = sign * sum.constant
    guard proof.bound.magnitude < 1 << 60 else { return .refused(.malformed(place: "bound")) }
    do {
      try ProofCheck.run(proof, of: claimed, bound: sign * proof.bound)
      return .certified(bound: proof.bound)
    } catch {
      return .refused(error)
    }
  }

  /// From now on the stage keeps its value within its tolerance.
  mutating func anchor(_ stage: Stage, at value: Int) {
    // A row that is left out only makes a bound harder to prove.
    guard value.magnitude < 1 << 50 else { return }
    let sum = sum(of: stage)
    let slack = stage.tolerance.units(of: value)
    program.rows.append(
      ClaimedProgram.Row(
        terms: sum.terms.map { ($0.variable, $0.coefficient) },
        lower: stage.isMaximised ? value - slack - sum.constant : nil,
        upper: stage.isMaximised ? nil : value + slack - sum.constant))
  }

  /// What a stage's value is: a single goal as it is, joined goals as gains less losses.
  private func sum(of stage: Stage) -> (terms: [(variable: Int, coefficient: Int)], constant: Int) {
    var totals: [Int: Int] = [:]
    var constant = 0
    for part in stage.parts {
      guard let goal = record.goals[part.goal] else { continue }
      let isLoss = stage.parts.count > 1 && !part.goal.isMaximised
      let weight = isLoss ? -part.weight : part.weight
      constant += weight * goal.constant
      for term in goal.terms { totals[term.variable, default: 0] += weight * term.coefficient }
    }
    let terms = totals.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return (terms.map { ($0.key, $0.value) }, constant)
  }
}
