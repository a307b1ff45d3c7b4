import IntegerProgramming
import Matching
import Mentoring

extension FormulationBuilder {
  /// `pupil[p]`: Σ_m tutor[m,p] ≤ 1; `tutor_pupils[m]`, `tutor_hours[m]`: the tutor's limits. What tutoring
  /// takes of a teacher's mentoring time stands in `mentor_hours`.
  mutating func requireTutorLimits() {
    for (pupil, choices) in tutorChoices(by: \.pupil) where choices.count > 1 {
      require(
        .pupil, .pupil(pupil), LinearExpression(sumOf: choices.map { tutor[$0]! }), atMost: 1)
    }
    let tutors = Dictionary(
      uniqueKeysWithValues: programme.tutors.map { (programme.teacherIndex[$0.teacher]!, $0) })
    for (teacher, choices) in tutorChoices(by: \.tutor) {
      guard let row = tutors[teacher] else { continue }
      let most = programme.maxPupils(of: row)
      if choices.count > most {
        require(
          .tutorPupils, .teacher(teacher), LinearExpression(sumOf: choices.map { tutor[$0]! }),
          atMost: most)
      }
      let limit = programme.tutoringTime(of: row)
      var time = LinearExpression()
      for choice in choices { time.add(candidates.tutorChoices[choice].time.value, tutor[choice]!) }
      if limit < programme.mentoringTime(of: programme.teachers[teacher]),
        time.terms.reduce(0, { $0 + $1.coefficient }) > limit.value
      {
        require(.tutorHours, .teacher(teacher), time, atMost: limit.value)
      }
    }
  }

  /// `siblings[f]`: Σ_m family[m,f] ≤ 1, where siblings must be together; else, where a goal asks for it,
  /// tutored[f] ≤ Σ_m family[m,f], so that Σ_m family[m,f] − tutored[f] are the tutors beyond the first.
  /// `family_link[m,f]`: tutor[m,p] ≤ family[m,f] for each p of the family.
  mutating func requireSiblings() {
    let isGoal = rules.goals.contains { $0.parts.contains { $0.goal == .siblingsApart } }
    guard rules.tutoring.siblings == .together || isGoal else { return }
    let families = tutorChoices { programme.pupils[$0.pupil].family ?? "" }
    for (family, choices) in families where !family.isEmpty {
      let pupils = Set(choices.map { candidates.tutorChoices[$0].pupil })
      let byTutor = Dictionary(grouping: choices) { candidates.tutorChoices[$0].tutor }
        .sorted { $0.key < $1.key }
      guard pupils.count > 1, byTutor.count > 1 else { continue }
      var tutors = LinearExpression()
      var links: [LinearExpression] = []
      for (teacher, choices) in byTutor {
        let link = any(
          of: choices.map { LinearExpression([.init(1, tutor[$0]!)]) },
          .family(tutor: teacher, family: family), .familyLink)
        tutors += link
        links.append(link)
      }
      if rules.tutoring.siblings == .together {
        require(.siblings, .family(family), tutors, atMost: 1)
      } else {
        let tutored = variable(.tutored(family: family))
        define(tutored, as: .anyOf(links))
        var idle = LinearExpression([.init(1, tutored)])
        idle -= tutors
        require(.siblings, .family(family), idle, atMost: 0)
        siblingsApart += tutors
        siblingsApart.add(-1, tutored)
      }
    }
  }

  /// Pupils without a tutor, weighted by their lists.
  func untutored() -> LinearExpression {
    var untutored = LinearExpression()
    for pupil in programme.pupils { untutored += rules.tutoring.weight(of: pupil.list) }
    for (index, choice) in candidates.tutorChoices.enumerated() {
      guard let variable = tutor[index] else { continue }
      untutored.add(-rules.tutoring.weight(of: programme.pupils[choice.pupil].list), variable)
    }
    return untutored
  }

  /// Earlier tutors who are still candidates and do not go on.
  func tutorsChanged() -> LinearExpression {
    var changed = LinearExpression()
    let earlier = programme.pupils.map { pupil in
      programme.earlierTutor(of: pupil).flatMap { programme.teacherIndex[$0] }
    }
    for (index, choice) in candidates.tutorChoices.enumerated()
    where earlier[choice.pupil] == choice.tutor {
      changed += 1
      if let variable = tutor[index] { changed.add(-1, variable) }
    }
    return changed
  }

  func tutoringQuality() -> LinearExpression {
    var quality = LinearExpression()
    for (index, choice) in candidates.tutorChoices.enumerated() {
      if let variable = tutor[index] { quality.add(choice.quality, variable) }
    }
    return quality
  }

  /// Positions of the tutor choices that have a variable, by something they have in common.
  func tutorChoices<Key: Hashable & Comparable>(
    by key: (Candidates.TutorChoice) -> Key
  ) -> [(Key, [Int])] {
    Dictionary(
      grouping: candidates.tutorChoices.indices.filter { tutor[$0] != nil },
      by: { key(candidates.tutorChoices[$0]) }
    ).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
