import Mentoring

/// Limits of mentors, groups and mentees: constraints 3 to 10.
extension Audit {
  mutating func checkMentorLimits() {
    for (index, mentor) in tally.mentors {
      let person = programme.teachers[index]
      let available = programme.mentoringTime(of: person).value
      if mentor.work + mentor.travel > available {
        findings.add(
          .mentorHours(person.id, work: mentor.work, travel: mentor.travel, limit: available))
      }
      let mentees = programme.maxMentees(of: person)
      if mentor.pairMentees.count > mentees {
        findings.add(.mentorMentees(person.id, mentor.pairMentees.count, limit: mentees))
      }
      let groups = programme.maxGroups(of: person)
      if mentor.groups > groups {
        findings.add(.mentorGroups(person.id, mentor.groups, limit: groups))
      }
      if !rules.mentors.mayBeMentees, tally.mentees[index] != nil {
        findings.add(.oneRole(person.id))
      }
    }
  }

  mutating func checkGroupLimits() {
    for (group, members) in zip(choices.groups, tally.members) {
      let (mentor, competency) = (teacher(group.mentor), competency(group.competency))
      let sizes = (rules.groups.minSize, rules.groups.maxSize)
      if members.count < sizes.0 || members.count > sizes.1 {
        let limit = members.count < sizes.0 ? sizes.0 : sizes.1
        findings.add(.groupSize(mentor, competency, members.count, limit: limit))
      }
      guard let place = group.place, place != facts.people[group.mentor].school else { continue }
      if !members.contains(where: { facts.people[$0].school == place }) {
        findings.add(.groupPlace(mentor, competency, school(place)))
      }
    }
  }

  mutating func checkMenteeLimits() {
    for (index, times) in tally.served.enumerated() where times > 1 {
      findings.add(.deficitServedTwice(deficit(index), times))
    }
    for (index, mentee) in tally.mentees {
      let person = programme.teachers[index]
      let mentors = programme.maxMentors(of: person)
      if mentee.mentors.count > mentors {
        findings.add(.menteeMentors(person.id, mentee.mentors.count, limit: mentors))
      }
      if let time = programme.learningTime(of: person)?.value, mentee.time > time {
        findings.add(.menteeHours(person.id, mentee.time, limit: time))
      }
    }
  }
}
