import Audit
import BoundProofs
import CalendarAudit
import CalendarPlanning
import Documents
import Foundation
import GLPKSolver
import Matching
import Mentoring
import Planning
import ProofChecking

/// The plan of the folder in memory: documents are read against it and then checked, for a strange
/// number that a reader lets through does its harm only where somebody counts with it.
final class FuzzedPlan: Sendable {
  static let shared = FuzzedPlan()

  private let programme = FuzzFolder.shared.programme
  private let candidates: Candidates
  private let plan: Plan

  private init() {
    candidates = Candidates(for: programme)
    guard
      case .planned(let plan) = try! Planner(solver: GLPKSolver(), options: Self.options)
        .plan(candidates)
    else { fatalError("the folder in memory has a plan") }
    self.plan = plan
  }

  private static var options: PlanningOptions { PlanningOptions(threads: 1) }

  // MARK: Readers

  func readPlan(_ data: Data) {
    guard let stated = try? PlanJSON.read(data, of: programme) else { return }
    for given in [nil, plan.attainable] {
      let report = Audit.run(stated.plan, of: programme, attainable: given)
      for violation in report.violations {
        _ = violation.message[.russian] + violation.message[.english]
      }
    }
  }

  func readProof(_ data: Data) {
    guard let proof = try? ProofJSON.decode(data) else { return }
    _ = ProofAudit.run(proof, of: plan, programme, attainable: plan.attainable)
  }

  func readCalendar(_ data: Data) {
    guard let calendar = try? CalendarJSON.decode(data, of: programme) else { return }
    _ = CalendarAudit.violations(
      of: calendar, for: plan, of: programme, FuzzFolder.shared.rules, timetable: [])
  }

  /// What questions about a plan have found out: eight bytes a number.
  func readGroundwork(_ data: Data) {
    let bytes = [UInt8](data)
    let numbers = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
      Int(truncatingIfNeeded: bytes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    _ = Groundwork(numbers: numbers)
  }

  // MARK: Sound documents, to begin from

  func document() -> Data {
    PlanJSON.encode(
      plan, of: programme, provenance: Provenance(inputs: [], tandem: "0", glpk: "0"))
  }

  func proof() throws -> Data {
    let findings = try PlanProver(solver: GLPKSolver(), options: Self.options)
      .prove(plan, of: candidates)
    return ProofJSON.encode(ProofDocument(plan: "", stages: findings.compactMap(\.proof)))
  }

  func calendar() throws -> Data {
    let calendar = try CalendarPlanner(solver: GLPKSolver(), threads: 1)
      .calendar(for: plan, of: programme, FuzzFolder.shared.rules, timetable: [])
    return CalendarJSON.encode(calendar, of: programme)
  }
}
