import Foundation
import Synchronization

/// When planning must come to an end for reasons other than its effort.
struct StopCondition: Sendable {
  private let deadline: ContinuousClock.Instant?
  private let isInterruptedNow: @Sendable () -> Bool

  init(timeLimit: Double?, isInterrupted: @escaping @Sendable () -> Bool) {
    deadline = timeLimit.map { ContinuousClock.now + .milliseconds(Int(max(0, $0) * 1000)) }
    isInterruptedNow = isInterrupted
  }

  var isInterrupted: Bool { isInterruptedNow() }
  var isTimeOver: Bool { deadline.map { ContinuousClock.now >= $0 } ?? false }
  var holds: Bool { isInterrupted || isTimeOver }

  /// Seconds until the deadline, 0 at least; nil without one.
  var remaining: Double? {
    deadline.map { deadline in
      let left = ContinuousClock.now.duration(to: deadline)
      return max(0, Double(left.components.seconds) + Double(left.components.attoseconds) / 1e18)
    }
  }

  static let never = StopCondition(timeLimit: nil, isInterrupted: { false })

  /// The same without regard to time.
  var withoutDeadline: StopCondition {
    StopCondition(timeLimit: nil, isInterrupted: isInterruptedNow)
  }

  /// An earlier end: a share of the time that is left.
  func sharing(_ share: Double) -> StopCondition {
    StopCondition(timeLimit: remaining.map { $0 * share }, isInterrupted: isInterruptedNow)
  }
}

/// A mark that one thread sets and another sees.
final class Flag: Sendable {
  private let mark = Atomic(false)

  var isRaised: Bool { mark.load(ordering: .acquiring) }

  func raise() { mark.store(true, ordering: .releasing) }
}
