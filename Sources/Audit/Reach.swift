import Mentoring

/// Whether there is any way to meet at all: the end of section 2.2.
extension Facts {
  /// Whether an admitted mentor could work on the deficit in any way: a pair, or a group that the
  /// mentor could lead anywhere.
  func canMeet(_ mentor: Int, _ deficit: Int) -> Bool {
    if pairObstacle(mentor, deficit, .inPerson) == nil { return true }
    if pairObstacle(mentor, deficit, .remote) == nil { return true }
    return lineage[needs[deficit].competency].contains { above in
      canMeet(mentor, deficit, inGroupOn: above)
    }
  }

  private func canMeet(_ mentor: Int, _ deficit: Int, inGroupOn competency: Int) -> Bool {
    let (giver, taker) = (people[mentor], people[needs[deficit].teacher])
    func canMeet(at place: Int?) -> Bool {
      groupObstacle(mentor, competency, at: place) == nil
        && memberObstacle(deficit, inGroupOf: mentor, on: competency, at: place) == nil
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
}
