/// Why a solver came to an end. Whether there is a solution is seen from `Solution.values`.
public enum TerminationStatus: String, Sendable, CaseIterable {
  /// Nothing is better than the values; nothing is left to do.
  case optimal
  /// The values are within the allowed gap of the bound; ask for a smaller gap to go on.
  case gapReached
  /// The allowed number of nodes was searched; allow more, or hand the values in as a start.
  case nodeLimit
  /// The allowed number of simplex iterations was made; allow more, or hand the values in as a start.
  case iterationLimit
  /// The time is over; allow more, or hand the values in as a start.
  case timeLimit
  /// Somebody asked the solver to stop; the best values so far are kept.
  case interrupted
  /// No values keep all bounds, on the solver's word; look for the rows that contradict each other.
  case infeasible
  /// The solver's arithmetic gave out, or its answer did not stand an exact check; any values are
  /// feasible, but nothing is proven. Smaller coefficients and bounds help.
  case numericalTrouble

  /// Whether the question is answered: nothing better exists, or nothing at all.
  public var isProof: Bool {
    self == .optimal || self == .infeasible
  }
}
