import Mentoring

extension PeopleChoices {
  mutating func findGroups() {
    guard programme.rules.groups.allowed else { return }
    for row in programme.mentors {
      let competency = programme.competencyIndex[row.competency]!
      let mentor = programme.teacherIndex[row.teacher]!
      guard let time = programme.competencies[competency].groupTime,
        let admissions = admitted[mentor]?.filter({
          surroundings.isCompetency(ofDeficit: $0.deficit, below: competency)
        }),
        !admissions.isEmpty
      else { continue }
      for place in places(of: mentor, admissions) {
        add(
          mentor, competency, time, at: place,
          admissions.filter { canJoin($0.deficit, mentor, place) })
      }
      if programme.competencies[competency].remote, programme.rules.remote.allowed,
        allows(mentor, .remote)
      {
        add(mentor, competency, time, at: nil, admissions.filter { canJoinRemotely($0.deficit) })
      }
      findThirdPlaces(mentor, admissions)
    }
  }

  /// Deficits that nobody could serve in a pair or a group with a host, but for which a mentor and
  /// the mentee could travel to one and the same third school, are in reach as well: what they lack
  /// is company.
  private mutating func findThirdPlaces(
    _ mentor: Int, _ admissions: [Admission]
  ) {
    guard programme.rules.groups.atOtherSchools, programme.rules.network.allowed,
      allows(mentor, .inPerson)
    else { return }
    let home = surroundings.schoolOfTeacher[mentor]
    for admission in admissions where !verdicts[admission.deficit].isInReach {
      for place in programme.schools.indices
      where isWithin(meeting.mentorLimits[mentor], from: home, to: place)
        && canJoin(admission.deficit, mentor, place)
      {
        verdicts[admission.deficit].isInReach = true
        break
      }
    }
  }

  /// - Parameter place: nil for a remote group.
  private mutating func add(
    _ mentor: Int, _ competency: Int, _ time: Minutes, at place: Int?, _ members: [Admission]
  ) {
    guard !members.isEmpty else { return }
    for member in members { verdicts[member.deficit].isInReach = true }
    let mode = place.map { _ in MeetingMode.inPerson } ?? .remote
    groups.append(
      Candidates.Group(
        mentor: mentor, competency: competency, place: place, time: time,
        joins: members.map { member in
          Candidates.Join(deficit: member.deficit, quality: quality(mentor, member, mode, place))
        }))
  }

  private func canJoinRemotely(_ deficit: Int) -> Bool {
    programme.competencies[surroundings.competencyOfDeficit[deficit]].remote
      && allows(surroundings.teacherOfDeficit[deficit], .remote)
  }

  /// The mentor's school, and every school with a possible member that the mentor can reach.
  private mutating func places(of mentor: Int, _ admissions: [Admission]) -> [Int] {
    let home = surroundings.schoolOfTeacher[mentor]
    var places: Set<Int> = [home]
    if programme.rules.groups.atOtherSchools, programme.rules.network.allowed,
      allows(mentor, .inPerson)
    {
      for admission in admissions {
        let school =
          surroundings.schoolOfTeacher[surroundings.teacherOfDeficit[admission.deficit]]
        if !places.contains(school), isWithin(meeting.mentorLimits[mentor], from: home, to: school)
        {
          places.insert(school)
        }
      }
    }
    return places.sorted()
  }

  private mutating func canJoin(_ deficit: Int, _ mentor: Int, _ place: Int) -> Bool {
    let mentee = surroundings.teacherOfDeficit[deficit]
    let home = surroundings.schoolOfTeacher[mentor]
    let school = surroundings.schoolOfTeacher[mentee]
    if school != place,
      !isWithin(meeting.menteeLimits[mentee], from: school, to: place)
    {
      return false
    }
    if school != place || school != home, !allows(mentee, .inPerson) { return false }
    if school != home || place != home, !allows(mentor, .inPerson) { return false }
    return true
  }

  /// Notes for each deficit with nobody in reach what bars most of the admitted mentors.
  mutating func findObstacles() {
    for deficit in verdicts.indices {
      guard verdicts[deficit].admitted > 0, !verdicts[deficit].isInReach else { continue }
      let mentee = surroundings.teacherOfDeficit[deficit]
      let need = need(deficit)
      var obstacles: [NoWay: Int] = [:]
      for holder in qualifications.holders(of: surroundings.competencyOfDeficit[deficit])
      where holder.mentor != mentee && holder.level >= need {
        let match = match(holder.mentor, mentee, deficit)
        if rules.firstBarring(match, in: surroundings) == nil,
          let noWay = meeting.noWay(holder.mentor, deficit, &scoring.legs)
        {
          obstacles[noWay, default: 0] += 1
        }
      }
      verdicts[deficit].noWay = NoWay(mostOf: obstacles)
    }
  }
}
