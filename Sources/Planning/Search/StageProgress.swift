import IntegerProgramming
import Synchronization

/// The best objective and the best bound of a stage, gathered from the threads that look for them.
///
/// What is told never gets worse: whoever finds a plan does not know of the bound, and the other way
/// round.
final class StageProgress: Sendable {
  private struct State {
    var objective: Int?
    var bound: Int?
  }

  private let state = Mutex(State())
  private let sense: Sense
  private let tell: @Sendable (Int, Int?) -> Void

  /// - Parameter tell: given objective and bound after every change, one call at a time.
  init(_ sense: Sense, tell: @escaping @Sendable (Int, Int?) -> Void) {
    self.sense = sense
    self.tell = tell
  }

  /// Takes what is news.
  func report(_ objective: Int, _ bound: Int?) {
    state.withLock { state in
      let isBetter = state.objective.map { sense.prefers(objective, to: $0) } ?? true
      let isTighter =
        bound.map { bound in state.bound.map { sense.prefers($0, to: bound) } ?? true } ?? false
      guard isBetter || isTighter else { return }
      if isBetter { state.objective = objective }
      if isTighter { state.bound = bound }
      tell(state.objective ?? objective, state.bound)
    }
  }
}
