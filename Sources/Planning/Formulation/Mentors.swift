import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// Positions of the serve choices and groups of each mentor that has any.
  func choicesByMentor() -> [(mentor: Int, serves: [Int], groups: [Int])] {
    var serves: [Int: [Int]] = [:]
    var groups: [Int: [Int]] = [:]
    for (index, choice) in candidates.serves.enumerated() where serve[index] != nil {
      serves[choice.mentor, default: []].append(index)
    }
    for (index, choice) in candidates.groups.enumerated() where group[index] != nil {
      groups[choice.mentor, default: []].append(index)
    }
    return Set(serves.keys).union(groups.keys).sorted().map { mentor in
      (mentor, serves[mentor] ?? [], groups[mentor] ?? [])
    }
  }

  /// `mentor_hours[m]`: work in pairs and groups, with pupils, and travel where it counts, within
  /// the mentor's time; `mentor_mentees[m]`: mentees in pairs; `mentor_groups[m]`: groups.
  mutating func requireMentorLimits() {
    var pupils = Dictionary(uniqueKeysWithValues: tutorChoices(by: \.tutor))
    for (mentor, serves, groups) in choicesByMentor() {
      requireHours(of: mentor, serves, groups, pupils.removeValue(forKey: mentor) ?? [])
      requirePairMentees(of: mentor, serves)
      let limit = programme.maxGroups(of: programme.teachers[mentor])
      if groups.count > limit {
        require(
          .mentorGroups, .teacher(mentor), LinearExpression(sumOf: groups.map { group[$0]! }),
          atMost: limit)
      }
    }
    for (tutor, choices) in pupils.sorted(by: { $0.key < $1.key }) {
      requireHours(of: tutor, [], [], choices)
    }
  }

  private mutating func requireHours(
    of mentor: Int, _ serves: [Int], _ groups: [Int], _ pupils: [Int]
  ) {
    var time = LinearExpression()
    for index in serves { time.add(candidates.serves[index].time.value, serve[index]!) }
    for index in groups { time.add(candidates.groups[index].time.value, group[index]!) }
    for index in pupils {
      time.add(candidates.tutorChoices[index].time.value, tutor[index]!)
    }
    let limit = programme.mentoringTime(of: programme.teachers[mentor]).value
    if rules.mentors.travelCounts {
      for (school, work) in workElsewhere(of: mentor, serves, groups) {
        let travel = travelTime(of: mentor, to: school)
        guard travel > .zero else { continue }
        let visit = any(of: work.map(\.link), .visit(mentor: mentor, school: school), .visitLink)
        time += visit.scaled(by: travel.value)
        requireVisitTime(mentor, school, work, visit, limit - travel.value)
      }
    }
    if time.terms.reduce(0, { $0 + $1.coefficient }) > limit {
      require(.mentorHours, .teacher(mentor), time, atMost: limit)
    }
  }

  /// `visit_hours[m,b]`, implied by the mentor's hours and tighter where a visit is fractional: what
  /// is done at a school fits into the time that the journeys there leave.
  private mutating func requireVisitTime(
    _ mentor: Int, _ school: Int, _ work: [WorkElsewhere], _ visit: LinearExpression, _ left: Int
  ) {
    guard work.reduce(0, { $0 + $1.time.value }) > left else { return }
    var sum = visit.scaled(by: -left)
    for piece in work { sum += piece.link.scaled(by: piece.time.value) }
    require(
      .visitHours, .variable(.visit(mentor: mentor, school: school)), sum, atMost: 0)
  }

  /// A pair or a group of a mentor in person at another school.
  private struct WorkElsewhere {
    let link: LinearExpression
    let time: Minutes
  }

  /// What brings a mentor to each other school in person, by school.
  private func workElsewhere(of mentor: Int, _ serves: [Int], _ groups: [Int])
    -> [(Int, [WorkElsewhere])]
  {
    let home = candidates.schoolOfTeacher[mentor]
    var work: [Int: [WorkElsewhere]] = [:]
    for index in serves where candidates.serves[index].mode == .inPerson {
      let school = candidates.schoolOfDeficit(candidates.serves[index].deficit)
      guard school != home else { continue }
      work[school, default: []].append(
        WorkElsewhere(
          link: LinearExpression([.init(1, serve[index]!)]), time: candidates.serves[index].time))
    }
    for index in groups {
      guard let place = candidates.groups[index].place, place != home else { continue }
      work[place, default: []].append(
        WorkElsewhere(
          link: LinearExpression([.init(1, group[index]!)]), time: candidates.groups[index].time))
    }
    return work.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func requirePairMentees(of mentor: Int, _ serves: [Int]) {
    let limit = programme.maxMentees(of: programme.teachers[mentor])
    let byMentee = Dictionary(grouping: serves) {
      candidates.teacherOfDeficit[candidates.serves[$0].deficit]
    }.sorted { $0.key < $1.key }
    guard byMentee.count > limit else { return }
    var mentees = LinearExpression()
    for (mentee, indices) in byMentee {
      let links = Dictionary(grouping: indices) { candidates.serves[$0].deficit }
        .sorted { $0.key < $1.key }
        .map { LinearExpression(sumOf: $0.value.map { serve[$0]! }) }
      mentees += any(of: links, .pair(mentor: mentor, mentee: mentee), .pairLink)
    }
    require(.mentorMentees, .teacher(mentor), mentees, atMost: limit)
  }
}
