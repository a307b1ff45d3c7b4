import Mentoring

/// Tutors and pupils: who may, their limits, siblings, and why pupils have no tutor.
extension Audit {
  mutating func checkTutors() {
    for (index, assignment) in choices.tutoring.enumerated() {
      check(assignment)
      let earlier = choices.tutoring[..<index].contains { $0.pupil == assignment.pupil }
      if earlier { findings.add(.pupilTutors(pupil(assignment.pupil))) }
    }
    for (index, load) in tally.tutors {
      let person = facts.people[index]
      if let row = facts.tutoring.row(of: index) {
        if load.pupils.count > row.maxPupils {
          findings.add(.tutorPupils(teacher(index), load.pupils.count, limit: row.maxPupils))
        }
        if row.time < person.mentoringTime, load.time > row.time {
          findings.add(.tutorHours(teacher(index), load.time, limit: row.time))
        }
      }
      if tally.mentors[index] == nil, load.time > person.mentoringTime {
        findings.add(
          .mentorHours(
            teacher(index), work: load.time, travel: 0, limit: person.mentoringTime))
      }
    }
    if rules.tutoring.siblings == .together {
      for (family, tutors) in tally.tutorsOfFamily where tutors.count > 1 {
        findings.add(.siblings(family, tutors.sorted().map(teacher)))
      }
    }
  }

  private mutating func check(_ assignment: Choices.Tutoring) {
    let (tutor, pupil) = (teacher(assignment.tutor), pupil(assignment.pupil))
    guard let row = facts.tutoring.row(of: assignment.tutor) else {
      findings.add(.notTutor(tutor, pupil))
      return
    }
    if let rule = facts.tutorObstacle(row, assignment.pupil) {
      findings.add(.tutor(rule, tutor, pupil))
    }
    let child = facts.tutoring.pupils[assignment.pupil]
    let mode: MeetingMode = row.school == child.school ? .inPerson : .remote
    if assignment.mode != mode {
      findings.add(.tutorMode(tutor, pupil, stated: assignment.mode, due: mode))
    } else if let stated = assignment.score,
      let difference = facts.worth(ofTutor: row, for: assignment.pupil).difference(from: stated)
    {
      findings.add(.score(difference, of: [tutor.text, pupil.text], "\(tutor), \(pupil)"))
    }
    if assignment.time.value != child.time {
      findings.add(.tutorTime(tutor, pupil, stated: assignment.time, due: Minutes(child.time)))
    }
  }

  /// The stated pupils without a tutor: exactly those, each once, each with the reason that holds.
  mutating func checkOpenPupils() {
    guard let stated = plan.openPupils else { return }
    var seen: Set<Int> = []
    for open in stated {
      guard let index = Keys(programme: programme).pupil(open.pupil, &findings) else { continue }
      if !seen.insert(index).inserted {
        findings.add(.openPupilTwice(open.pupil))
      } else if tally.tutorsOfPupil[index] != nil {
        findings.add(.openPupilTutored(open.pupil))
      } else {
        let due = reason(forPupil: index)
        if !holds(open.reason, due) {
          findings.add(.openPupilReason(open, due: OpenPupil(pupil: open.pupil, reason: due)))
        }
      }
    }
    for index in programme.pupils.indices
    where tally.tutorsOfPupil[index] == nil && !seen.contains(index) {
      findings.add(.openPupilMissing(pupil(index)))
    }
  }

  private func holds(_ stated: OpenPupil.Reason, _ due: OpenPupil.Reason) -> Bool {
    if case .outweighed(let stage) = stated, case .outweighed = due {
      return rules.goals.contains { $0.id == stage }
    }
    return stated == due
  }

  /// Docs/Formulation.md, section 7.
  private func reason(forPupil pupil: Int) -> OpenPupil.Reason {
    if facts.tutoring.tutors.isEmpty { return .nobodyOffers }
    var counts: [TutorRule: Int] = [:]
    for tutor in facts.tutoring.tutors {
      if let rule = facts.tutorObstacle(tutor, pupil) { counts[rule, default: 0] += 1 }
    }
    if counts.values.reduce(0, +) == facts.tutoring.tutors.count {
      let near = TutorRule.allCases.filter { $0 != .otherSchool && counts[$0, default: 0] > 0 }
      let rule = near.reduce(near.first ?? .otherSchool) { best, rule in
        counts[rule, default: 0] > counts[best, default: 0] ? rule : best
      }
      return .allRejected(rule: rule)
    }
    var isKeptApart = false
    for tutor in facts.tutors(of: pupil) where hasRoom(tutor, pupil) {
      if !separates(tutor.teacher, pupil) { return .outweighed(stage: "") }
      isKeptApart = true
    }
    return isKeptApart ? .siblings : .tutorsFull
  }

  private func hasRoom(_ tutor: TutorFacts.Tutor, _ pupil: Int) -> Bool {
    let time = facts.tutoring.pupils[pupil].time
    let load = tally.tutors[tutor.teacher] ?? Tally.Tutor()
    let mentor = tally.mentors[tutor.teacher]
    let used = load.time + (mentor.map { $0.work + $0.travel } ?? 0)
    return load.pupils.count < tutor.maxPupils && load.time + time <= tutor.time
      && used + time <= facts.people[tutor.teacher].mentoringTime
  }

  /// Whether brothers and sisters, who must be together, would not be.
  private func separates(_ teacher: Int, _ pupil: Int) -> Bool {
    guard rules.tutoring.siblings == .together,
      let family = facts.tutoring.pupils[pupil].family,
      let tutors = tally.tutorsOfFamily[family]
    else { return false }
    return tutors != [teacher]
  }
}

// The goals of tutoring: Docs/Formulation.md, section 6.
extension Audit {
  var untutored: Int {
    facts.tutoring.pupils.indices.reduce(0) {
      $0 + (tally.tutorsOfPupil[$1] == nil ? facts.tutoring.pupils[$1].weight : 0)
    }
  }

  var tutorsChanged: Int {
    facts.tutoring.pupils.indices.count { pupil in
      guard let earlier = facts.tutoring.pupils[pupil].earlierTutor,
        let row = facts.tutoring.row(of: earlier), facts.tutorObstacle(row, pupil) == nil
      else { return false }
      return !(tally.tutorsOfPupil[pupil]?.contains(earlier) ?? false)
    }
  }

  var siblingsApart: Int { tally.tutorsOfFamily.values.reduce(0) { $0 + $1.count - 1 } }

  var tutoringQuality: Int {
    choices.tutoring.reduce(0) { sum, assignment in
      guard let row = facts.tutoring.row(of: assignment.tutor) else { return sum }
      return sum + facts.worth(ofTutor: row, for: assignment.pupil).total
    }
  }
}
