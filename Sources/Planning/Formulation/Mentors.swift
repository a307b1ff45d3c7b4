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

  /// `mentor_hours[m]`: work in pairs and groups, and travel where it counts, within the mentor's
  /// time; `mentor_mentees[m]`: mentees in pairs; `mentor_groups[m]`: groups.
  mutating func requireMentorLimits() {
    for (mentor, serves, groups) in choicesByMentor() {
      requireHours(of: mentor, serves, groups)
      requirePairMentees(of: mentor, serves)
      let limit = programme.maxGroups(of: programme.teachers[mentor])
      if groups.count > limit {
        require(
          .mentorGroups, .teacher(mentor), LinearExpression(sumOf: groups.map { group[$0]! }),
          atMost: limit)
      }
    }
  }

  private mutating func requireHours(of mentor: Int, _ serves: [Int], _ groups: [Int]) {
    var time = LinearExpression()
    for index in serves { time.add(candidates.serves[index].time.value, serve[index]!) }
    for index in groups { time.add(candidates.groups[index].time.value, group[index]!) }
    if rules.mentors.travelCounts {
      for (school, links) in visitLinks(of: mentor, serves, groups) {
        let travel = travelTime(of: mentor, to: school)
        guard travel > .zero else { continue }
        let visit = any(of: links, .visit(mentor: mentor, school: school), .visitLink)
        time += visit.scaled(by: travel.value)
      }
    }
    let limit = programme.mentoringTime(of: programme.teachers[mentor]).value
    if time.terms.reduce(0, { $0 + $1.coefficient }) > limit {
      require(.mentorHours, .teacher(mentor), time, atMost: limit)
    }
  }

  /// What brings a mentor to each other school in person, by school.
  private func visitLinks(of mentor: Int, _ serves: [Int], _ groups: [Int])
    -> [(Int, [LinearExpression])]
  {
    let home = candidates.schoolOfTeacher[mentor]
    var links: [Int: [LinearExpression]] = [:]
    for index in serves where candidates.serves[index].mode == .inPerson {
      let school = candidates.schoolOfDeficit(candidates.serves[index].deficit)
      guard school != home else { continue }
      links[school, default: []].append(LinearExpression([.init(1, serve[index]!)]))
    }
    for index in groups {
      guard let place = candidates.groups[index].place, place != home else { continue }
      links[place, default: []].append(LinearExpression([.init(1, group[index]!)]))
    }
    return links.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
