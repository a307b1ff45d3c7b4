import Mentoring

/// Why a deficit stays open, by Docs/Formulation.md, section 7.
struct OpenReasons {
  /// `OpenDeficit.Reason`, less the stage that outweighs.
  enum Finding: Equatable {
    case nobodyQualified, mentorsFull, outweighed
    case allBarred(rule: String)
    case nobodyInReach(NoWay)
    case limitReached(limit: OpenDeficit.Limit)
  }

  private let facts: Facts
  private let addition: Addition

  init(_ facts: Facts, _ choices: Choices, _ tally: Tally) {
    self.facts = facts
    addition = Addition(facts, choices, tally)
  }

  func reason(for deficit: Int) -> Finding {
    let need = facts.needs[deficit]
    let qualified = facts.mentors(of: need.competency)
      .filter { $0.mentor != need.teacher && $0.level >= need.level }
    if qualified.isEmpty { return .nobodyQualified }
    var admitted: [Int] = []
    var barred: [Violation.Rule: Int] = [:]
    for (mentor, _) in qualified {
      if let bar = facts.bar(mentor, from: deficit) {
        barred[bar.rule, default: 0] += 1
      } else {
        admitted.append(mentor)
      }
    }
    if admitted.isEmpty { return .allBarred(rule: mostBarring(barred).rawValue) }
    if let tried = trial(deficit, admitted) { return tried }
    if admitted.contains(where: { facts.canMeet($0, deficit) }) { return .mentorsFull }
    return .nobodyInReach(mostHindering(admitted.map { facts.hindrances($0, deficit) }))
  }

  /// Of each way what hinders most of the mentors; ties go to the first in the rules' order.
  private func mostHindering(_ all: [Facts.Hindrances]) -> NoWay {
    func most(_ rules: [WayRule]) -> WayRule? {
      guard let first = rules.min() else { return nil }
      func times(_ rule: WayRule) -> Int { rules.count { $0 == rule } }
      return WayRule.allCases.reduce(first) { times($1) > times($0) ? $1 : $0 }
    }
    return NoWay(
      inPerson: most(all.map(\.inPerson))!, group: most(all.compactMap(\.group)),
      remote: most(all.map(\.remote))!)
  }

  /// The rule that bars most; ties go to the first in the rules' order.
  private func mostBarring(_ barred: [Violation.Rule: Int]) -> Violation.Rule {
    Facts.barringRules.reduce(Facts.barringRules[0]) { best, rule in
      barred[rule, default: 0] > barred[best, default: 0] ? rule : best
    }
  }

  /// Tries every way in order; nil where none fails only on contracts, trips or pay.
  private func trial(_ deficit: Int, _ admitted: [Int]) -> Finding? {
    var limit: OpenDeficit.Limit?
    for mentor in admitted {
      for way in addition.ways(mentor, deficit) {
        switch addition.outcome(mentor, deficit, way) {
        case .fits: return .outweighed
        case .exceeds(let reached): limit = limit ?? reached
        case .isFull: break
        }
      }
    }
    return limit.map { .limitReached(limit: $0) }
  }
}

extension Audit {
  /// The stated open deficits: exactly those not served, each once, each with the reason that holds.
  mutating func checkOpenDeficits() {
    guard states(.openDeficits) else { return }
    let keys = Keys(programme: programme)
    let reasons = OpenReasons(facts, choices, tally)
    var seen: Set<Int> = []
    for stated in plan.openDeficits {
      guard let index = keys.deficit(stated.deficit, &findings) else { continue }
      if !seen.insert(index).inserted {
        findings.add(.openTwice(stated.deficit))
      } else if tally.served[index] > 0 {
        findings.add(.openServed(stated.deficit))
      } else {
        let due = reasons.reason(for: index)
        if !holds(stated.reason, due) {
          findings.add(.openReason(stated.deficit, stated.reason, due: due))
        }
      }
    }
    for (index, times) in tally.served.enumerated() where times == 0 && !seen.contains(index) {
      findings.add(.openMissing(deficit(index)))
    }
  }

  /// Of an outweighed deficit only that the stage is one of the rules'.
  private func holds(_ stated: OpenDeficit.Reason, _ due: OpenReasons.Finding) -> Bool {
    switch stated {
    case .nobodyQualified: due == .nobodyQualified
    case .allBarred(let rule): due == .allBarred(rule: rule)
    case .nobodyInReach(let noWay?): due == .nobodyInReach(noWay)
    case .nobodyInReach(nil): if case .nobodyInReach = due { true } else { false }
    case .mentorsFull: due == .mentorsFull
    case .limitReached(let limit): due == .limitReached(limit: limit)
    case .outweighed(let stage): due == .outweighed && rules.goals.contains { $0.id == stage }
    }
  }
}
