import Synchronization

/// A flag that any thread, or a signal's handler, may raise to end searches early.
///
/// Hand `isRaised` to `SolveRequest.isInterrupted`: `{ interruption.isRaised }`.
public final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  public var isRaised: Bool {
    flag.load(ordering: .relaxed)
  }

  /// Cannot be taken back.
  public func raise() {
    flag.store(true, ordering: .relaxed)
  }
}
