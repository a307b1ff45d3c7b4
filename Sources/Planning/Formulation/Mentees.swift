import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `mentee_mentors[t]`: mentors of a mentee, in pairs or leading groups, within the limit.
  mutating func requireMenteeMentors() {
    var links: [Int: [Int: [Int: LinearExpression]]] = [:]
    func add(_ mentor: Int, _ deficit: Int, _ variable: Variable) {
      let mentee = candidates.teacherOfDeficit[deficit]
      links[mentee, default: [:]][mentor, default: [:]][deficit, default: LinearExpression()]
        .add(1, variable)
    }
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = serve[index] { add(choice.mentor, choice.deficit, variable) }
    }
    for (index, joins) in joins.enumerated() {
      for join in joins { add(candidates.groups[index].mentor, join.deficit, join.variable) }
    }
    for (mentee, byMentor) in links.sorted(by: { $0.key < $1.key }) {
      let limit = programme.maxMentors(of: programme.teachers[mentee])
      let deficits = Set(byMentor.values.flatMap(\.keys))
      guard deficits.count > limit, byMentor.count > limit else { continue }
      var mentors = LinearExpression()
      for (mentor, byDeficit) in byMentor.sorted(by: { $0.key < $1.key }) {
        let links = byDeficit.sorted { $0.key < $1.key }.map(\.value)
        let relation = any(
          of: links, .relation(mentor: mentor, mentee: mentee), .relationLink)
        relations[DirectedPair(from: mentor, to: mentee)] = relation
        mentors += relation
      }
      require(.menteeMentors, .teacher(mentee), mentors, atMost: limit)
    }
  }

  /// `mentee_hours[t]`: work in pairs and groups within the mentee's learning time.
  mutating func requireLearningTime() {
    var times: [Int: LinearExpression] = [:]
    for (index, choice) in candidates.serves.enumerated() {
      guard let variable = serve[index] else { continue }
      times[candidates.teacherOfDeficit[choice.deficit], default: LinearExpression()]
        .add(choice.time.value, variable)
    }
    for (index, choices) in members.enumerated() {
      for member in choices {
        times[member.teacher, default: LinearExpression()] +=
          member.expression.scaled(by: candidates.groups[index].time.value)
      }
    }
    for (mentee, time) in times.sorted(by: { $0.key < $1.key }) {
      guard let limit = programme.learningTime(of: programme.teachers[mentee]),
        time.terms.reduce(0, { $0 + $1.coefficient }) > limit.value
      else { continue }
      require(.menteeHours, .teacher(mentee), time, atMost: limit.value)
    }
  }

  /// `one_role[p]`: where the rules keep the roles apart, nobody both leads and learns.
  mutating func requireOneRole() {
    guard !rules.mentors.mayBeMentees else { return }
    let needs = Dictionary(
      grouping: programme.deficits.indices.filter { !served[$0].terms.isEmpty }
    ) { candidates.teacherOfDeficit[$0] }
    for (mentor, serves, groups) in choicesByMentor() {
      guard let deficits = needs[mentor] else { continue }
      let meaning = VariableMeaning.mentoring(teacher: mentor)
      let leads = (serves.map { serve[$0]! } + groups.map { group[$0]! })
        .map { LinearExpression([.init(1, $0)]) }
      let mentoring = any(of: leads, meaning, .oneRole)
      for deficit in deficits {
        var both = served[deficit]
        both += mentoring
        require(.oneRole, .deficit(deficit), both, atMost: 1)
      }
    }
  }
}
