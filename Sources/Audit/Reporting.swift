import Mentoring

/// From the sums to the report.
extension Audit {
  var report: AuditReport {
    let values = goalValues
    return AuditReport(
      violations: findings.sorted, indicators: indicators, goals: values,
      stageValues: rules.goals.map { stage in
        stage.parts.allSatisfy { values[$0.goal] != nil } ? stage.value { values[$0]! } : nil
      },
      schools: programme.schools.indices.map(account), mentors: mentorLoads, tutors: tutorLoads,
      mentees: menteeLoads,
      curators: curatorLoads,
      totals: AuditTotals(
        contracts: tally.partners.count, tripDistance: Hectometres(tally.tripDistance),
        pay: Roubles(tally.pay), openingCost: Roubles(openingCost)))
  }

  private func account(_ index: Int) -> SchoolAccount {
    let deficits = facts.needsOfSchool[index].reduce(0) { $0 + facts.needs[$1].points }
    let weaknesses = facts.analysis.weaknesses(of: index).values.reduce(0, +)
    return SchoolAccount(
      school: school(index), covered: Points(tally.covered[index]),
      attainable: attainable[index].map { Points($0) },
      total: Points(deficits + rules.help.pointsPerWeight * weaknesses),
      contracts: tally.contracts[index],
      contractLimit: facts.contractLimits[index],
      helpGiven: tally.given[index], helpReceived: tally.received[index],
      curators: tally.curators[index, default: []].count)
  }

  private var mentorLoads: [MentorLoad] {
    tally.mentors.sorted { $0.key < $1.key }.map { index, load in
      let person = facts.people[index]
      return MentorLoad(
        mentor: teacher(index), work: Minutes(load.work), travel: Minutes(load.travel),
        timeLimit: Minutes(person.mentoringTime), mentees: load.pairMentees.count,
        menteeLimit: person.maxMentees, groups: load.groups,
        groupLimit: person.maxGroups, pay: Roubles(load.pay))
    }
  }

  private var tutorLoads: [TutorLoad] {
    Set(facts.tutoring.tutors.map(\.teacher)).union(tally.tutors.keys).sorted().map { index in
      let load = tally.tutors[index] ?? Tally.Tutor()
      let row = facts.tutoring.row(of: index)
      return TutorLoad(
        tutor: teacher(index), work: Minutes(load.time), timeLimit: Minutes(row?.time ?? 0),
        pupils: load.pupils.count, pupilLimit: row?.maxPupils ?? 0)
    }
  }

  private var menteeLoads: [MenteeLoad] {
    tally.mentees.sorted { $0.key < $1.key }.map { index, load in
      let person = facts.people[index]
      return MenteeLoad(
        mentee: teacher(index), time: Minutes(load.time),
        timeLimit: person.learningTime.map { Minutes($0) }, mentors: load.mentors.count,
        mentorLimit: person.maxMentors)
    }
  }

  private var curatorLoads: [CuratorLoad] {
    programme.curators.map { curator in
      let recipients = tally.curated[programme.schoolIndex[curator.school]!, default: []]
      return CuratorLoad(
        curator: curator.school, recipients: recipients.count,
        load: recipients.reduce(0) { $0 + programme.schools[$1].recipientLoad },
        capacity: curator.capacity)
    }
  }
}
