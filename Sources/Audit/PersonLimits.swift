import Mentoring

/// Limits of mentors, groups and mentees: constraints 3 to 10.
extension Audit {
  mutating func checkMentorLimits() {
    for (index, mentor) in tally.mentors {
      let (id, person) = (teacher(index), facts.people[index])
      let work = mentor.work + (tally.tutors[index]?.time ?? 0)
      if work + mentor.travel > person.mentoringTime {
        findings.add(
          .mentorHours(id, work: work, travel: mentor.travel, limit: person.mentoringTime))
      }
      if mentor.pairMentees.count > person.maxMentees {
        findings.add(.mentorMentees(id, mentor.pairMentees.count, limit: person.maxMentees))
      }
      if mentor.groups > person.maxGroups {
        findings.add(.mentorGroups(id, mentor.groups, limit: person.maxGroups))
      }
      if !rules.mentors.mayBeMentees, tally.mentees[index] != nil {
        findings.add(.oneRole(id))
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
      let (id, person) = (teacher(index), facts.people[index])
      if mentee.mentors.count > person.maxMentors {
        findings.add(.menteeMentors(id, mentee.mentors.count, limit: person.maxMentors))
      }
      if let time = person.learningTime, mentee.time > time {
        findings.add(.menteeHours(id, mentee.time, limit: time))
      }
    }
  }
}
