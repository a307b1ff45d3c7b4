import Foundation
import Matching
import Mentoring
import ProgrammeFolder

/// A programme folder that was read and found sound, with its candidates: what every command and a
/// server begin with.
public struct SoundFolder: Sendable {
  public let reading: ProgrammeFolder.Reading
  public let candidates: Candidates
  /// The scenario under which it was read; nil: the programme as its files have it.
  public let scenario: Scenario?
  /// The earlier plan to begin from; nil: none.
  public let earlier: Plan?

  public var programme: Programme { reading.programme }

  /// Reads a folder, finds who may work with whom and looks at every pinned decision.
  ///
  /// - Throws: every fault of the files at once, with them every pinned decision that a rule forbids by
  ///   itself, as far as the other faults leave that decided.
  public init(at folder: URL) throws(InvalidInput) {
    let reading = try ProgrammeFolder.read(at: folder, pins: PinFaults.judge)
    let sound = try SoundFolder(reading, scenario: nil)
    let warnings = EstimateWarnings(reading: reading, candidates: sound.candidates).issues
    self = SoundFolder(reading.warning(of: warnings), sound)
  }

  /// The same folder under a scenario of a folder of scenarios.
  ///
  /// - Throws: every fault of the scenario and of those that it extends; where there is none, every
  ///   pinned decision that a rule then forbids by itself.
  public func under(
    _ name: String, of scenarios: ScenarioFolder
  ) throws(InvalidInput) -> SoundFolder {
    let changed = try scenarios.read(name, on: programme)
    return try SoundFolder(reading.under(changed), scenario: changed.scenario)
  }

  /// The same folder with an earlier plan, which the goal of few changes counts from.
  ///
  /// The plan's digest stands among the inputs from then on.
  public func after(_ earlier: Plan, named name: String, bytes: Data) -> SoundFolder {
    var contents = ProgrammeContents(programme)
    contents.follow(earlier)
    guard let changed = try? Programme(contents) else {
      preconditionFailure("an earlier plan makes no programme inconsistent")
    }
    return SoundFolder(reading.with(changed, alsoRead: name, bytes), scenario, earlier)
  }

  private init(_ reading: ProgrammeFolder.Reading, _ scenario: Scenario?, _ earlier: Plan) {
    self.reading = reading
    self.scenario = scenario
    self.earlier = earlier
    candidates = Candidates(for: reading.programme)
  }

  /// The same folder with another reading of the same programme.
  private init(_ reading: ProgrammeFolder.Reading, _ folder: SoundFolder) {
    self.reading = reading
    scenario = folder.scenario
    earlier = folder.earlier
    candidates = folder.candidates
  }

  private init(
    _ reading: ProgrammeFolder.Reading, scenario: Scenario?
  ) throws(InvalidInput) {
    self.reading = reading
    self.scenario = scenario
    earlier = nil
    candidates = Candidates(for: reading.programme)
    let faults = PinFaults(reading: reading, candidates: candidates).issues
    if !faults.isEmpty { throw InvalidInput(issues: faults) }
  }
}
