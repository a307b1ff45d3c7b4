import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `left_out[t]`: Σ serves and joins of t's deficits + leftOut[t] ≥ 1 for everybody whom the earlier
  /// plan left out and who has deficits still, where a goal asks for them. Whom nobody can serve in
  /// any form is left out in every plan.
  mutating func countLeftOut() {
    guard rules.goals.contains(where: { $0.parts.contains { $0.goal == .leftOut } }) else { return }
    let needs = Dictionary(
      grouping: programme.deficits.indices, by: { candidates.teacherOfDeficit[$0] })
    for (teacher, deficits) in needs.sorted(by: { $0.key < $1.key })
    where programme.leftOut.contains(programme.teachers[teacher].id) {
      var kept = LinearExpression()
      for deficit in deficits { kept += served[deficit] }
      if kept.terms.isEmpty {
        leftOut += 1
        continue
      }
      let again = slack(.leftOut(teacher: teacher), lack: kept, target: 1, hard: nil)
      leftOut.add(1, again)
      kept.add(1, again)
      require(.leftOut, .teacher(teacher), kept, atLeast: 1)
    }
  }
}
