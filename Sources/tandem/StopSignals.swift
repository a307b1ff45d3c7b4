import Foundation
import GLPKSolver

/// Ctrl-C and a request to end: the first one ends the search early, the second one the program.
final class StopSignals {
  let interruption = Interruption()
  private let sources: [any DispatchSourceSignal]

  init() {
    let interruption = interruption
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        interruption.raise()
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
      }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }
}
