import GLPKSolver

/// What made a plan.
public enum Versions {
  /// Tandem's own version; it changes with Docs/CHANGELOG.md.
  public static let tandem = "0.1.0"

  /// The version of the GLPK that is linked, such as `5.0`.
  public static let glpk = GLPKSolver.version
}
