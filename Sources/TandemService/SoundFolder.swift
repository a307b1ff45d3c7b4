import Foundation
import Matching
import Mentoring
import ProgrammeFolder

/// A programme folder that was read and found sound, with its candidates: what every command and a
/// server begin with.
public struct SoundFolder: Sendable {
  public let reading: ProgrammeFolder.Reading
  public let candidates: Candidates

  public var programme: Programme { reading.programme }

  /// Reads a folder, finds who may work with whom and looks at every pinned decision.
  ///
  /// - Throws: every fault of the files at once; where there is none, every pinned decision that a
  ///   rule forbids by itself.
  public init(at folder: URL) throws(InvalidInput) {
    reading = try ProgrammeFolder.read(at: folder)
    candidates = Candidates(for: reading.programme)
    let faults = PinFaults(reading: reading, candidates: candidates).issues
    if !faults.isEmpty { throw InvalidInput(issues: faults) }
  }
}
