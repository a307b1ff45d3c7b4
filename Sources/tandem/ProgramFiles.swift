import Documents
import Foundation
import IntegerProgramming
import Mentoring
import Planning
import Synchronization

/// Writes the integer program of each stage for people and for other solvers, such as `1-curators.lp`,
/// and that of a hard requirement which fails, such as `0-pins.lp`.
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
        try file(stage, lp, "lp").write(text)
      }
      if let mps {
        var text = ""
        MPSFormat.write(stage.program, naming: stage.naming, to: &text)
        try file(stage, mps, "mps").write(text)
      }
    } catch {
      problem.withLock { $0 = error }
    }
  }

  private func file(_ stage: StageProgram, _ folder: String, _ ending: String) -> ResultFile {
    ResultFile("\(stage.number)-\(stage.stage).\(ending)", in: folder)
  }

  /// Removes the programs of an earlier run, lest they stand beside those of this one: files alone that
  /// this command could have named.
  func removeEarlier() throws(DocumentFailure) {
    if let lp { try Self.removeEarlier(in: lp, "lp") }
    if let mps { try Self.removeEarlier(in: mps, "mps") }
  }

  private static func removeEarlier(
    in folder: String, _ ending: String
  ) throws(DocumentFailure) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where isProgram(name, ending) {
      let path = (folder as NSString).appendingPathComponent(name)
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      guard unlink(path) == 0 else {
        throw DocumentFailure(doing: .replacing, file: path, code: errno)
      }
    }
  }

  /// Whether a name is such as `0-pins.lp` or `6-quality+burden.lp`.
  static func isProgram(_ name: String, _ ending: String) -> Bool {
    guard name.hasSuffix(".\(ending)") else { return false }
    let parts = name.dropLast(ending.count + 1).split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), "\(number)" == parts[0] else {
      return false
    }
    if number == 0 { return HardRequirement(rawValue: String(parts[1])) != nil }
    return number > 0
      && parts[1].split(separator: "+", omittingEmptySubsequences: false)
        .allSatisfy { Goal(rawValue: String($0)) != nil }
  }
}
