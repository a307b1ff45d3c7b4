import Matching

/// How large the integer program of a programme is, before any goal is asked of it.
public struct ProgramSize: Sendable, Hashable {
  public let variables: Int
  public let rows: Int

  /// Builds the program and lets it go again; attainable points, which fairness and floors ask for,
  /// are taken for nothing.
  public init(of candidates: Candidates) {
    let program = Formulation(candidates, attainable: [:]).program
    variables = program.variableCount
    rows = program.constraintCount
  }
}
