import ArgumentParser

/// How a command ends, for scripts.
enum ExitStatus: Int32 {
  /// Planned, or nothing to complain of.
  case done = 0
  /// A wrong command line, a file that cannot be written, or a bug.
  case failure = 1
  /// The folder or the plan document is at fault.
  case input = 2
  /// No plan meets the hard requirements, or a plan breaks a rule.
  case noPlan = 3
  case solver = 4

  var code: ExitCode { ExitCode(rawValue) }
}
