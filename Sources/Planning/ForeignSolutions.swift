import IntegerProgramming
import Matching
import Mentoring

/// Turns values that another solver found for a stage's program into a plan, for the audit to judge.
public struct ForeignSolutions: Sendable {
  private let formulation: Formulation

  /// Choices are the first variables of every stage's program, whatever the stage asks, so that any
  /// program of the programme will do.
  public init(of candidates: Candidates) {
    formulation = Formulation(candidates, attainable: [:])
  }

  /// What the values choose; neither goals nor anything else that follows is stated.
  ///
  /// - Parameter values: one a variable, in the order of the program and its files. Nil is returned
  ///   where they are too few.
  public func plan(_ values: [Int]) -> Plan? {
    if let last = formulation.choices.all.last, last.index >= values.count { return nil }
    var decoder = PlanDecoder(
      formulation: formulation, values: values, stages: [], attainable: .init(),
      options: PlanningOptions(), stop: .never)
    return decoder.choices()
  }
}
