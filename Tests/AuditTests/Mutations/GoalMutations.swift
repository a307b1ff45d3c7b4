import Audit
import Mentoring

extension Mutation {
  /// Values, anchors, bounds and states of proof.
  static let goals: [Mutation] = [
    Mutation("a goal left out", stating: .all, [.goalStages]) { $0.plan.goals.removeLast() },
    Mutation("goals in another order", stating: .all, [.goalStages]) {
      $0.plan.goals.swapAt(0, 1)
    },
    Mutation("a goal called minimised", stating: .all, [.goalStages]) {
      $0.goal(.worstOff) {
        $0.isMaximised = false
        $0.bound = nil
        $0.status = .unproven
      }
    },
    Mutation("another weight in a joined goal", stating: .all, [.goalStages]) {
      $0.plan.goals[5].parts[0].weight = 2
    },
    // 520 is still within 600 and the stage value.
    Mutation("a goal's value and its part", stating: .all, [.goalValue, .goalPart]) {
      $0.goal(.coverage) {
        $0.value = 520
        $0.parts[0].value = 520
      }
    },
    Mutation("the value of a goal that takes attainable points", stating: .all, [.goalValue]) {
      $0.goal(.worstOff) { $0.value = 529 }
    },
    Mutation("a part of a joined goal", stating: .all, [.goalPart]) {
      $0.plan.goals[5].parts[1].value = 15_429
    },
    // 0.5 % of 522 is 2, and 522 less 2 more than 519.
    Mutation("a value worse than its anchor", stating: .all, [.goalAnchor]) {
      $0.goal(.coverage) { $0.stageValue = 522 }
    },
    Mutation("a minimised value worse than its anchor", stating: .all, [.goalAnchor]) {
      $0.goal(.reciprocity) { $0.stageValue = 2 }
    },
    Mutation("a value better than its anchor", stating: .all, []) {
      $0.goal(.reciprocity) { $0.stageValue = 4 }
    },
    Mutation("a bound on the wrong side", stating: .all, [.goalBound]) {
      $0.goal(.coverage) { $0.bound = 520 }
    },
    Mutation("a minimised bound on the wrong side", stating: .all, [.goalBound]) {
      $0.goal(.reciprocity) { $0.bound = 4 }
    },
    Mutation("optimal without the bound", stating: .all, [.goalStatus]) {
      $0.goal(.curators) { $0.bound = 2 }
    },
    Mutation("within the gap of no bound", stating: .all, [.goalStatus]) {
      $0.goal(.worstOff) { $0.bound = nil }
    },
    Mutation("unconditional after an unproven stage", stating: .all, [.goalConditional]) {
      $0.goal(.worstOff) { $0.isConditional = false }
    },
    Mutation("conditional after proven stages", stating: .all, [.goalConditional]) {
      $0.goal(.reciprocity) { $0.isConditional = true }
    },
    Mutation("a plan called optimal", stating: .all, [.planStatus]) { $0.plan.status = .optimal },
    Mutation("a plan called within the gap", stating: .all, [.planStatus]) {
      $0.plan.status = .withinGap
    },
    Mutation("a plan called unsolved", stating: .all, [.planStatus]) {
      $0.plan.status = .unsolved
    },
    Mutation("optimal without any goal", [.planStatus]) { $0.plan.status = .optimal },
    Mutation("within the gap of no goal", [.planStatus]) {
      $0.plan.status = .withinGap
      $0.plan.goals = []
    },
    Mutation("searched, its goals left out", []) { $0.plan.status = .timeLimit },
    // A plan with more curators than the rules allow lacks none for it: the goal stays 3.
    Mutation(
      "more curators than asked", stating: [.goals],
      [.curators, .tripBudget, .goalValue, .goalPart, .goalPart]
    ) {
      $0.plan.curatorPairs.append(
        CuratorPair(recipient: "S3", curator: "S2", mode: .inPerson, score: nil))
    },
    Mutation("numbers that no sum holds", stating: .all, [.goalAnchor, .goalBound]) {
      $0.goal(.coverage) {
        $0.stageValue = Int.max
        $0.bound = Int.min
      }
    },
  ]
}
