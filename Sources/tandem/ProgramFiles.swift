import Documents
import Foundation
import IntegerProgramming
import Planning
import Synchronization

/// Writes the integer program of each stage for people and for other solvers, such as
/// `1-curators.lp`.
final class ProgramFiles: Sendable {
  private let lp: String?
  private let mps: String?
  private let problem = Mutex<DocumentFailure?>(nil)

  init(lp: String?, mps: String?) {
    self.lp = lp
    self.mps = mps
  }

  var areWanted: Bool { lp != nil || mps != nil }

  /// The first file that could not be written.
  var failure: DocumentFailure? { problem.withLock { $0 } }

  func write(_ stage: StageProgram) {
    guard failure == nil else { return }
    do throws(DocumentFailure) {
      if let lp {
        var text = ""
        LPFormat.write(stage.program, naming: stage.naming, to: &text)
        try AtomicFile.write(text, to: file(stage, lp, "lp"))
      }
      if let mps {
        var text = ""
        MPSFormat.write(stage.program, naming: stage.naming, to: &text)
        try AtomicFile.write(text, to: file(stage, mps, "mps"))
      }
    } catch {
      problem.withLock { $0 = error }
    }
  }

  private func file(_ stage: StageProgram, _ folder: String, _ ending: String) -> URL {
    URL(fileURLWithPath: folder, isDirectory: true)
      .appendingPathComponent("\(stage.number)-\(stage.stage).\(ending)")
  }
}
