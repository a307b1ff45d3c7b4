import IntegerProgramming

/// When a search must end for other reasons than its work.
struct SearchWatch {
  private let deadline: ContinuousClock.Instant?
  private let isInterruptedNow: (@Sendable () -> Bool)?
  private let progress: (@Sendable (SolverProgress) -> Void)?

  init(_ request: SolveRequest) {
    deadline = request.limits.timeLimit.map {
      ContinuousClock.now + .seconds(min(max($0, 0), 31_536_000))
    }
    isInterruptedNow = request.isInterrupted
    progress = request.progress
  }

  var isInterrupted: Bool { isInterruptedNow?() ?? false }
  var isTimeOver: Bool { deadline.map { ContinuousClock.now >= $0 } ?? false }
  var isStopped: Bool { isInterrupted || isTimeOver }
  var reason: TerminationStatus {
    isInterrupted ? .interrupted : isTimeOver ? .timeLimit : .numericalTrouble
  }

  func report(incumbent: Int?, bound: Int?, nodes: Int) {
    progress?(SolverProgress(incumbent: incumbent, bound: bound, nodes: nodes))
  }
}
