import CGLPK
import IntegerProgramming

/// GLPK's codes in the words of `TerminationStatus`.
enum GLPKStatus {
  /// Why the watch or a limit ended a call; nil: nothing did.
  static func status(ofStop stop: Int32) -> TerminationStatus? {
    switch Int(stop) {
    case CGLPK_TIME_OVER: .timeLimit
    case CGLPK_INTERRUPTED: .interrupted
    case CGLPK_NODES_USED_UP: .nodeLimit
    case CGLPK_ITERATIONS_USED_UP: .iterationLimit
    case CGLPK_GAP_REACHED, CGLPK_TARGET_REACHED: .gapReached
    default: nil
    }
  }

  /// How a search ended, before its answer was checked.
  static func status(code: Int32, _ result: cglpk_search_result) -> TerminationStatus {
    if let stopped = status(ofStop: result.stop) { return stopped }
    switch code {
    case GLP_ETMLIM: return .timeLimit
    case GLP_EMIPGAP: return .gapReached
    case GLP_ENOPFS: return .infeasible
    case 0:
      switch result.status {
      case GLP_OPT: return .optimal
      case GLP_NOFEAS: return .infeasible
      default: return .numericalTrouble
      }
    default: return .numericalTrouble
    }
  }
}
