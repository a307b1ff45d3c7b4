import Mentoring

/// What one mentor could be chosen for.
struct MentorOffers {
  private(set) var serves: [Offers.Serve] = []
  private(set) var groups: [Offers.Group] = []

  private let mentor: Int
  private let facts: Facts
  private let vicinity: Vicinity
  /// By deficit, as far as they were asked for.
  private var admissions: [Int: Bool] = [:]

  init(_ mentor: Int, _ facts: Facts, _ vicinity: Vicinity) {
    self.mentor = mentor
    self.facts = facts
    self.vicinity = vicinity
    if !facts.people[mentor].consentsToMentor { return }
    addServes()
    if !facts.rules.groups.allowed { return }
    for skill in facts.skills[mentor] { addGroups(on: skill.competency) }
  }

  private var home: Int { facts.people[mentor].school }

  private mutating func addServes() {
    var deficits: Set<Int> = []
    for skill in facts.skills[mentor] {
      let competency = skill.competency
      for near in vicinity.deficits(below: competency, nearMentorsOf: home) {
        deficits.formUnion(near.deficits)
      }
      if meetsRemotely { deficits.formUnion(remoteDeficits(below: competency)) }
    }
    for deficit in deficits.sorted() {
      for mode in MeetingMode.allCases
      where facts.pairObstacles(mentor, deficit, mode).isEmpty && isAdmitted(to: deficit) {
        serves.append(Offers.Serve(mentor: mentor, deficit: deficit, mode: mode))
      }
    }
  }

  private mutating func addGroups(on competency: Int) {
    var places: Set = [home]
    if facts.rules.groups.atOtherSchools {
      for near in vicinity.deficits(below: competency, nearMentorsOf: home) {
        for deficit in near.deficits where !places.contains(near.school) && isAdmitted(to: deficit)
        {
          places.insert(near.school)
        }
      }
    }
    for place in places.sorted() {
      addGroup(competency, place, vicinity.deficits(below: competency, nearPlace: place))
    }
    if meetsRemotely { addGroup(competency, nil, remoteDeficits(below: competency)) }
  }

  private mutating func addGroup(_ competency: Int, _ place: Int?, _ deficits: [Int]) {
    guard facts.groupObstacles(mentor, competency, at: place).isEmpty else { return }
    var joins: [Int] = []
    for deficit in deficits
    where facts.memberObstacles(deficit, inGroupOf: mentor, on: competency, at: place).isEmpty
      && isAdmitted(to: deficit)
    {
      joins.append(deficit)
    }
    if joins.isEmpty { return }
    groups.append(
      Offers.Group(mentor: mentor, competency: competency, place: place, joins: joins.sorted()))
  }

  private var meetsRemotely: Bool {
    facts.rules.remote.allowed && facts.people[mentor].worksRemotely
  }

  private func remoteDeficits(below competency: Int) -> [Int] {
    vicinity.deficits(below: competency).filter { deficit in
      let need = facts.needs[deficit]
      return facts.isRemote[need.competency] && facts.people[need.teacher].worksRemotely
    }
  }

  /// Whether the mentor is qualified for a deficit and not barred from it.
  private mutating func isAdmitted(to deficit: Int) -> Bool {
    if let known = admissions[deficit] { return known }
    let isAdmitted =
      facts.unqualified(mentor, for: deficit) == nil && facts.bar(mentor, from: deficit) == nil
    admissions[deficit] = isAdmitted
    return isAdmitted
  }
}
