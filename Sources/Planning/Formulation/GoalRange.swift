import IntegerProgramming
import Mentoring

extension Formulation {
  /// The greatest value that everybody who counts with goals holds exactly, as a double does.
  private static let greatest = Double(1 << 53)

  /// Makes sure that no value of a stage is too large to count with, before anything is multiplied.
  ///
  /// - Throws: `numberOutOfRange` where weights and costs together allow such a value.
  func requireRange(of stage: Stage) throws(SolverFailure) {
    var sum = 0.0
    for part in stage.parts {
      let goal = goals[part.goal]!
      var largest = Double(goal.constant.magnitude)
      for term in goal.terms {
        let range = program.bounds(of: term.variable)
        let size = max(range.lowerBound.magnitude, range.upperBound.magnitude)
        largest += Double(term.coefficient.magnitude) * Double(size)
      }
      sum += Double(part.weight) * largest
    }
    guard sum < Self.greatest else {
      throw SolverFailure(
        code: .numberOutOfRange, doing: "checking the goal",
        text: "its value may be beyond 2^53", subject: stage.id)
    }
  }
}
