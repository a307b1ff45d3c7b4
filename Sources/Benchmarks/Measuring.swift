import Audit
import Foundation
import Matching
import Mentoring
import Planning
import SolverComparison
import Synchronization
import TandemService

/// Plans a folder and keeps the time.
struct Measuring {
  let options: PlanningOptions

  /// When each stage's program was there, and how large it was.
  private final class Stages: Sendable {
    struct Start: Sendable {
      let time: ContinuousClock.Instant
      let variables: Int
      let rows: Int
    }

    private let starts = Mutex<[Start]>([])

    var all: [Start] { starts.withLock { $0 } }

    func add(_ stage: StageProgram) {
      let start = Start(
        time: .now, variables: stage.program.variableCount, rows: stage.program.constraintCount)
      starts.withLock { $0.append(start) }
    }
  }

  func measure(_ url: URL) throws -> Measurement {
    let begin = ContinuousClock.now
    let folder = try SoundFolder(at: url)
    let stages = Stages()
    var options = options
    options.inspect = { stages.add($0) }
    let result = try folder.plan(options)
    let end = ContinuousClock.now
    switch result {
    case .planned(let planned):
      let greedy = Self.greedyValues(folder.candidates, attainable: planned.plan.attainable)
      return measurement(
        folder, begin, stages.all, end, status: planned.plan.status.rawValue,
        goals: planned.plan.goals, greedy: greedy)
    case .noPlan(let reason):
      return measurement(
        folder, begin, stages.all, end, status: "no plan: \(reason.requirement.rawValue)",
        goals: [], greedy: [])
    }
  }

  /// The greedy plan's values of the stages, once the audit has found that it keeps the limits.
  ///
  /// What only some plans can reach is not asked of it: hard floors, reciprocity and pins.
  private static func greedyValues(
    _ candidates: Candidates, attainable: [School.ID: Points]
  ) -> [Int?] {
    var greedy = GreedyPlan(candidates)
    let report = Audit.run(greedy.plan(), of: candidates.programme, attainable: attainable)
    let broken = report.violations.filter {
      ![.floor, .gives, .receives, .pin, .curatorsUsed].contains($0.rule)
    }
    precondition(broken.isEmpty, "the greedy plan breaks \(broken.map(\.message.english))")
    return report.stageValues
  }

  private func measurement(
    _ folder: SoundFolder, _ begin: ContinuousClock.Instant, _ starts: [Stages.Start],
    _ end: ContinuousClock.Instant, status: String, goals: [GoalResult], greedy: [Int?]
  ) -> Measurement {
    let ends = starts.dropFirst().map(\.time) + [end]
    let stages = goals.indices.map { index in
      Measurement.Stage(
        id: goals[index].id, isMaximised: goals[index].isMaximised,
        variables: starts[index].variables, rows: starts[index].rows,
        seconds: Self.seconds(from: starts[index].time, to: ends[index]),
        value: goals[index].stageValue, bound: goals[index].bound, gap: goals[index].relativeGap,
        isProven: goals[index].status == .optimal, greedy: greedy[index])
    }
    let choices = folder.candidates
    return Measurement(
      programme: folder.programme.identity.id, deficits: folder.programme.deficits.count,
      candidates: choices.curatorChoices.count + choices.helpChoices.count + choices.serves.count
        + choices.groups.reduce(0) { $0 + $1.joins.count },
      preparationSeconds: Self.seconds(from: begin, to: starts.first?.time ?? end),
      stages: stages, totalSeconds: Self.seconds(from: begin, to: end), status: status)
  }

  private static func seconds(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) -> Double {
    let milliseconds = ((end - start) / .milliseconds(1)).rounded()
    return milliseconds / 1000
  }
}
