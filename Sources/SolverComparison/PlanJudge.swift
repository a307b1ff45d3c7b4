import Audit
import Foundation
import Mentoring
import Planning
import TandemService

/// Judges plans of one programme with the audit, which knows nothing of programs and solvers.
struct PlanJudge {
  let folder: SoundFolder
  private let foreign: ForeignSolutions

  init(_ folder: SoundFolder) {
    self.folder = folder
    foreign = ForeignSolutions(of: folder.candidates)
  }

  /// The first stage's value of a plan that does nothing.
  var nothing: Int? {
    Audit.run(Plan(status: .unsolved, stated: []), of: folder.programme).stageValues.first ?? nil
  }

  /// What `tandem audit` says of a plan document.
  ///
  /// - Returns: a verdict a stage, and the plan's attainable points for plans of others.
  func judge(document: Data, threads: Int) throws -> (verdicts: [Verdict], plan: Plan) {
    let audit = try folder.audit(document, threads: threads)
    if let complaint = audit.violations.first {
      return (audit.plan.goals.map { _ in .refused(complaint.english) }, audit.plan)
    }
    // An earlier stage may have been lifted afterwards: its own value is what it anchored.
    return (audit.plan.goals.map { .confirmed($0.stageValue) }, audit.plan)
  }

  /// What the audit says of a peer's solution.
  ///
  /// - Parameter model: a plan of the same programme, for its attainable points.
  func judge(_ report: PeerReport, _ stage: MeasuredStage, like model: Plan) -> Verdict {
    guard let values = report.values else { return .noPlan }
    guard report.broken == 0 else { return .refused("breaks \(report.broken) rows of the file") }
    guard var plan = foreign.plan(values) else { return .refused("has too few values") }
    plan.attainable = model.attainable
    plan.boundedAttainable = model.boundedAttainable
    plan.stated = [.attainable]
    let audit = Audit.run(plan, of: folder.programme)
    if let violation = audit.violations.first { return .refused(violation.message.english) }
    guard let value = audit.stageValues[stage.number - 1] else {
      return .refused("has no value of the stage")
    }
    let claimed = report.trace(isMaximised: stage.isMaximised).compactMap(\.value)
    let best = stage.isMaximised ? claimed.max() : claimed.min()
    if let best, stage.isMaximised ? value < best : value > best {
      return .refused("is worth \(value), not \(best)")
    }
    return .confirmed(value)
  }
}
