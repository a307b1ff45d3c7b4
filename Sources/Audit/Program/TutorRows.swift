import Mentoring

/// Constraints 20 to 23: pupils, tutors and families.
extension ProgramWriter {
  mutating func requireTutors() {
    let byPupil = Dictionary(grouping: tutoring, by: \.pupil)
    for (pupil, choices) in byPupil.sorted(by: { $0.key < $1.key }) where choices.count > 1 {
      require("pupil", [self.pupil(pupil)], choices.map(\.sum).total, atMost: 1)
    }
    let byTutor = Dictionary(grouping: tutoring, by: \.tutor.teacher)
    for (teacher, choices) in byTutor.sorted(by: { $0.key < $1.key }) {
      let row = choices[0].tutor
      if choices.count > row.maxPupils {
        require(
          "tutor_pupils", [self.teacher(teacher)], choices.map(\.sum).total, atMost: row.maxPupils)
      }
      let time = tutoringTime(choices)
      if row.time < facts.people[teacher].mentoringTime, time.most > row.time {
        require("tutor_hours", [self.teacher(teacher)], time, atMost: row.time)
      }
    }
    requireSiblings()
  }

  /// What pupils take of a tutor's time.
  func tutoringTime(_ choices: [Tutoring]) -> Sum {
    var time = Sum.zero
    for choice in choices { time.add(choice.sum, times: facts.tutoring.pupils[choice.pupil].time) }
    return time
  }

  private mutating func requireSiblings() {
    let areTogether = rules.tutoring.siblings == .together
    if !areTogether && !wants(.siblingsApart) { return }
    let withFamily = tutoring.filter { facts.tutoring.pupils[$0.pupil].family != nil }
    let families = Dictionary(grouping: withFamily) { facts.tutoring.pupils[$0.pupil].family! }
    for (family, choices) in families.sorted(by: { $0.key < $1.key }) {
      let byTutor = Dictionary(grouping: choices, by: \.tutor.teacher)
      if byTutor.count < 2 || Set(choices.map(\.pupil)).count < 2 { continue }
      var tutors = Sum.zero
      for (teacher, choices) in byTutor.sorted(by: { $0.key < $1.key }) {
        tutors.add(
          any(
            of: choices.map(\.sum), "family", [self.teacher(teacher), family], by: "family_link"))
      }
      if areTogether {
        require("siblings", [family], tutors, atMost: 1)
      } else {
        let tutored = variable("tutored", [family])
        require("siblings", [family], tutored - tutors, atMost: 0)
        slacks[.siblingsApart, default: []].append(tutors - tutored)
      }
    }
  }

  var untutored: Sum {
    var untutored = Sum.zero
    for pupil in facts.tutoring.pupils { untutored.constant += pupil.weight }
    for choice in tutoring {
      untutored.add(choice.sum, times: -facts.tutoring.pupils[choice.pupil].weight)
    }
    return untutored
  }

  var tutorsChanged: Sum {
    var changed = Sum.zero
    for choice in tutoring
    where facts.tutoring.pupils[choice.pupil].earlierTutor == choice.tutor.teacher {
      changed.constant += 1
      changed.add(choice.sum, times: -1)
    }
    return changed
  }

  var tutoringQuality: Sum {
    var quality = Sum.zero
    for choice in tutoring {
      quality.add(choice.sum, times: facts.worth(ofTutor: choice.tutor, for: choice.pupil).total)
    }
    return quality
  }
}
