import Audit
import BoundProofs
import Mentoring

/// What checking a proof of a plan's bounds found, stage by stage.
public struct ProofAudit: Sendable {
  public struct Finding: Sendable {
    /// `Stage.id`.
    public let stage: String
    /// The value at which the plan anchors the stage for the later ones.
    public let stageValue: Int
    /// The plan's own value.
    public let value: Int
    public let verdict: Verdict
    /// What the plan says is certified; nil: nothing.
    public let claimed: Int?
    /// Whether the plan says that more is certified than the proof shows.
    public let isOverstated: Bool
    /// Whether the verdict holds only given the values of stages before it, of which not every one is
    /// certified to be the best and reached by the plan.
    public let isConditional: Bool
  }

  public enum Verdict: Sendable, Equatable {
    /// No plan that keeps the anchors before it is better than this.
    case certified(bound: Int)
    /// The proof holds, and shows that the plan states a value that no plan has.
    case refuting(bound: Int)
    case refused(ProofRefusal)
    /// The document has no proof of the stage.
    case missing
  }

  public let findings: [Finding]
  /// SHA-256 of the plan document that the proof was made for, as it states.
  public let plan: String
  /// Stages that the document speaks of and the plan does not have, or speaks of twice.
  public let strayStages: [String]

  /// Whether every proof holds and none speaks against the plan.
  public var isClean: Bool {
    strayStages.isEmpty
      && findings.allSatisfy { finding in
        if finding.isOverstated { return false }
        return switch finding.verdict {
        case .certified, .missing: true
        case .refuting, .refused: false
        }
      }
  }
}

extension ProofAudit.Finding {
  /// |value − bound| / max(1, |value|, |bound|), of the plan's own value; nil where nothing is certified.
  public var certifiedGap: Double? {
    guard case .certified(let bound) = verdict else { return nil }
    return Double(abs(value - bound)) / Double(max(1, abs(value), abs(bound)))
  }

  /// Whether nothing better than the plan's own value exists, and later stages build on just that.
  fileprivate var isSettled: Bool {
    verdict == .certified(bound: value) && stageValue == value && !isConditional
  }
}

extension ProofAudit.Verdict {
  /// Whether no plan is better than the bound.
  fileprivate func shows(_ bound: Int, _ stage: Stage) -> Bool {
    switch self {
    case .certified(let proven), .refuting(let proven):
      stage.isMaximised ? proven <= bound : proven >= bound
    case .refused, .missing: false
    }
  }
}

extension ProofAudit {
  /// Checks a proof document against a plan of a programme, with the audit's own program.
  ///
  /// - Parameters:
  ///   - plan: one that keeps every rule; only its goals are looked at.
  ///   - attainable: what could be covered at each school, found by the auditor; floors and worst-off are
  ///     measured by it.
  public static func run(
    _ proof: ProofDocument, of plan: Plan, _ programme: Programme,
    attainable: [School.ID: Points]
  ) -> ProofAudit {
    var claims = StageClaims(ProgramOfRecord(programme, attainable: attainable.mapValues(\.value)))
    var findings: [Finding] = []
    let proofs = Dictionary(grouping: proof.stages, by: \.stage)
    for stage in programme.rules.goals {
      guard let goal = plan.goals.first(where: { $0.id == stage.id }) else { break }
      var verdict = Verdict.missing
      if let stated = proofs[stage.id]?.first {
        verdict = claims.check(stated, stage)
        let best =
          stage.isMaximised
          ? max(goal.value, goal.stageValue) : min(goal.value, goal.stageValue)
        if case .certified(let bound) = verdict, stage.isMaximised ? best > bound : best < bound {
          verdict = .refuting(bound: bound)
        }
      }
      findings.append(
        Finding(
          stage: stage.id, stageValue: goal.stageValue, value: goal.value, verdict: verdict,
          claimed: goal.certified,
          isOverstated: goal.certified.map { !verdict.shows($0, stage) } ?? false,
          isConditional: !findings.allSatisfy(\.isSettled)))
      claims.anchor(stage, at: goal.stageValue)
    }
    let known = Set(findings.map(\.stage))
    return ProofAudit(
      findings: findings, plan: proof.plan,
      strayStages: proofs.filter { $0.value.count > 1 || !known.contains($0.key) }.keys.sorted())
  }
}
