import Foundation
import IntegerProgramming
import Synchronization

/// Threads that stay, each with a solver's session of its own, and work through rounds of tasks.
///
/// Answers stand in the order of the tasks; which thread does which task makes no difference to them.
final class Crew<Task: Sendable, Answer: Sendable>: Sendable {
  private struct State {
    var tasks: [Task] = []
    var next = 0
    var answers: [Result<Answer, SolverFailure>?] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let begin = DispatchSemaphore(value: 0)
  private let end = DispatchSemaphore(value: 0)
  private let count: Int

  /// - Parameter work: what a thread does from its beginning to its end: opens what it needs, and
  ///   asks for tasks until there are no more.
  init(count: Int, _ work: @escaping @Sendable (Crew) -> Void) {
    self.count = count
    for _ in 0..<count {
      let thread = Thread { [self] in work(self) }
      thread.stackSize = 16 << 20
      thread.start()
    }
  }

  /// On the calling thread: all tasks, side by side.
  func run(_ tasks: [Task]) throws(SolverFailure) -> [Answer] {
    state.withLock {
      $0.tasks = tasks
      $0.next = 0
      $0.answers = Array(repeating: nil, count: tasks.count)
    }
    for _ in 0..<count { begin.signal() }
    for _ in 0..<count { end.wait() }
    let results = state.withLock { $0.answers }
    var answers: [Answer] = []
    for result in results {
      guard let result else {
        throw SolverFailure(code: .brokenDown, doing: "sharing out nodes", text: "a thread ended")
      }
      answers.append(try result.get())
    }
    return answers
  }

  /// Ends every thread.
  func close() {
    state.withLock { $0.isClosed = true }
    for _ in 0..<count { begin.signal() }
  }

  /// On a worker's thread: takes part in rounds until the crew is closed.
  func serve(_ body: (Task) throws(SolverFailure) -> Answer) {
    while true {
      begin.wait()
      if state.withLock({ $0.isClosed }) { return }
      while true {
        let taken: (Int, Task)? = state.withLock { state in
          guard state.next < state.tasks.count else { return nil }
          state.next += 1
          return (state.next - 1, state.tasks[state.next - 1])
        }
        guard let (index, task) = taken else { break }
        let result: Result<Answer, SolverFailure>
        do throws(SolverFailure) {
          result = .success(try body(task))
        } catch {
          result = .failure(error)
        }
        state.withLock { $0.answers[index] = result }
      }
      end.signal()
    }
  }
}
