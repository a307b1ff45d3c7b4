import Mentoring

/// Whether there is any way to meet at all: the end of section 2.2.
extension Facts {
  /// Whether an admitted mentor could work on the deficit in any way: a pair, or a group that the
  /// mentor could lead anywhere.
  func canMeet(_ mentor: Int, _ deficit: Int) -> Bool {
    if pairObstacles(mentor, deficit, .inPerson).isEmpty { return true }
    if pairObstacles(mentor, deficit, .remote).isEmpty { return true }
    return lineage[needs[deficit].competency].contains { above in
      canMeet(mentor, deficit, inGroupOn: above)
    }
  }

  private func canMeet(_ mentor: Int, _ deficit: Int, inGroupOn competency: Int) -> Bool {
    let (giver, taker) = (people[mentor], people[needs[deficit].teacher])
    func canMeet(at place: Int?) -> Bool {
      groupObstacles(mentor, competency, at: place).isEmpty
        && memberObstacles(deficit, inGroupOf: mentor, on: competency, at: place).isEmpty
    }
    if canMeet(at: nil) || canMeet(at: giver.school) || canMeet(at: taker.school) { return true }
    // A third school: both travel, the group being possible at all where the mentor is.
    guard rules.groups.allowed, rules.groups.atOtherSchools, rules.network.allowed,
      giver.worksInPerson, taker.worksInPerson,
      groupTimes[competency] != nil,
      skills[mentor].contains(where: { $0.competency == competency })
    else { return false }
    return haveSharedPlace(
      Journey(
        mentorHome: giver.school, mentorLimit: giver.mentorTravelLimit,
        menteeHome: taker.school, menteeLimit: taker.menteeTravelLimit))
  }

  /// Whether an admitted mentor with a way to meet exists for the deficit.
  func isInReach(_ deficit: Int) -> Bool {
    let need = needs[deficit]
    return mentors(of: need.competency).contains { mentor, level in
      mentor != need.teacher && level >= need.level && bar(mentor, from: deficit) == nil
        && canMeet(mentor, deficit)
    }
  }

  /// What keeps a mentor and a mentee of two schools apart, way by way, the first that holds.
  struct Hindrances {
    let inPerson: WayRule
    /// Nil: no such group could be led, or somebody does not work in person.
    let group: WayRule?
    let remote: WayRule
  }

  /// - Precondition: the two cannot meet as a pair.
  func hindrances(_ mentor: Int, _ deficit: Int) -> Hindrances {
    let (giver, taker) = (people[mentor], people[needs[deficit].teacher])
    let mayLead = lineage[needs[deficit].competency].contains { above in
      groupObstacles(mentor, above, at: giver.school).isEmpty
    }
    let isGroupAsked = mayLead && giver.worksInPerson && taker.worksInPerson
    return Hindrances(
      inPerson: pairObstacles(mentor, deficit, .inPerson)[0].wayRule,
      group: isGroupAsked
        ? journey(ofMentee: needs[deficit].teacher, to: giver.school)?.wayRule : nil,
      remote: pairObstacles(mentor, deficit, .remote)[0].wayRule)
  }
}

extension Obstacle {
  /// Of obstacles to meeting alone: the rule in the plan's words, which are the audit's.
  fileprivate var wayRule: WayRule {
    guard let word = WayRule(rawValue: rule.rawValue) else {
      preconditionFailure("\(rule.rawValue) keeps nobody from meeting")
    }
    return word
  }
}
