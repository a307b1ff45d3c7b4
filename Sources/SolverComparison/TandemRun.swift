import Documents
import Foundation
import IntegerProgramming
import Mentoring
import Planning
import Synchronization
import TandemService

/// Plans a folder in this process and writes the plan, the program of each stage, and when what was
/// known.
public struct TandemRun: Sendable {
  public enum Failure: Error, Sendable {
    case noPlan(requirement: String)
  }

  let folder: URL
  let options: PlanningOptions

  public init(folder: URL, options: PlanningOptions) {
    self.folder = folder
    self.options = options
  }

  /// - Parameter programs: whether the programs are written as well, after the clock has stopped.
  public func run(into output: URL, programs: Bool) throws {
    let clock = ContinuousClock()
    let opened = clock.now
    let sound = try SoundFolder(at: folder)
    let begin = clock.now
    let watch = Watch(begin: begin)
    var options = options
    options.inspect = { watch.begin($0, keeps: programs) }
    options.progress = { watch.add($0) }
    let result = try sound.plan(options)
    let ended = Watch.seconds(from: begin)
    guard case .planned(let planned) = result else {
      guard case .noPlan(let reason) = result else { return }
      throw Failure.noPlan(requirement: reason.requirement.rawValue)
    }
    let peak = PeakMemory.megabytes
    let report = TandemReport(
      version: Versions.tandem + " (GLPK \(Versions.glpk))",
      reading: (begin - opened) / .seconds(1),
      stages: watch.stages(of: planned.plan, ended: ended),
      status: planned.plan.status.rawValue, peakMegabytes: peak)
    try AtomicFile.write(planned.document, to: output.appendingPathComponent(TandemReport.planName))
    for stage in watch.programs {
      var text = ""
      MPSFormat.write(stage.program, naming: stage.naming, to: &text)
      try AtomicFile.write(text, to: output.appendingPathComponent(Watch.file(of: stage.number)))
    }
    try AtomicFile.write(
      JSONEncoder().encode(report), to: output.appendingPathComponent(TandemReport.name))
  }
}

/// Notes what the search tells, and when.
private final class Watch: Sendable {
  private struct Notes {
    var begins: [Double] = []
    var points: [[TracePoint]] = []
    var programs: [StageProgram] = []
  }

  private let start: ContinuousClock.Instant
  private let notes = Mutex(Notes())

  init(begin: ContinuousClock.Instant) { start = begin }

  var programs: [StageProgram] { notes.withLock { $0.programs } }

  func begin(_ stage: StageProgram, keeps: Bool) {
    let now = Watch.seconds(from: start)
    notes.withLock {
      $0.begins.append($0.begins.isEmpty ? 0 : now)
      $0.points.append([])
      if keeps { $0.programs.append(stage) }
    }
  }

  func add(_ progress: PlanningProgress) {
    guard progress.stageNumber > 0 else { return }
    let now = Watch.seconds(from: start)
    notes.withLock {
      let stage = progress.stageNumber - 1
      $0.points[stage].append(
        TracePoint(
          seconds: now - $0.begins[stage], value: progress.incumbent, bound: progress.bound))
    }
  }

  func stages(of plan: Plan, ended: Double) -> [TandemReport.Stage] {
    let notes = notes.withLock { $0 }
    return plan.goals.indices.map { index in
      let goal = plan.goals[index]
      let begin = notes.begins[index]
      let end = index + 1 < notes.begins.count ? notes.begins[index + 1] : ended
      let last = TracePoint(seconds: end - begin, value: goal.stageValue, bound: goal.bound)
      return TandemReport.Stage(
        id: goal.id, isMaximised: goal.isMaximised, begin: begin, end: end,
        points: notes.points[index] + [last], isProven: goal.status == .optimal,
        file: Watch.file(of: index + 1))
    }
  }

  static func file(of stage: Int) -> String { "\(stage).mps" }

  /// In whole milliseconds.
  static func seconds(from start: ContinuousClock.Instant) -> Double {
    ((ContinuousClock.now - start) / .milliseconds(1)).rounded() / 1000
  }
}
