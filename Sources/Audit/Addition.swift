import Mentoring

/// Tries to add one open deficit to the plan, everything else fixed.
///
/// A limit stands in the way where the addition takes from it and goes beyond it.
struct Addition {
  enum Way {
    case pair(MeetingMode)
    /// An existing group of the mentor, by its place in the choices.
    case join(group: Int)
  }

  enum Outcome {
    case fits
    /// Nothing stands in the way but this limit (the first of contracts, trips, pay).
    case exceeds(OpenDeficit.Limit)
    /// Time, numbers or roles of the persons or of the group stand in the way.
    case isFull
  }

  private let facts: Facts
  private let choices: Choices
  private let tally: Tally
  private let pay: Int
  /// Time that each teacher spends as a mentor, travel included, and as a tutor.
  private let used: [Int]
  /// Groups of a mentor: by competency, then by place, remote ones last.
  private let groupsOf: [Int: [Int]]

  init(_ facts: Facts, _ choices: Choices, _ tally: Tally) {
    self.facts = facts
    self.choices = choices
    self.tally = tally
    pay = tally.pay
    used = facts.people.indices.map { index in
      (tally.mentors[index].map { $0.work + $0.travel } ?? 0) + (tally.tutors[index]?.time ?? 0)
    }
    groupsOf = Dictionary(grouping: choices.groups.indices) { choices.groups[$0].mentor }
      .mapValues { groups in
        groups.sorted { left, right in
          let (one, other) = (choices.groups[left], choices.groups[right])
          return (one.competency, one.place ?? .max, left)
            < (other.competency, other.place ?? .max, right)
        }
      }
  }

  /// Every way that an admitted mentor could work on the deficit, in order: a pair in person, a
  /// remote pair, the mentor's groups.
  func ways(_ mentor: Int, _ deficit: Int) -> [Way] {
    let pairs = MeetingMode.allCases
      .filter { facts.pairObstacles(mentor, deficit, $0).isEmpty }
      .map { Way.pair($0) }
    let joins = (groupsOf[mentor] ?? [])
      .filter {
        let group = choices.groups[$0]
        return facts.memberObstacles(
          deficit, inGroupOf: mentor, on: group.competency, at: group.place
        ).isEmpty
      }
      .map { Way.join(group: $0) }
    return pairs + joins
  }

  func outcome(_ mentor: Int, _ deficit: Int, _ way: Way) -> Outcome {
    switch way {
    case .pair(let mode): pairOutcome(mentor, deficit, mode)
    case .join(let group): joinOutcome(group, deficit)
    }
  }

  private func pairOutcome(_ mentor: Int, _ deficit: Int, _ mode: MeetingMode) -> Outcome {
    let mentee = facts.needs[deficit].teacher
    let (home, place) = (facts.people[mentor].school, facts.people[mentee].school)
    let person = facts.people[mentor]
    let time = facts.pairTime(mentor, deficit)
    if used[mentor] + time.value > person.mentoringTime { return .isFull }
    let load = tally.mentors[mentor] ?? Tally.Mentor()
    if mode == .inPerson, home != place, facts.rules.mentors.travelCounts,
      !load.visits.contains(place),
      used[mentor] + time.value + facts.periodTime(home, place) > person.mentoringTime
    {
      return .isFull
    }
    if !load.pairMentees.contains(mentee), load.pairMentees.count + 1 > person.maxMentees {
      return .isFull
    }
    if !canLearn(mentee, from: mentor, more: time.value) { return .isFull }
    if lacksContract(home, place) { return .exceeds(.contracts) }
    if mode == .inPerson, lacksTrip(home, place) { return .exceeds(.trips) }
    let due = facts.rules.pay.pay(for: time).value
    if let limit = facts.rules.budgets.pay?.value, due > 0, pay + due > limit {
      return .exceeds(.pay)
    }
    return .fits
  }

  private func joinOutcome(_ index: Int, _ deficit: Int) -> Outcome {
    let group = choices.groups[index]
    let mentee = facts.needs[deficit].teacher
    if tally.members[index].contains(mentee) { return .fits }
    if tally.members[index].count + 1 > facts.rules.groups.maxSize { return .isFull }
    let time = facts.groupTime(group.competency).value
    if !canLearn(mentee, from: group.mentor, more: time) { return .isFull }
    let home = facts.people[mentee].school
    if lacksContract(facts.people[group.mentor].school, home) { return .exceeds(.contracts) }
    if let place = group.place, lacksTrip(home, place) { return .exceeds(.trips) }
    return .fits
  }

  /// The mentee's time, number of mentors and role.
  private func canLearn(_ mentee: Int, from mentor: Int, more time: Int) -> Bool {
    let person = facts.people[mentee]
    let load = tally.mentees[mentee] ?? Tally.Mentee()
    if !load.mentors.contains(mentor),
      load.mentors.count + 1 > person.maxMentors
    {
      return false
    }
    if let limit = person.learningTime, load.time + time > limit {
      return false
    }
    return facts.rules.mentors.mayBeMentees
      || (tally.mentors[mentee] == nil && tally.mentees[mentor] == nil)
  }

  private func lacksContract(_ one: Int, _ other: Int) -> Bool {
    if one == other || tally.partners[Link(one, other).unordered] != nil { return false }
    return [one, other].contains { school in
      facts.contractLimits[school].map { tally.contracts[school] + 1 > $0 } ?? false
    }
  }

  private func lacksTrip(_ from: Int, _ to: Int) -> Bool {
    guard from != to, !tally.trips.contains(Link(from, to)),
      let limit = facts.rules.budgets.tripDistance?.value
    else { return false }
    let distance = facts.periodDistance(from, to)
    return distance > 0 && tally.tripDistance + distance > limit
  }
}
