import Foundation
import IntegerProgramming
import Synchronization

/// Runs independent solves side by side, each wholly on one thread of its own.
///
/// Solvers block their thread and bind memory to it, so tasks of the cooperative pool will not do.
/// Results stand in the order of the items, whatever the number of threads.
package struct WorkerThreads: Sendable {
  let count: Int

  package init(count: Int) { self.count = count }

  package func map<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) throws(SolverFailure) -> Answer
  ) throws(SolverFailure) -> [Answer] {
    let workers = min(count, items.count)
    if workers <= 1 {
      var answers: [Answer] = []
      for item in items { answers.append(try body(item)) }
      return answers
    }
    let work = SharedWork<Answer>(count: items.count)
    let done = DispatchSemaphore(value: 0)
    for _ in 0..<workers {
      let thread = Thread {
        while let index = work.takeNext() {
          work.finish(index, Result { () throws(SolverFailure) in try body(items[index]) })
        }
        done.signal()
      }
      thread.stackSize = 16 << 20
      thread.start()
    }
    for _ in 0..<workers { done.wait() }
    var answers: [Answer] = []
    for result in work.results { answers.append(try result.get()) }
    return answers
  }
}

extension WorkerThreads {
  /// Two pieces of work, side by side where there is more than one thread.
  func both<One: Sendable, Other: Sendable>(
    _ one: @escaping @Sendable () throws(SolverFailure) -> One,
    and other: @escaping @Sendable () throws(SolverFailure) -> Other
  ) throws(SolverFailure) -> (One, Other) {
    let parts = try map([0, 1]) { (index) throws(SolverFailure) -> EitherPart<One, Other> in
      index == 0 ? .one(try one()) : .other(try other())
    }
    guard case .one(let first) = parts[0], case .other(let second) = parts[1] else {
      preconditionFailure("parts stand in the order of the items")
    }
    return (first, second)
  }
}

/// A result of one of two pieces of work.
private enum EitherPart<One: Sendable, Other: Sendable>: Sendable {
  case one(One)
  case other(Other)
}

/// Items handed out one by one, and their results.
private final class SharedWork<Answer: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Result<Answer, SolverFailure>?]
  }

  private let state: Mutex<State>
  private let count: Int

  init(count: Int) {
    self.count = count
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  func takeNext() -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func finish(_ index: Int, _ result: Result<Answer, SolverFailure>) {
    state.withLock { $0.results[index] = result }
  }

  /// In the order of the items; complete once every worker has come to its end.
  var results: [Result<Answer, SolverFailure>] { state.withLock { $0.results.compactMap { $0 } } }
}
