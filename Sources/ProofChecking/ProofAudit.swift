import Audit
import BoundProofs
import Mentoring

/// What checking a proof of a plan's bounds found, stage by stage.
public struct ProofAudit: Sendable {
  public struct Finding: Sendable {
    /// `Stage.id`.
    public let stage: String
    /// The stage's own value in the plan.
    public let value: Int
    public let verdict: Verdict
  }

  public enum Verdict: Sendable, Equatable {
    /// No plan that keeps the anchors before it is better than this.
    case certified(bound: Int)
    case refused(ProofRefusal)
    /// The document has no proof of the stage.
    case missing
  }

  public let findings: [Finding]
  /// SHA-256 of the plan document that the proof was made for, as it states.
  public let plan: String
  /// Stages that the document speaks of and the plan does not have, or speaks of twice.
  public let strayStages: [String]

  /// Whether nothing was refused.
  public var isClean: Bool {
    strayStages.isEmpty
      && findings.allSatisfy { if case .refused = $0.verdict { false } else { true } }
  }
}

extension ProofAudit.Finding {
  /// |value − bound| / max(1, |value|, |bound|); nil where nothing is certified.
  public var certifiedGap: Double? {
    guard case .certified(let bound) = verdict else { return nil }
    return Double(abs(value - bound)) / Double(max(1, abs(value), abs(bound)))
  }
}

extension ProofAudit {
  /// Checks a proof document against a plan of a programme, with the audit's own program.
  ///
  /// - Precondition: the plan's attainable points and values were audited: they are taken as stated.
  public static func run(
    _ proof: ProofDocument, of plan: Plan, _ programme: Programme
  ) -> ProofAudit {
    var attainable: [School.ID: Int] = [:]
    for (school, points) in plan.attainable { attainable[school] = points.value }
    var claims = StageClaims(ProgramOfRecord(programme, attainable: attainable))
    var findings: [Finding] = []
    let proofs = Dictionary(grouping: proof.stages, by: \.stage)
    for stage in programme.rules.goals {
      guard let goal = plan.goals.first(where: { $0.id == stage.id }) else { break }
      let verdict: Verdict =
        if let stated = proofs[stage.id]?.first { claims.check(stated, stage) } else { .missing }
      findings.append(Finding(stage: stage.id, value: goal.stageValue, verdict: verdict))
      claims.anchor(stage, at: goal.stageValue)
    }
    let known = Set(findings.map(\.stage))
    return ProofAudit(
      findings: findings, plan: proof.plan,
      strayStages: proofs.filter { $0.value.count > 1 || !known.contains($0.key) }.keys.sorted())
  }
}
