import Mentoring

/// What a plan was made from and with, so that anybody can make it again.
///
/// No clock, no paths and no number of threads: two runs of the same inputs give the same bytes.
/// The effort stands in the plan itself.
public struct Provenance: Sendable, Hashable {
  /// One input file, by its name inside the programme's folder.
  public struct Input: Sendable, Hashable {
    public var file: String
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    public var sha256: String

    public init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  public var inputs: [Input]
  /// Version of Tandem, and of GLPK.
  public var tandem: String
  public var glpk: String
  /// Options of the run that change the plan, by name, such as `gap`.
  public var options: [String: String]

  public init(inputs: [Input], tandem: String, glpk: String, options: [String: String] = [:]) {
    self.inputs = inputs
    self.tandem = tandem
    self.glpk = glpk
    self.options = options
  }
}
