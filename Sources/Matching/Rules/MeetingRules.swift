import Mentoring

/// How two persons could meet, and what bars each way (Docs/Formulation.md, section 2.2).
///
/// Teachers, deficits and schools by position. Two of one school can always meet in person, and no
/// rule here is asked about them.
struct MeetingRules {
  private let surroundings: Surroundings
  let mentorLimits: [Minutes]
  let menteeLimits: [Minutes]
  /// By mentor, the competencies on which they could lead a group.
  private let led: [[Int]]

  private var programme: Programme { surroundings.programme }

  init(_ surroundings: Surroundings) {
    let programme = surroundings.programme
    self.surroundings = surroundings
    mentorLimits = programme.teachers.map(programme.mentorTravelLimit)
    menteeLimits = programme.teachers.map(programme.menteeTravelLimit)
    var led = Array(repeating: [Int](), count: programme.teachers.count)
    if programme.rules.groups.allowed {
      for row in programme.mentors {
        let competency = programme.competencyIndex[row.competency]!
        if programme.competencies[competency].groupTime != nil {
          led[programme.teacherIndex[row.teacher]!].append(competency)
        }
      }
    }
    self.led = led
  }

  func allows(_ teacher: Int, _ mode: MeetingMode) -> Bool {
    programme.teachers[teacher].mode.allows(mode)
  }

  /// What bars a pair in person at the mentee's school.
  func inPerson(_ mentor: Int, _ mentee: Int, _ legs: inout LegTable) -> WayRule? {
    if !allows(mentor, .inPerson) { return .mentorInPerson }
    if !allows(mentee, .inPerson) { return .menteeInPerson }
    let rules = programme.rules.mentors
    return way(
      from: surroundings.schoolOfTeacher[mentor], to: surroundings.schoolOfTeacher[mentee],
      limit: rules.travelLimit, own: mentorLimits[mentor], orOwn: .mentorTravelLimit, &legs)
  }

  /// What bars a remote pair.
  func remote(_ mentor: Int, _ deficit: Int) -> WayRule? {
    if !programme.rules.remote.allowed { return .remoteRule }
    if !programme.competencies[surroundings.competencyOfDeficit[deficit]].remote {
      return .remoteCompetency
    }
    if !allows(mentor, .remote) { return .mentorRemote }
    return allows(surroundings.teacherOfDeficit[deficit], .remote) ? nil : .menteeRemote
  }

  /// What bars each way for an admitted mentor; nil where the two could be a pair.
  func noWay(_ mentor: Int, _ deficit: Int, _ legs: inout LegTable) -> NoWay? {
    let mentee = surroundings.teacherOfDeficit[deficit]
    guard surroundings.schoolOfTeacher[mentor] != surroundings.schoolOfTeacher[mentee],
      let inPerson = inPerson(mentor, mentee, &legs), let remote = remote(mentor, deficit)
    else { return nil }
    return NoWay(inPerson: inPerson, group: group(mentor, deficit, &legs), remote: remote)
  }

  /// What bars the mentee from a group at the mentor's school, if there could be one.
  private func group(_ mentor: Int, _ deficit: Int, _ legs: inout LegTable) -> WayRule? {
    let mentee = surroundings.teacherOfDeficit[deficit]
    guard allows(mentor, .inPerson), allows(mentee, .inPerson),
      led[mentor].contains(where: { surroundings.isCompetency(ofDeficit: deficit, below: $0) })
    else { return nil }
    let rules = programme.rules.mentees
    return way(
      from: surroundings.schoolOfTeacher[mentee], to: surroundings.schoolOfTeacher[mentor],
      limit: rules.travelLimit, own: menteeLimits[mentee], orOwn: .menteeTravelLimit, &legs)
  }

  /// - Parameter own: The lesser of the programme's limit and the person's.
  private func way(
    from: Int, to: Int, limit: Minutes, own: Minutes, orOwn rule: WayRule, _ legs: inout LegTable
  ) -> WayRule? {
    guard let leg = legs.find(from: from, to: to) else {
      return surroundings.noRoad(from: from, to: to)
    }
    if leg.time <= own { return nil }
    return leg.time > limit ? .travelLimit : rule
  }
}
