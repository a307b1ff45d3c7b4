import IntegerProgramming
import Matching
import Mentoring

extension Formulation {
  /// The program of a plan or of a question, every value of every goal within what everybody counts
  /// with exactly: whoever solves begins here.
  ///
  /// - Parameters:
  ///   - attainable: of the schools that fairness looks at.
  ///   - leavesOutTutors: whether the program is that of the mentoring alone.
  /// - Throws: `numberOutOfRange` where weights and costs together allow a value beyond that.
  static func checked(
    _ candidates: Candidates, attainable: [School.ID: Points], demands: [Demand] = [],
    keepsSmallGroups: Bool = false, leavesOutTutors: Bool = false
  ) throws(SolverFailure) -> Formulation {
    let positions = candidates.programme.schoolIndex
    let formulation = Formulation(
      candidates,
      attainable: Dictionary(
        uniqueKeysWithValues: attainable.compactMap { school, points in
          positions[school].map { ($0, points.value) }
        }),
      demands: demands, keepsSmallGroups: keepsSmallGroups, leavesOutTutors: leavesOutTutors)
    for stage in candidates.programme.rules.goals { try formulation.requireRange(of: stage) }
    return formulation
  }
}
