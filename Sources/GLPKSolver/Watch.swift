import CGLPK
import IntegerProgramming

/// Carries the caller's wishes into GLPK's calls: the deadline, the interruption, the reports.
///
/// Lives through one `solve` or `relax`; the pointers that it hands out are not kept by GLPK.
final class Watch {
  private let deadline: ContinuousClock.Instant?
  private let isInterrupted: (@Sendable () -> Bool)?
  private let progress: (@Sendable (SolverProgress) -> Void)?
  private let sense: Sense

  /// The time begins to run.
  init(_ request: SolveRequest, sense: Sense) {
    // A year is as good as no limit, and fits the clock.
    deadline = request.limits.timeLimit.map { .now + .seconds(min(max($0, 0), 31_536_000)) }
    isInterrupted = request.isInterrupted
    progress = request.progress
    self.sense = sense
  }

  /// Calls `body` with the form that the C functions take.
  func with<Result>(_ body: (UnsafePointer<cglpk_watch>) -> Result) -> Result {
    var watch = cglpk_watch()
    watch.seconds = secondsLeft
    watch.context = Unmanaged.passUnretained(self).toOpaque()
    if isInterrupted != nil {
      watch.is_interrupted = { context in
        Watch.from(context)?.isInterrupted?() == true ? 1 : 0
      }
    }
    if progress != nil {
      watch.report = { context, progress in
        if let progress { Watch.from(context)?.report(progress.pointee) }
      }
    }
    return withExtendedLifetime(self) { body(&watch) }
  }

  private var secondsLeft: Double {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    return max(0, left / .seconds(1))
  }

  private func report(_ now: cglpk_progress) {
    var incumbent: Int?
    if now.has_incumbent != 0 { incumbent = Int(exactly: now.incumbent.rounded()) }
    var bound: Int?
    if now.has_bound != 0 { bound = Int(exactly: now.bound) }
    if let known = incumbent, let open = bound, sense.prefers(known, to: open) { bound = known }
    progress?(SolverProgress(incumbent: incumbent, bound: bound, nodes: Int(now.nodes)))
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> Watch? {
    context.map { Unmanaged<Watch>.fromOpaque($0).takeUnretainedValue() }
  }
}
