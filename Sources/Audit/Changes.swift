import Mentoring

/// Changes against the earlier plan, counted anew: Docs/Formulation.md, section 6.
extension Audit {
  /// Relations of the plan that are new, and earlier ones that ended though they are still possible.
  var changes: Int {
    guard let earlier = programme.earlier else { return 0 }
    var curating: Set<Relations.Curating> = []
    for pair in choices.curating {
      curating.insert(
        .init(recipient: school(pair.recipient), curator: school(pair.curator)))
    }
    var mentoring: Set<Relations.Mentorship> = []
    let served =
      choices.serves.map { ($0.mentor, $0.item.deficit) }
      + choices.groups.flatMap { group in group.items.map { (group.mentor, $0.deficit) } }
    for (mentor, deficit) in served {
      mentoring.insert(
        .init(mentor: teacher(mentor), mentee: teacher(facts.needs[deficit].teacher)))
    }
    let ended =
      earlier.curating.subtracting(curating).count(where: isPossible)
      + earlier.mentoring.subtracting(mentoring).count(where: isPossible)
    var tutoring: Set<Relations.Tutorship> = []
    for choice in choices.tutoring {
      tutoring.insert(.init(tutor: teacher(choice.tutor), pupil: pupil(choice.pupil)))
    }
    return ended + earlier.tutoring.subtracting(tutoring).count(where: isPossible)
      + tutoring.subtracting(earlier.tutoring).count + curating.subtracting(earlier.curating).count
      + mentoring.subtracting(earlier.mentoring).count
  }

  /// Teachers whom the earlier plan left out, who have deficits and nobody again.
  var leftOut: Int {
    programme.leftOut.count { id in
      guard let teacher = programme.teacherIndex[id] else { return false }
      let needs = facts.needs.indices.filter { facts.needs[$0].teacher == teacher }
      return !needs.isEmpty && needs.allSatisfy { tally.served[$0] == 0 }
    }
  }

  private func isPossible(_ relation: Relations.Curating) -> Bool {
    guard let recipient = programme.schoolIndex[relation.recipient],
      let curator = programme.schoolIndex[relation.curator]
    else { return false }
    return facts.curating(recipient, by: curator).isAdmitted
  }

  private func isPossible(_ relation: Relations.Tutorship) -> Bool {
    guard let tutor = programme.teacherIndex[relation.tutor],
      let pupil = programme.pupilIndex[relation.pupil],
      let row = facts.tutoring.row(of: tutor)
    else { return false }
    return facts.tutorObstacle(row, pupil) == nil
  }

  private func isPossible(_ relation: Relations.Mentorship) -> Bool {
    guard let mentor = programme.teacherIndex[relation.mentor],
      let mentee = programme.teacherIndex[relation.mentee]
    else { return false }
    return facts.needs.indices.contains { deficit in
      facts.needs[deficit].teacher == mentee && facts.isCandidate(mentor, for: deficit)
    }
  }
}

extension Facts {
  /// Whether a mentor and a deficit are a candidate: a pair, or a membership in a group of the
  /// mentor's, at a school of somebody whom the mentor could serve in it.
  func isCandidate(_ mentor: Int, for deficit: Int) -> Bool {
    guard isAdmitted(mentor, for: deficit) else { return false }
    if MeetingMode.allCases.contains(where: { pairObstacles(mentor, deficit, $0).isEmpty }) {
      return true
    }
    return lineage[needs[deficit].competency].contains { above in
      return ([nil] + groupPlaces(of: mentor, on: above).map(Optional.some)).contains { place in
        groupObstacles(mentor, above, at: place).isEmpty
          && memberObstacles(deficit, inGroupOf: mentor, on: above, at: place).isEmpty
      }
    }
  }

  /// Schools at which a mentor's group on a competency may meet: the mentor's own, and those of people
  /// whom the mentor could serve in it.
  func groupPlaces(of mentor: Int, on competency: Int) -> [Int] {
    let hosts = needs.indices.filter { other in
      lineage[needs[other].competency].contains(competency) && isAdmitted(mentor, for: other)
    }
    return Set(hosts.map { people[needs[$0].teacher].school } + [people[mentor].school]).sorted()
  }

  private func isAdmitted(_ mentor: Int, for deficit: Int) -> Bool {
    unqualified(mentor, for: deficit) == nil && bar(mentor, from: deficit) == nil
  }
}
