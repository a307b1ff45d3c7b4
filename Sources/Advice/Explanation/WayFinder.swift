import Audit
import Matching
import Mentoring

/// What keeps a mentor from a deficit in a plan, as changes of the inputs that would mend it.
struct WayFinder {
  let candidates: Candidates
  let plan: Plan
  let report: AuditReport

  private var programme: Programme { candidates.programme }

  /// Mentors who have the deficit's competency or a more general one, in key order.
  func mentors(for deficit: Deficit) -> [Teacher.ID] {
    Set(
      programme.mentors.filter { row in
        row.teacher != deficit.teacher
          && programme.steps(from: deficit.competency, upTo: row.competency) != nil
      }.map(\.teacher)
    ).sorted()
  }

  /// The changes that would let the mentor work on the deficit beside everything in the plan; nil
  /// where no change of this kind does (a ban, a refusal, a rule of the programme).
  func changes(for mentor: Teacher.ID, _ deficit: Deficit) -> [InputChange]? {
    var changes: [InputChange] = []
    guard addLevel(mentor, deficit, &changes) else { return nil }
    let subject = Decision.Subject.tandem(
      mentor: mentor, mentee: deficit.teacher, competency: deficit.competency)
    switch candidates.rejection(of: subject) {
    case nil, .rule("level"), .noWay: break
    case .rule("mentor_consent"): changes.append(.consent(mentor))
    case .rule("mentee_consent"): changes.append(.menteeConsent(deficit.teacher))
    default: return nil
    }
    guard let travel = addMeeting(mentor, deficit, &changes) else { return nil }
    addRoom(mentor, deficit, travel, &changes)
    return changes
  }

  private func addLevel(
    _ mentor: Teacher.ID, _ deficit: Deficit, _ changes: inout [InputChange]
  ) -> Bool {
    let rules = programme.rules.mentors
    let needed = deficit.levelNeeded + rules.levelMargin
    let rows = programme.mentors.filter { $0.teacher == mentor }.compactMap { row in
      programme.steps(from: deficit.competency, upTo: row.competency).map {
        (row: row, level: row.level - rules.discountPerStep * $0)
      }
    }
    guard let best = rows.max(by: { $0.level < $1.level }) else { return false }
    guard best.level < needed else { return true }
    let target = best.row.level + needed - best.level
    guard target <= 10 else { return false }
    changes.append(.level(mentor, best.row.competency, from: best.row.level, to: target))
    return true
  }

  /// Travel of the period that the way to meet takes from the mentor's time; nil: they cannot meet.
  private func addMeeting(
    _ mentor: Teacher.ID, _ deficit: Deficit, _ changes: inout [InputChange]
  ) -> Minutes? {
    let (giver, taker) = (programme.teacher(mentor), programme.teacher(deficit.teacher))
    let (home, away) = (programme.school(giver.school), programme.school(taker.school))
    if home.id == away.id { return .zero }
    let rules = programme.rules
    guard rules.network.allowed else { return nil }
    let leg = programme.travel.leg(from: home, to: away)
    let isVisited = plan.visits.contains { $0.mentor == mentor && $0.school == away.id }
    func travel(_ leg: Leg) -> Minutes {
      rules.mentors.travelCounts && !isVisited ? leg.time * (2 * rules.travel.visits) : .zero
    }
    let meets = giver.mode.allows(.inPerson) && taker.mode.allows(.inPerson)
    if meets, let leg, leg.time <= programme.mentorTravelLimit(of: giver) { return travel(leg) }
    let isRemote = programme.competency(deficit.competency).remote
    if isRemote, rules.remote.allowed, giver.mode.allows(.remote), taker.mode.allows(.remote) {
      return .zero
    }
    if meets, let leg {
      if leg.time > rules.mentors.travelLimit {
        changes.append(.ruleTravel(from: rules.mentors.travelLimit, to: leg.time))
      }
      if let own = giver.travelLimit, own < leg.time {
        changes.append(.mentorTravel(mentor, from: own, to: leg.time))
      }
      return travel(leg)
    }
    guard isRemote, taker.mode.allows(.remote) else { return nil }
    if !rules.remote.allowed { changes.append(.remoteRule) }
    if !giver.mode.allows(.remote) { changes.append(.remoteWork(mentor)) }
    return .zero
  }

  /// Hours, mentees, mentors and contracts that are full.
  private func addRoom(
    _ mentor: Teacher.ID, _ deficit: Deficit, _ travel: Minutes, _ changes: inout [InputChange]
  ) {
    let (giver, taker) = (programme.teacher(mentor), programme.teacher(deficit.teacher))
    let estimate = programme.estimates.first { $0.mentor == mentor && $0.deficit == deficit.id }
    let work = estimate?.time ?? deficit.time
    let load = report.mentors.first { $0.mentor == mentor }
    let total = report.timeSpent(by: mentor) + work + travel
    if let change = InputChange.mentorHours(of: mentor, toHold: total, programme) {
      changes.append(change)
    }
    let isPair = plan.tandems.contains {
      $0.mentor == mentor && !$0.isGroup && $0.mentees.contains(deficit.teacher)
    }
    let mentees = load?.mentees ?? 0
    if !isPair, mentees >= programme.maxMentees(of: giver) {
      changes.append(.mentees(mentor, from: programme.maxMentees(of: giver), to: mentees + 1))
    }
    let learning = report.mentees.first { $0.mentee == deficit.teacher }
    let isMentor = plan.tandems.contains {
      $0.mentor == mentor && $0.mentees.contains(deficit.teacher)
    }
    let mentors = learning?.mentors ?? 0
    if !isMentor, mentors >= programme.maxMentors(of: taker) {
      changes.append(
        .mentors(deficit.teacher, from: programme.maxMentors(of: taker), to: mentors + 1))
    }
    let learnt = learning?.time ?? .zero
    if let most = programme.learningTime(of: taker), learnt + work > most {
      changes.append(.learningHours(deficit.teacher, from: most, to: learnt + work))
    }
    addContracts(giver.school, taker.school, &changes)
  }

  private func addContracts(
    _ one: School.ID, _ other: School.ID, _ changes: inout [InputChange]
  ) {
    guard one != other else { return }
    let (first, second) = (min(one, other), max(one, other))
    if plan.partnerships.contains(where: { $0.first == first && $0.second == second }) { return }
    for id in [one, other] {
      let signed = report.schools.first { $0.school == id }?.contracts ?? 0
      if let limit = programme.contractLimit(of: programme.school(id)), signed >= limit {
        changes.append(.contracts(id, from: limit, to: signed + 1))
      }
    }
  }
}
