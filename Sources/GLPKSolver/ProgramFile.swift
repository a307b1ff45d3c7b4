import CGLPK

/// A program in a file that GLPK's own readers read: what tests hold written files against.
package struct ProgramFile: Sendable {
  package enum Format: Int32, Sendable, CaseIterable {
    /// CPLEX LP.
    case lp = 0
    /// Free MPS.
    case mps = 1
  }

  let path: String
  let format: Format

  package init(path: String, format: Format) {
    self.path = path
    self.format = format
  }

  /// Whether GLPK reads the file and finds a column of this name in it.
  package func hasColumn(_ name: String) -> Bool {
    guard let problem = try? GLPKProblem() else { return false }
    return cglpk_read(problem.session, format.rawValue, path) == 0
      && cglpk_find_column(problem.session, name) > 0
  }
}
