import Mentoring

/// Limits of curators, help, contracts and budgets, floors, reciprocity and decisions: constraints
/// 1, 2, 11, 12, 14, 15, 17 and 18.
extension Audit {
  mutating func checkCuratorLimits() {
    let perRecipient = rules.curators.perRecipient
    for (recipient, curators) in tally.curators where curators.count > perRecipient {
      findings.add(.curators(school(recipient), curators.count, limit: perRecipient))
    }
    for (curator, recipients) in tally.curated {
      guard let row = facts.curators[curator] else { continue }
      let load = recipients.reduce(0) { $0 + programme.schools[$1].recipientLoad }
      if load > row.capacity {
        findings.add(.curatorCapacity(school(curator), load, limit: row.capacity))
      }
    }
    let used = tally.curated.count
    if let least = rules.curators.minUsed, used < least {
      findings.add(.curatorsUsed(used, limit: least))
    }
    if let most = rules.curators.maxUsed, used > most {
      findings.add(.curatorsUsed(used, limit: most))
    }
  }

  mutating func checkHelpLimits() {
    for (weakness, helpers) in tally.helpers where helpers > rules.help.perWeakness {
      findings.add(
        .weakness(
          school(weakness.from), topic(weakness.to), helpers, limit: rules.help.perWeakness))
    }
    for (strength, helped) in tally.helped where helped > rules.help.perStrength {
      findings.add(
        .strength(
          school(strength.from), topic(strength.to), helped, limit: rules.help.perStrength))
    }
  }

  mutating func checkContractsAndBudgets() {
    for (index, limit) in facts.contractLimits.enumerated() {
      guard let limit, tally.contracts[index] > limit else { continue }
      findings.add(.contracts(school(index), tally.contracts[index], limit: limit))
    }
    if let limit = rules.budgets.tripDistance?.value, tally.tripDistance > limit {
      findings.add(.tripBudget(tally.tripDistance, limit: limit))
    }
    if let limit = rules.budgets.pay?.value, tally.pay > limit {
      findings.add(.payBudget(tally.pay, limit: limit))
    }
  }

  /// Hard floors only; what soft ones lack is a goal.
  mutating func checkFloors() {
    guard let floor = rules.floor, floor.isHard else { return }
    for index in attainable.keys {
      let least = leastCovered(index)
      if tally.covered[index] < least {
        findings.add(.floor(school(index), tally.covered[index], limit: least))
      }
    }
  }

  /// Points that a school's floor asks for: the share of the attainable ones, rounded up.
  func leastCovered(_ index: Int) -> Int {
    guard let share = programme.floorShare(of: programme.schools[index])?.value,
      let points = attainable[index]
    else { return 0 }
    return -floorQuotient(-share * points, 1000)
  }

  /// Hard reciprocity only; what lacks of the soft one is a goal.
  mutating func checkReciprocity() {
    guard let reciprocity = rules.reciprocity, reciprocity.isHard else { return }
    for index in programme.schools.indices {
      if lacksGiving(index, reciprocity) > 0 {
        findings.add(.gives(school(index), tally.given[index], limit: reciprocity.gives))
      }
      if lacksReceiving(index, reciprocity) > 0 {
        findings.add(.receives(school(index), tally.received[index], limit: reciprocity.receives))
      }
    }
  }

  func lacksGiving(_ index: Int, _ reciprocity: Rules.Reciprocity) -> Int {
    guard !facts.isPartner[index], facts.helpCandidates.canGive[index] else { return 0 }
    return max(0, reciprocity.gives - tally.given[index])
  }

  func lacksReceiving(_ index: Int, _ reciprocity: Rules.Reciprocity) -> Int {
    guard !facts.isPartner[index], facts.helpCandidates.canReceive[index] else { return 0 }
    return max(0, reciprocity.receives - tally.received[index])
  }

  /// Pins; bans are a matter of who may.
  mutating func checkPins() {
    for decision in programme.decisions where decision.kind == .pinned {
      switch decision.subject {
      case .curatorPair(let recipient, let curator):
        let (taker, giver) = (programme.schoolIndex[recipient]!, programme.schoolIndex[curator]!)
        if !(tally.curators[taker]?.contains(giver) ?? false) {
          findings.add(.pinnedCurator(curator, recipient))
        }
      case .tutoring(let tutor, let pupil):
        let tutors = tally.tutorsOfPupil[programme.pupilIndex[pupil]!] ?? []
        if !tutors.contains(programme.teacherIndex[tutor]!) {
          findings.add(.pinnedTutor(tutor, pupil))
        }
      case .tandem(let mentor, let mentee, let competency):
        if !works(mentor, mentee, competency) {
          findings.add(.pinnedTandem(mentor, mentee, competency))
        }
      }
    }
  }

  private func works(_ mentor: Teacher.ID, _ mentee: Teacher.ID, _ competency: Competency.ID?)
    -> Bool
  {
    let (giver, taker) = (programme.teacherIndex[mentor]!, programme.teacherIndex[mentee]!)
    guard tally.mentees[taker]?.mentors.contains(giver) ?? false else { return false }
    guard let competency else { return true }
    let pinned = programme.deficitIndex[Deficit.ID(teacher: mentee, competency: competency)]!
    return tally.services.contains(Link(giver, pinned))
  }
}
