import Mentoring

/// Constraints 8, 9 and 10.
extension ProgramWriter {
  mutating func requireMentees() {
    let learning = Dictionary(
      grouping: services.joined(), by: { facts.needs[$0.deficit].teacher })
    for (mentee, services) in learning.sorted(by: { $0.key < $1.key }) {
      requireMentors(of: mentee, services)
      if let limit = facts.people[mentee].learningTime {
        requireLearningTime(of: mentee, services, limit)
      }
    }
  }

  private mutating func requireMentors(of mentee: Int, _ services: [Service]) {
    let byMentor = Dictionary(grouping: services, by: \.mentor).sorted { $0.key < $1.key }
    let limit = facts.people[mentee].maxMentors
    let isAsked = byMentor.count > limit && Set(services.map(\.deficit)).count > limit
    let isCounted = facts.programme.earlier != nil && wants(.changes)
    guard isAsked || isCounted else { return }
    var mentors = Sum.zero
    for (mentor, services) in byMentor {
      let links = byDeficit(services)
      let codes = [teacher(mentor), teacher(mentee)]
      let relation = any(of: links, "relation", codes, by: "relation_link")
      if links.count > 1, isCounted {
        require("relation_link", codes, relation - links.total, atMost: 0)
      }
      relations[Link(mentor, mentee)] = relation
      mentors.add(relation)
    }
    if isAsked { require("mentee_mentors", [teacher(mentee)], mentors, atMost: limit) }
  }

  private mutating func requireLearningTime(
    of mentee: Int, _ services: [Service], _ limit: Int
  ) {
    var time = Sum.zero
    for serve in services where serve.isPair { time.add(serve.sum, times: pairTime(serve)) }
    for (group, member) in memberships[mentee] ?? [] {
      time.add(member, times: groupTime(groups[group]))
    }
    if time.most > limit { require("mentee_hours", [teacher(mentee)], time, atMost: limit) }
  }

  /// Constraint 20: whom the earlier plan left out, and who has nobody again.
  mutating func requireAttention() {
    guard wants(.leftOut) else { return }
    for (person, needs) in needsOfTeacher.enumerated() where !needs.isEmpty {
      guard facts.programme.leftOut.contains(facts.programme.teachers[person].id) else { continue }
      let kept = needs.flatMap { services[$0] }.map(\.sum).total
      if kept.terms.isEmpty {
        leftOut.constant += 1
      } else {
        let again = variable("leftOut", teacher(person))
        leftOut.add(again)
        require("left_out", [teacher(person)], kept + again, atLeast: 1)
      }
    }
  }

  /// Constraint 10: nobody both leads and learns.
  mutating func requireOneRole() {
    if rules.mentors.mayBeMentees { return }
    let serves = Dictionary(grouping: self.serves, by: \.mentor)
    let groups = Dictionary(grouping: self.groups, by: \.offer.mentor)
    for person in facts.people.indices {
      let led = (serves[person] ?? []).map(\.sum) + (groups[person] ?? []).map(\.sum)
      let learnt = needsOfTeacher[person].filter { !services[$0].isEmpty }
      if led.isEmpty || learnt.isEmpty { continue }
      let mentoring = any(of: led, "mentoring", [teacher(person)], by: "one_role")
      for deficit in learnt {
        require(
          "one_role", [self.deficit(deficit)], services[deficit].map(\.sum).total + mentoring,
          atMost: 1)
      }
    }
  }
}
