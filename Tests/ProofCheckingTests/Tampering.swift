import BoundProofs

/// Changes a proof at random places, each time one or a few numbers.
struct Tampering {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func change(_ proof: inout StageProof) {
    let claimed = number(3)
    if claimed != 0 { proof.bound += claimed == 1 ? 1 : -1 }
    for _ in 0...number(2) { changeOnce(&proof) }
  }

  private mutating func changeOnce(_ proof: inout StageProof) {
    switch number(9) {
    case 0: if !proof.rows.isEmpty { changeRow(&proof.rows[number(proof.rows.count)]) }
    case 1: if !proof.cuts.isEmpty { changeCut(&proof.cuts[number(proof.cuts.count)]) }
    case 2, 3: changeCase(&proof.cases[number(proof.cases.count)])
    case 4: if !proof.cases.isEmpty { proof.cases.remove(at: number(proof.cases.count)) }
    case 5: if !proof.cuts.isEmpty { proof.cuts.remove(at: number(proof.cuts.count)) }
    case 6: proof.cases[number(proof.cases.count)].split = nil
    case 7:
      if proof.variables.count > 1 {
        proof.variables.swapAt(0, 1 + number(proof.variables.count - 1))
      }
    default:
      if !proof.variables.isEmpty {
        proof.probed.append([number(proof.variables.count), number(2)])
      }
    }
    if proof.cases.isEmpty { proof.cases = [.init(steps: [], split: nil)] }
  }

  private mutating func changeRow(_ row: inout StageProof.ProgramRow) {
    switch number(3) {
    case 0: row.upper = (row.upper ?? 5) - 1
    case 1: row.lower = (row.lower ?? 0) + 1
    default: if !row.terms.isEmpty { row.terms[number(row.terms.count)][1] += 1 }
    }
  }

  private mutating func changeCut(_ cut: inout StageProof.Cut) {
    switch number(6) {
    case 0, 1: cut.upper -= 1
    case 2: if !cut.terms.isEmpty { cut.terms[number(cut.terms.count)][1] += 1 }
    case 3: cut.rounding?.denominator += 1
    case 4: cut.rounding = nil
    default:
      if let count = cut.rounding?.sum.count, count > 0 {
        cut.rounding?.sum[number(count)][1] *= -1
      }
    }
  }

  private mutating func changeCase(_ part: inout StageProof.Case) {
    if part.split != nil, number(3) == 0 {
      part.split?[1 + number(3)] += 1
      return
    }
    guard !part.steps.isEmpty else { return }
    let step = number(part.steps.count)
    switch number(4) {
    case 0: part.steps.remove(at: step)
    case 1:
      if part.steps[step].range != nil { part.steps[step].range?[2] -= 1 }
    default:
      guard let count = part.steps[step].sum?.rows.count, count > 0 else { return }
      let row = number(count)
      switch number(3) {
      case 0: part.steps[step].sum?.rows[row][1] *= -1
      case 1: part.steps[step].sum?.rows[row][1] *= 3
      default: part.steps[step].sum?.rows[row][0] += 1
      }
    }
  }

  private mutating func number(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, count)))
  }
}
